import {
  attribuzioniSu,
  crea,
  sigla,
  type Archivio,
  type ContoVerifiche,
  type SenzaRilievo,
  type Dati,
  type IdRegola,
  type Livello,
  type NonVerificato,
  type Trovato,
  type Verifica,
} from '../model/index.ts';
import { regoleVerifica } from './regole.ts';
import { ids, type Rilievo, type RegolaVerifica } from './tipi.ts';

/** The answer of all the checks. */
export interface EsitoVerifica {
  /** Everything that does not plainly agree, by id. */
  trovate: Verifica[];
  /** How many comparisons agree, a rule each; `arrotondate` of them because the printed value is the rounded one. */
  tornano: { regola: IdRegola; quante: number; arrotondate: number }[];
  /** Ratios whose base or parts are printed nowhere. */
  nonVerificabili: ContoVerifiche['nonVerificabili'];
  /** How many figures at least one rule could compare. */
  figureVerificate: number;
  /** The comparisons that are no finding, in the order of the rules: they agree, or could not be made. */
  senzaRilievi: SenzaRilievo[];
}

/** Runs every rule over the data. Pure; the order of the answer depends on ids alone. */
export function verificaTutto(
  dati: Dati,
  regole: readonly RegolaVerifica[] = regoleVerifica,
): EsitoVerifica {
  const archivio = crea(inOrdine(dati));
  const grezze: Verifica[] = [];
  const provate = new Set<string>();
  const senzaRilievi: SenzaRilievo[] = [];
  const nonVerificabili = new Map<string, NonVerificato>();
  const tornano = regole.map(({ id: regola, verifica }) => {
    const conto = { regola, quante: 0, arrotondate: 0 };
    for (const esito of verifica(archivio)) {
      if (esito.esito === 'rilievo') {
        grezze.push(verificaDi(archivio, regola, esito));
      } else if (esito.esito === 'concorda') {
        const { verdetto, figure, prove } = esito;
        conto.quante++;
        if (verdetto === 'arrotondamento') conto.arrotondate++;
        for (const o of figure) provate.add(o.id);
        senzaRilievi.push({ regola, verdetto, osservazioni: unici(ids([...figure, ...prove])) });
      } else {
        const perche = { modello: esito.modello, argomenti: esito.argomenti } as NonVerificato;
        for (const o of esito.figure) nonVerificabili.set(o.id, perche);
        const osservazioni = unici(ids(esito.figure));
        senzaRilievi.push({ regola, verdetto: 'non verificabile', osservazioni });
      }
    }
    return conto;
  });
  const trovate = ordinate(archivio, grezze);
  for (const v of trovate) for (const id of v.riguarda) provate.add(id);
  return {
    trovate,
    tornano,
    nonVerificabili: [...nonVerificabili]
      .map(([osservazione, perche]) => ({ osservazione, ...perche }))
      .sort((a, b) => confrontaTesti(a.osservazione, b.osservazione)),
    figureVerificate: provate.size,
    senzaRilievi,
  };
}

/** The same data in an order that does not depend on how they came. */
function inOrdine(dati: Dati): Dati {
  return {
    ...dati,
    osservazioni: ordinati(dati.osservazioni, (o) => o.id),
    menzioni: ordinati(dati.menzioni, (m) =>
      [m.programma, m.iniziativa, m.data, m.fonte, m.punto, m.asse, m.stato, m.dimensione].join(
        '|',
      ),
    ),
  };
}

/** A finding with its id, not yet told from others that may share it. An id names both dates that it compares, or its one. */
export function verificaDi(archivio: Archivio, regola: IdRegola, r: Rilievo): Verifica {
  const { dal = '' } = r;
  const attribuzioni = attribuzioniDi(archivio, r);
  const riguarda = unici(ids(r.figure));
  const { programma, data, fonte, punto, soggettoTipo, soggetto, asse } = r.luogo;
  const parti = [
    regola,
    programma,
    data,
    soggettoTipo === 'programma' ? '' : `${soggettoTipo}-${soggetto}`,
  ];
  return {
    id: [...parti, ...r.chiave, dal]
      .map((parte) => sigla(parte))
      .filter((p) => p !== '')
      .join('.'),
    programma,
    data_riferimento: data,
    fonte,
    punto,
    regola,
    verdetto: r.verdetto,
    osservazioni: unici([...riguarda, ...ids(r.prove)]),
    spiegazione: '',
    aspetta: true,
    spiegataDa: null,
    attribuzioni,
    dal,
    livello: livelloDi(r, attribuzioni.length > 0),
    gravita: r.gravita,
    riguarda,
    soggettoTipo,
    soggetto,
    asse,
    ...({ modello: r.modello, argomenti: r.argomenti } as Trovato),
  };
}

/** What is ours in what a finding rests on: which row, initiative or Asse a place of a document is about. */
function attribuzioniDi(archivio: Archivio, r: Rilievo): Verifica['attribuzioni'] {
  const note = (r.luoghi ?? [...r.figure, ...r.prove]).flatMap((o) => attribuzioniSu(archivio, o));
  return [...new Set(note)].map(({ fonte, punto, nota }) => ({ fonte, punto, nota }));
}

/**
 * How much a finding may say: that a document contradicts itself only where one document says both things of one date, and no
 * reading of ours stands between them.
 */
function livelloDi(r: Rilievo, attribuita: boolean): Livello {
  if (r.livello) return r.livello;
  if (r.verdetto === 'arrotondamento' || r.verdetto === 'troncamento') return 'arrotondamento';
  const luoghi = r.luoghi ?? [...r.figure, ...r.prove];
  const unoSolo = new Set(luoghi.map((o) => `${o.data}|${o.fonte}`)).size <= 1 && !r.dal;
  const altraBase = r.verdetto === 'base diversa' || r.verdetto === 'riprogrammazione';
  return unoSolo && !attribuita && !altraBase ? 'contraddizione' : 'cambiamento';
}

/** Findings in order; those that would share an id (one quantity printed with two values) get their place as well. */
function ordinate(archivio: Archivio, trovate: readonly Verifica[]): Verifica[] {
  const usati = new Map<string, number>();
  const stampato = (v: Verifica): string => archivio.perId.get(v.riguarda[0] ?? '')?.testo ?? '';
  return ordinati(trovate, (v) => [v.id, v.fonte, v.punto, stampato(v)].join('|')).map(
    (v, i, tutte) => {
      const sola = tutte[i - 1]?.id !== v.id;
      const id = sola ? v.id : `${v.id}.${sigla(v.punto)}`;
      const volte = (usati.get(id) ?? 0) + 1;
      usati.set(id, volte);
      return { ...v, id: volte === 1 ? id : `${id}-${volte}` };
    },
  );
}

function ordinati<T>(voci: readonly T[], chiave: (voce: T) => string): T[] {
  return voci
    .map((voce) => ({ voce, k: chiave(voce) }))
    .sort((a, b) => confrontaTesti(a.k, b.k))
    .map(({ voce }) => voce);
}

function unici(testi: readonly string[]): string[] {
  return [...new Set(testi)];
}

function confrontaTesti(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
