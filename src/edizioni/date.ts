import { proprio } from '../model/proprio.ts';
import { istante, type Dati, type Fonte } from '../model/index.ts';
import type { Tabella } from '../ingest/tabella.ts';
import { confronta } from './confronta.ts';
import type { Riscritto } from './codici.ts';
import { scegli, type Edizione } from './edizione.ts';
import { grafie, type Grafia } from './grafie.ts';

/** What a table of a date has otherwise than the same table at the date before, in documents of the same kind. */
export interface DerivaDiData {
  /** The newer table, and the one before it; blank where there is none. */
  file: string;
  prima: string;
  colonnePerse: string[];
  colonneNuove: string[];
  riscritti: Riscritto[];
  /** The column that says what a row is about, and what has no row any more. */
  perse: { colonna: string; valori: string[] };
  grafie: Grafia[];
  /** Reference dates of the documents of its rows, where one of them is of a date before the table's. */
  dueDate: { giorno: string; righe: number }[];
}

/** The tables whose rows go on from a date to the next, with what a row is about; the others tell what a document happens to name. */
const inSerie: Readonly<Record<string, string>> = {
  piano: 'asse',
  avanzamento: 'asse',
  destinatari: 'asse',
  indicatori: 'indicatore',
};

/** Columns that hold a document's own words, which two documents may write in two ways, or where they stand. */
const parolaLoro = /^(fonte|punto|nota|lettura|riga|colonna|gruppo|stampato|.*_stampat[oa])$/;

/** Of the rows before, how many must go on for a table to be the next of a series, not an extract of a later document. */
const seguito = 2 / 3;

/**
 * Compares every table that a person fills with the same table of the programme at the date before. Only documents of one kind are
 * compared: a plan does not print what a report prints. Nothing here is a fault: a document may well have changed.
 */
export function derivaFraDate(
  tabelle: readonly Tabella[],
  dati: Pick<Dati, 'fonti' | 'misure'>,
): DerivaDiData[] {
  const scritte = tabelle.filter((t) => !t.tavola.automatica && t.righe.length > 0);
  const serie = Map.groupBy(scritte, (t) => `${t.cartella.programma}/${nomeDi(t)}`);
  return [...serie.values()].flatMap((una) => {
    const inOrdine = una.toSorted((x, y) => istante(x.cartella.data) - istante(y.cartella.data));
    return inOrdine.flatMap((t, i) => {
      const tipi = tipiDi(t, dati.fonti);
      const prima = inOrdine
        .slice(0, i)
        .findLast((v) => !tipiDi(v, dati.fonti).isDisjointFrom(tipi));
      const d = deriva(prima, t, dati);
      const { perse, ...altro } = d;
      const niente = Object.values(altro).every((v) => typeof v === 'string' || v.length === 0);
      return niente && perse.valori.length === 0 ? [] : [d];
    });
  });
}

const nomeDi = ({ file, foglio }: Tabella): string =>
  (foglio ?? file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');

function deriva(
  prima: Tabella | undefined,
  t: Tabella,
  { fonti, misure }: Pick<Dati, 'fonti' | 'misure'>,
): DerivaDiData {
  const nuova = edizione(t);
  const nostra = (c: string): boolean => {
    const colonna = proprio(t.tavola.colonne, c);
    return colonna !== undefined && colonna.tipo !== 'misura';
  };
  const nostre = (e: Edizione): Edizione => scegli(e, (c) => nostra(c) && !parolaLoro.test(c));
  const vecchia = prima && edizione(prima);
  const comune = {
    file: t.file,
    prima: prima?.file ?? '',
    grafie: grafie(vecchia && nostre(vecchia), nostre(vecchia ? unite(vecchia, nuova) : nuova)),
    dueDate: dueDate(t, fonti),
  };
  comune.grafie = comune.grafie.filter((g) => !g.giaPrima);
  const chiave = proprio(inSerie, nomeDi(t));
  const soggetti = (e: Edizione): Set<string> =>
    new Set(e.righe.map((r) => r[e.colonne.indexOf(chiave ?? '')] ?? ''));
  const restano = vecchia && soggetti(vecchia).intersection(soggetti(nuova)).size;
  const segue = vecchia && chiave && restano! >= soggetti(vecchia).size * seguito;
  // What stays from a date to the next, and so tells a row by another code: names, targets, allocations.
  const stabili = new Set(misure.filter((m) => m.natura === 'stato').map((m) => m.colonna));
  const ferme = (e: Edizione): Edizione =>
    scegli(e, (c) => (nostra(c) && !/^(fonte|punto)$/.test(c)) || stabili.has(c));
  const riscritti = vecchia && chiave ? codici(ferme(vecchia), ferme(nuova), chiave) : [];
  if (!segue)
    return {
      ...comune,
      riscritti,
      colonnePerse: [],
      colonneNuove: [],
      perse: { colonna: chiave ?? '', valori: [] },
    };
  const perse = soggetti(vecchia).difference(soggetti(nuova));
  for (const { da } of riscritti) perse.delete(da);
  return {
    ...comune,
    riscritti,
    colonnePerse: piene(vecchia, nostra).filter((c) => !nuova.colonne.includes(c)),
    colonneNuove: piene(nuova, nostra).filter((c) => !vecchia.colonne.includes(c)),
    // A group of Assi is how one document adds them up.
    perse: { colonna: chiave, valori: [...perse].filter((v) => !v.includes('+')) },
  };
}

const codici = (prima: Edizione, dopo: Edizione, chiave: string): Riscritto[] =>
  confronta(prima, dopo, { chiave: [chiave] })?.riscritti.filter((r) => r.colonna === chiave) ?? [];

/** The measures that most rows of a table have: one that a single row has is no column of the table. */
const piene = ({ colonne, righe }: Edizione, nostra: (c: string) => boolean): string[] =>
  colonne.filter(
    (c, i) => !nostra(c) && righe.filter((r) => r[i] !== '').length * 2 > righe.length,
  );

const edizione = ({ intestazioni, righe }: Tabella): Edizione => {
  const colonne = [...intestazioni.keys()];
  return { colonne, righe: righe.map((r) => colonne.map((c) => r.testo(c))) };
};

const unite = (x: Edizione, y: Edizione): Edizione => {
  const colonne = [...new Set([...x.colonne, ...y.colonne])];
  const righe = [x, y].flatMap((e) =>
    e.righe.map((r) => colonne.map((c) => r[e.colonne.indexOf(c)] ?? '')),
  );
  return { colonne, righe };
};

/** The documents of the rows of a table, with how many rows each has; where a row names none, the one that it is read with. */
function fontiDi({ cartella, righe }: Tabella, fonti: readonly Fonte[]): Map<Fonte, number> {
  const sue = fonti.filter((f) => f.programma === cartella.programma);
  const dellaData = sue.filter((f) => f.dataRiferimento === cartella.data);
  const possibili = dellaData.length > 0 ? dellaData : sue;
  const sola = possibili.length === 1 ? possibili[0] : undefined;
  const conti = new Map<Fonte, number>();
  for (const riga of righe) {
    const detta = riga.testo('fonte');
    const f = detta === '' ? sola : sue.find((x) => x.id === detta);
    if (f) conti.set(f, (conti.get(f) ?? 0) + 1);
  }
  return conti;
}

const tipiDi = (t: Tabella, fonti: readonly Fonte[]): Set<string> =>
  new Set([...fontiDi(t, fonti).keys()].map((f) => f.tipo));

function dueDate(t: Tabella, fonti: readonly Fonte[]): DerivaDiData['dueDate'] {
  const giorni = new Map<string, number>();
  for (const [f, righe] of fontiDi(t, fonti))
    giorni.set(f.dataRiferimento, (giorni.get(f.dataRiferimento) ?? 0) + righe);
  const diPrima = [...giorni.keys()].some((g) => istante(g) < istante(t.cartella.data));
  return giorni.size > 1 && diPrima
    ? [...giorni].map(([giorno, righe]) => ({ giorno, righe }))
    : [];
}
