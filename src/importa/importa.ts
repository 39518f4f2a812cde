import type { Deriva } from '../edizioni/confronta.ts';
import { dice, inParole } from '../edizioni/inParole.ts';
import { quante } from '../format.ts';
import { ingest, type Esito, type FileDati } from '../ingest/ingest.ts';
import { rapporto } from '../ingest/rapporto.ts';
import { dataDaCartella, type Fonte } from '../model/index.ts';
import { assiDi } from './assi.ts';
import { avvertenzeFinanze } from './avvertenze.ts';
import {
  indicatori as datasetIndicatori,
  finanze as datasetFinanze,
  type Dataset,
} from './dataset.ts';
import { cartelleDi } from './date.ts';
import { derivaDi, edizioneInParole, ordineDi, restano, type Ordine } from './edizioni.ts';
import { righeFinanze, tabelleFinanze, testaFinanze } from './finanze.ts';
import { conTarget, righeIndicatori, tabelleIndicatori, testaIndicatori } from './indicatori.ts';
import type { Letto } from './leggi.ts';
import { tabellePartecipanti, testaPartecipanti } from './partecipanti.ts';
import { fonteDi, programmaDi, programmaNuovo } from './registri.ts';
import { Scritture, type Voci } from './scritture.ts';

/** What is asked for. */
export interface Richiesta {
  cci: string;
  /** The programme's folder; the one with that CCI, or one named after the dataset's title, where it is not said. */
  programma?: string | undefined;
  /** Whether indicators that never have a target are wanted too. */
  tutti: boolean;
  /** When the edition was published or downloaded, as precise as it is known; blank where nobody says. */
  edizione: string;
}

/** What an import would write, by path in data/, and what it tells. */
export interface Piano {
  scritture: ReadonlyMap<string, Uint8Array>;
  detto: string[];
}

/**
 * What importing a programme changes in data/. Its own tables (those called `-ue`) are written anew, the registers
 * gain the rows that they lack, nothing else is touched. Throws one sentence, or the report of what would not read,
 * where nothing may be written: the plan is read as `verifica` would read it before anybody writes it, so that a published
 * figure changes only with its row of rettifiche.csv.
 */
export function pianifica(
  files: readonly FileDati[],
  letto: { finanze: Letto; indicatori?: Letto | undefined },
  richiesta: Richiesta,
): Piano {
  const { dati } = ingest(files);
  const { programma, nuovo } = programmaDi(dati, letto.finanze, richiesta);
  const suoi = <T extends { programma: string }>(voci: readonly T[]): T[] =>
    voci.filter((v) => v.programma === programma);
  const edizioni = [
    { dataset: datasetFinanze, letto: letto.finanze },
    ...(letto.indicatori ? [{ dataset: datasetIndicatori, letto: letto.indicatori }] : []),
  ].map((e) => {
    const cartelle = cartelleDi(e.letto);
    const ultima = [...cartelle.values()].sort().at(-1) ?? '';
    const prima = dati.fonti.find((f) => f.id === `${programma}-${e.dataset.sigla}`);
    const ordine = ordineDi(prima, ultima, richiesta.edizione);
    const quando = richiesta.edizione || (ordine === 'stessa' ? (prima?.dataDocumento ?? '') : '');
    const fonte = fonteDi(e.dataset, programma, ultima, quando);
    return { ...e, cartelle, prima, ordine, fonte, id: fonte.id };
  });
  const [finanze, indicatori] = edizioni;
  if (!finanze) throw new Error('no dataset');

  const righe = righeFinanze(letto.finanze).filter((r) => finanze.cartelle.has(r.anno));
  const lette = letto.indicatori ? righeIndicatori(letto.indicatori) : [];
  const assi = assiDi([...righe, ...lette], suoi(dati.assi));
  const misure = richiesta.tutti ? lette : conTarget(lette, assi);
  const degliIndicatori = tabelleIndicatori(
    misure,
    assi,
    suoi(dati.indicatori),
    indicatori?.id ?? '',
  );

  const scritture = new Scritture(files, programma);
  const scrivi = (
    nome: string,
    testa: readonly string[],
    anni: ReadonlyMap<string, Voci>,
    cartelle: ReadonlyMap<string, string>,
  ): void => {
    for (const [anno, tabella] of anni)
      scritture.tabella(nome, cartelle.get(anno) ?? anno, testa, tabella);
  };
  if (nuovo)
    scritture.registro('programma', [programmaNuovo(programma, richiesta.cci, letto.finanze)]);
  const punto = 'Colonne «priority» e «to»';
  scritture.registro(
    'assi',
    assi.nuovi.map((a) => ({ ...a, fonte: finanze.id, punto })),
  );
  scritture.registro(
    'fonti',
    [],
    edizioni.map((e) => e.fonte),
  );
  scritture.registro('indicatori', degliIndicatori.nuovi);
  const perAnno = tabelleFinanze(righe, assi, finanze.id);
  scrivi('avanzamento-ue', testaFinanze, perAnno, finanze.cartelle);
  if (indicatori) {
    scrivi('indicatori-ue', testaIndicatori, degliIndicatori.tabelle, indicatori.cartelle);
    const partecipanti = tabellePartecipanti(lette, assi, indicatori.id);
    scrivi('destinatari-ue', testaPartecipanti, partecipanti, indicatori.cartelle);
  }

  const dopo = ingest(scritture.applicate());
  const cambiate = edizioni.map((e) => ({
    ...e,
    derive: e.dataset.tabelle.flatMap((tabella) => {
      const deriva = derivaDi(files, scritture.tabelle, programma, tabella);
      return deriva && dice(deriva) ? [{ tabella, deriva }] : [];
    }),
  }));
  ferma(programma, cambiate, dopo);
  return {
    scritture: scritture.nuove,
    detto: [
      `Programma ${programma} (${richiesta.cci}): ${quante(righe.length, 'riga', 'righe')} di finanze${indicatori ? ` e ${misure.length} di indicatori` : ''}.`,
      ...(misure.length < lette.length
        ? [
            `Gli indicatori che non hanno mai un target non li scrivo (${quante(lette.length - misure.length, 'riga', 'righe')}): con --tutti-gli-indicatori sì.`,
          ]
        : []),
      ...avvertenzeFinanze(letto.finanze.file, righe),
      ...edizioni.flatMap((e) => senzaGiorno(e.letto, e.cartelle)),
      ...cambiate.flatMap((e) => [
        ...deriveInParole(e.derive),
        ...e.dataset.tabelle.flatMap((t) => restano(files, scritture.tabelle, programma, t)),
      ]),
      ...(nuovo
        ? [
            'Il programma è nuovo: in programma.csv controlla nome e livello e scrivi l’autorità, che i dati non dicono; in assi.csv controlla i nomi.',
          ]
        : []),
    ],
  };
}

/** What one of our tables, in all its years, says otherwise than before. */
interface DiTabella {
  tabella: string;
  deriva: Deriva;
}

const deriveInParole = (derive: readonly DiTabella[]): string[] =>
  derive.flatMap(({ tabella, deriva }) => [
    `Rispetto all’edizione già importata, in ${tabella}.csv:`,
    ...inParole({ ...deriva, indietro: false }).map((riga) => `  ${riga}`),
  ]);

/** Throws where nothing may be written: an edition that is not newer, or tables that would not read. */
function ferma(
  programma: string,
  edizioni: readonly {
    dataset: Dataset;
    prima: Fonte | undefined;
    ordine: Ordine;
    fonte: { data_riferimento: string; data_documento: string };
    derive: readonly DiTabella[];
  }[],
  dopo: Esito,
): void {
  for (const { prima, ordine, dataset, fonte, derive } of edizioni) {
    const perche =
      prima && ordine === 'più vecchia'
        ? `questa edizione (${edizioneInParole({ dataRiferimento: dataDaCartella(fonte.data_riferimento) ?? '', dataDocumento: fonte.data_documento })}) è più vecchia di quella già importata (${edizioneInParole(prima)}).`
        : ordine === 'stessa' &&
            derive.some(({ deriva }) => deriva.rivisti.length + deriva.testi.length > 0)
          ? 'le cifre non sono quelle già importate, e le due edizioni arrivano allo stesso giorno. Se questa è più nuova, di’ quando è uscita: --edizione 2022-10-15.'
          : undefined;
    if (perche !== undefined)
      throw new Error(
        [`«${dataset.titolo}»: ${perche}`, ...deriveInParole(derive), 'Non ho scritto nulla.'].join(
          '\n',
        ),
      );
  }
  const guasti = dopo.problemi.filter(
    (p) =>
      p.gravita === 'errore' &&
      (p.file.startsWith(`${programma}/`) || ['misure.csv', 'registro.csv'].includes(p.file)),
  );
  if (guasti.length > 0)
    throw new Error(
      `${rapporto(guasti)}Non ho scritto nulla: prima si corregge ciò che vedi qui sopra.`,
    );
}

function senzaGiorno({ giorni, file }: Letto, cartelle: ReadonlyMap<string, string>): string[] {
  return [...giorni.keys()]
    .filter((anno) => !cartelle.has(anno))
    .map((anno) => `${file}: nessuna riga dice a che giorno arriva l’anno ${anno}: non lo scrivo.`);
}
