import { confronta, type Deriva } from '../edizioni/confronta.ts';
import { scegli, type Edizione } from '../edizioni/edizione.ts';
import { data, delGiorno, elenco } from '../format.ts';
import { leggiCsv } from '../ingest/csv.ts';
import type { FileDati } from '../ingest/ingest.ts';
import { dataDaCartella, istante, type Fonte } from '../model/index.ts';

/** How an edition stands to the one that data/ holds. */
export type Ordine = 'prima' | 'più nuova' | 'stessa' | 'più vecchia';

/**
 * Whether an edition whose figures go up to `ultima`, published on `edizione` (blank where nobody says), is newer than the one that
 * the document in data/ was made of.
 */
export function ordineDi(fonte: Fonte | undefined, ultima: string, edizione: string): Ordine {
  if (!fonte) return 'prima';
  const differenza =
    istante(dataDaCartella(ultima) ?? ultima) - istante(fonte.dataRiferimento) ||
    (edizione === ''
      ? 0
      : istante(edizione) - (fonte.dataDocumento === '' ? 0 : istante(fonte.dataDocumento)));
  return differenza > 0 ? 'più nuova' : differenza < 0 ? 'più vecchia' : 'stessa';
}

/** An edition in words: how far its figures go, and when it was published where that is known. */
export function edizioneInParole({
  dataRiferimento,
  dataDocumento,
}: Pick<Fonte, 'dataRiferimento' | 'dataDocumento'>): string {
  return `cifre fino al ${data(dataRiferimento)}${dataDocumento === '' ? '' : `, edizione ${delGiorno(dataDocumento)}`}`;
}

/**
 * Compares what an edition says of a programme with the tables that the one before left in data/: all years of a table are one, so
 * that what is told of a code or of a year is told once. Null where there is nothing to compare with.
 */
export function derivaDi(
  files: readonly FileDati[],
  nuove: ReadonlyMap<string, Uint8Array>,
  programma: string,
  tabella: string,
): Deriva | null {
  const suo = new RegExp(`^${programma}/([^/]+)/${tabella}\\.csv$`);
  const insieme = (voci: readonly (readonly [string, Uint8Array])[]): Edizione => {
    const lette = voci.flatMap(([percorso, bytes]) => {
      const data = suo.exec(percorso)?.[1];
      return data === undefined ? [] : [{ data, righe: leggiCsv(bytes).righe }];
    });
    const colonne = [...new Set(lette.flatMap(({ righe }) => righe[0] ?? []))];
    return {
      colonne: ['anno', ...colonne],
      righe: lette.flatMap(({ data, righe: [testa = [], ...righe] }) =>
        righe.map((r) => [data, ...colonne.map((c) => r[testa.indexOf(c)] ?? '')]),
      ),
    };
  };
  const prima = insieme(files.map((f) => [f.percorso, f.bytes] as const));
  const dopo = insieme([...nuove]);
  if (prima.righe.length === 0 || dopo.righe.length === 0) return null;
  return confronta(senzaLuoghi(prima), senzaLuoghi(dopo), {
    chiave: ['anno', 'asse', 'indicatore', 'dimensione'],
  });
}

/** The dates of which a table stays as it was, because the new edition lacks them, in words. */
export function restano(
  files: readonly FileDati[],
  nuove: ReadonlyMap<string, Uint8Array>,
  programma: string,
  tabella: string,
): string[] {
  const date = files.flatMap(({ percorso }) => {
    const [suo, data = '', file] = percorso.split('/');
    return suo === programma && file === `${tabella}.csv` && !nuove.has(percorso) ? [data] : [];
  });
  return date.length === 0
    ? []
    : [`Questa edizione non ha il ${elenco(date.sort())}: ${tabella}.csv resta com’era.`];
}

/** Without the columns that say where a row is from: they follow the others. */
const senzaLuoghi = (e: Edizione): Edizione => scegli(e, (c) => !/^(fonte|punto)$/.test(c));
