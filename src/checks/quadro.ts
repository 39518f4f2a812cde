import {
  chiaveDi,
  principale,
  type Misura,
  type Osservazione,
  type Quantita,
} from '../model/index.ts';
import { esatta, intervalloDi, type Intervallo } from './confronto.ts';
import { partizioneDi } from './partizioni.ts';
import type { DatiVerifica } from './tipi.ts';

/** A quantity as well as the documents let us know it, with the figures it comes from; EUR in cents. */
export interface Nota extends Intervallo {
  da: readonly Osservazione[];
  /** True where it is printed, or adds up printed figures, to the unit. */
  esatta: boolean;
}

/** All the data, indexed once, as the rules ask for it. */
export interface Quadro {
  dati: DatiVerifica;
  /** The row of the catalogue for a heading. */
  misura(colonna: string): Misura | undefined;
  /** Every place that prints a quantity with a value. */
  stampate(q: Quantita): readonly Osservazione[];
  /** The best printed figure of a quantity. */
  stampata(q: Quantita): Osservazione | undefined;
  /** A quantity: printed exactly, else added up from its parts, else as closely as it is printed. */
  quantita(q: Quantita): Nota | undefined;
  /** Codes of the Assi of a programme, or of a group. */
  assi(q: Pick<Quantita, 'programma' | 'soggettoTipo' | 'soggetto'>): readonly string[];
}

/** Indexes the data, in an order that does not depend on how they came. */
export function creaQuadro(comeVengono: DatiVerifica): Quadro {
  const dati: DatiVerifica = {
    ...comeVengono,
    osservazioni: ordinati(comeVengono.osservazioni, (o) => o.id),
    menzioni: ordinati(comeVengono.menzioni, (m) =>
      [m.programma, m.iniziativa, m.data, m.fonte, m.punto, m.asse, m.stato, m.dimensione].join(
        '|',
      ),
    ),
  };
  const misure = new Map(dati.misure.map((m) => [m.colonna, m]));
  const conValore = dati.osservazioni.filter((o) => o.valore !== null);
  const luoghi = Map.groupBy(conValore, chiaveDi);
  const stampate = (q: Quantita): readonly Osservazione[] => luoghi.get(chiaveDi(q)) ?? [];
  const stampata = (q: Quantita): Osservazione | undefined => principale(stampate(q));
  const assi: Quadro['assi'] = (q) =>
    q.soggettoTipo === 'gruppo'
      ? q.soggetto.split('+')
      : dati.assi.filter((a) => a.programma === q.programma).map((a) => a.codice);

  const esattaStampata = (q: Quantita): Nota | undefined => {
    const o = stampata(q);
    return o && esatta(o) ? { ...intervalloDi(o), da: [o], esatta: true } : undefined;
  };
  const daParti = (q: Quantita): Nota | undefined =>
    somma((partizioneDi(q)?.parti ?? []).map((dimensione) => esattaStampata({ ...q, dimensione })));
  const precisa = (q: Quantita): Nota | undefined => esattaStampata(q) ?? daParti(q);

  /** The sum of the Assi; for people an Asse that does not print the part adds between none and all of its own. */
  const daAssi = (q: Quantita): Nota | undefined => {
    if (q.soggettoTipo !== 'programma' && q.soggettoTipo !== 'gruppo') return undefined;
    const voci = assi(q).map((codice) => ({
      ...q,
      soggettoTipo: 'asse' as const,
      soggetto: codice,
    }));
    const note = voci.map(precisa);
    const intera = somma(note);
    if (intera || q.misura !== 'destinatari' || q.dimensione === '') return intera;
    const note2 = note.filter((n) => n !== undefined);
    const parziale = somma(note2);
    const mancanti = voci
      .filter((_, i) => note[i] === undefined)
      .map((voce) => precisa({ ...voce, dimensione: '' }))
      .filter((n) => n !== undefined);
    if (!parziale) return undefined;
    const resto = mancanti.reduce((totale, n) => totale + n.max, 0);
    return {
      min: parziale.min,
      max: parziale.max + resto,
      da: [...parziale.da, ...mancanti.flatMap((n) => n.da)],
      esatta: resto === 0,
    };
  };

  const quantita = (q: Quantita): Nota | undefined => {
    const esattissima = precisa(q);
    if (esattissima) return esattissima;
    const sommata = daAssi(q);
    const o = stampata(q);
    const letta = o && { ...intervalloDi(o), da: [o], esatta: false };
    if (!sommata || !letta) return sommata ?? letta;
    const [min, max] = [Math.max(sommata.min, letta.min), Math.min(sommata.max, letta.max)];
    return min > max ? letta : { min, max, da: [...letta.da, ...sommata.da], esatta: min === max };
  };

  return { dati, misura: (colonna) => misure.get(colonna), stampate, stampata, quantita, assi };
}

/** The sum of quantities; undefined where one is unknown or there is none. */
function somma(note: readonly (Nota | undefined)[]): Nota | undefined {
  const tutte = note.filter((n) => n !== undefined);
  if (tutte.length === 0 || tutte.length < note.length) return undefined;
  return {
    min: tutte.reduce((totale, n) => totale + n.min, 0),
    max: tutte.reduce((totale, n) => totale + n.max, 0),
    da: tutte.flatMap((n) => n.da),
    esatta: tutte.every((n) => n.esatta),
  };
}

function ordinati<T>(voci: readonly T[], chiave: (voce: T) => string): T[] {
  const conChiave = voci.map((voce) => ({ voce, k: chiave(voce) }));
  conChiave.sort((a, b) => (a.k < b.k ? -1 : a.k > b.k ? 1 : 0));
  return conChiave.map(({ voce }) => voce);
}
