import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import type { Edizione } from '../edizioni/edizione.ts';
import { distanza } from '../ingest/testo.ts';
import { indicatori, type Dataset } from './dataset.ts';
import { giornoDi } from './date.ts';
import { colonneDi } from './testa.ts';

/** One row of a dataset as it is written: its number as a spreadsheet shows it, its cells by column. */
export interface Riga {
  numero: number;
  cella: (colonna: string) => string;
}

/** What a file says of one programme. */
export interface Letto {
  /** The file's name, to say where something stands. */
  file: string;
  righe: Riga[];
  /** The newest day that any programme's figures of each year refer to; the last year alone may lack one. */
  giorni: ReadonlyMap<string, string>;
  /** How many rows the file has, and of how many programmes. */
  tutte: number;
  programmi: number;
}

/**
 * Reads the rows of one programme from a dataset, `.csv` or `.csv.gz`, row after row: the file may be far larger than memory.
 * `avanza` is told now and then how many rows were read. Throws one sentence, with the file's name, for a file that cannot stand.
 */
export async function leggiDataset(
  file: string,
  dataset: Dataset,
  cci: string,
  avanza: (righe: number) => void = () => {},
): Promise<Letto> {
  try {
    return await leggi(file, dataset, cci, avanza);
  } catch (guasto) {
    throw inUnaFrase(file, guasto);
  }
}

/** The programmes of a dataset, by CCI, with the titles that it gives them; throws as `leggiDataset` does. */
export async function programmiIn(file: string, dataset: Dataset): Promise<Map<string, string>> {
  try {
    const titoli = new Map<string, string>();
    await perOgniRiga(file, dataset, ({ cella }) => titoli.set(cella('cci'), cella('title')));
    return titoli;
  } catch (guasto) {
    throw inUnaFrase(file, guasto);
  }
}

/** A whole file as a table, whatever its columns are, to be compared with another edition; throws as `leggiDataset` does. */
export async function leggiEdizione(file: string): Promise<Edizione> {
  try {
    const righe: string[][] = [];
    await perOgniRecord(file, ({ celle }) => righe.push(celle.map((c) => c.trim())));
    return { colonne: righe[0] ?? [], righe: righe.slice(1) };
  } catch (guasto) {
    throw inUnaFrase(file, guasto);
  }
}

const ogniTante = 100_000;

async function leggi(
  file: string,
  dataset: Dataset,
  cci: string,
  avanza: (righe: number) => void,
): Promise<Letto> {
  const righe: Riga[] = [];
  const titoli = new Map<string, string>();
  const giorni = new Map<string, string>();
  const viste = new Map<string, number>();
  let tutte = 0;
  const giornoLetto = perTesto((testo) => giornoDi(testo) ?? '');
  await perOgniRiga(file, dataset, (riga) => {
    const { numero, cella } = riga;
    if (++tutte % ogniTante === 0) avanza(tutte);
    const [suo, anno, giorno] = [cella('cci'), cella('year'), giornoLetto(cella('reference_date'))];
    const finora = giorni.get(anno);
    if (finora === undefined && !/^\d{4}$/.test(anno))
      throw new Error(`riga ${numero}, colonna «year»: «${anno}» non è un anno.`);
    const delSuoAnno = giorno.startsWith(anno) ? giorno : '';
    if (finora === undefined || delSuoAnno > finora) giorni.set(anno, delSuoAnno);
    if (!titoli.has(suo)) titoli.set(suo, cella('title'));
    if (suo !== cci) return;
    const chiave = dataset.chiave.map(cella).join(' | ');
    const prima = viste.get(chiave);
    if (prima !== undefined)
      throw new Error(
        `la riga ${numero} ripete la riga ${prima} (${chiave}): non si sa quale delle due vale.`,
      );
    viste.set(chiave, numero);
    righe.push(rigaDi(numero, copiate(riga, dataset)));
  });
  if (righe.length === 0)
    throw new Error(
      `non ha il programma ${cci}. I più vicini: ${vicini(cci, titoli)}.${dataset === indicatori ? ' Se il CCI è giusto, questi dati non ne danno gli indicatori: togli --indicatori.' : ''}`,
    );
  return { file: basename(file), righe, giorni, tutte, programmi: titoli.size };
}

const rigaDi = (numero: number, celle: ReadonlyMap<string, string>): Riga => ({
  numero,
  cella: (nome) => celle.get(nome) ?? '',
});

/**
 * The cells of a row, of its own: as they are read they are parts of a piece of the file, which they would keep in memory. Apart from
 * what makes the row, because a function keeps what it is made beside.
 */
function copiate({ cella }: Riga, { colonne, facoltative }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    [...colonne, ...facoltative].map((nome) => [nome, Buffer.from(cella(nome)).toString()]),
  );
}

/** Tells the rows of data of a file, one after the other; throws where columns are missing or the file is another one. */
async function perOgniRiga(
  file: string,
  dataset: Dataset,
  dice: (riga: Riga) => void,
): Promise<void> {
  let colonne: ReadonlyMap<string, number> | undefined;
  await perOgniRecord(file, ({ numero, celle }) => {
    const posti = colonne;
    if (posti) dice({ numero, cella: (nome) => (celle[posti.get(nome) ?? -1] ?? '').trim() });
    else colonne = colonneDi(dataset, celle);
  });
}

/** Tells the heading of a file, then its rows; throws where a row is not as long as the heading, or there is none. */
async function perOgniRecord(
  file: string,
  dice: (record: { numero: number; celle: string[] }) => void,
): Promise<void> {
  let quante = 0;
  let numero = 0;
  const testo = await aperto(file);
  // Asked of a piece of the file at a time, and of cells only from there on: there are millions of them.
  const finora = { leggibile: true, piena: false };
  testo.on('data', (pezzo: string) => (finora.leggibile &&= !illeggibile(pezzo)));
  const leggi = (celle: string[]): void => {
    numero++;
    if (celle.every((c) => c.trim() === '')) return;
    if (!finora.leggibile && celle.some(illeggibile))
      throw new Error(
        `la riga ${numero} non è testo UTF-8: riscarica il file, oppure salvalo come «CSV UTF-8».`,
      );
    if (quante > 0 && celle.length !== quante)
      throw new Error(
        `la riga ${numero} ha ${celle.length} celle, l’intestazione ${quante}: il file è guasto o incompleto.`,
      );
    finora.piena = quante > 0;
    quante = celle.length;
    dice({ numero, celle });
  };
  await new Promise<void>((fine, manca) => {
    const smetti = (guasto: Error): void => {
      testo.destroy();
      manca(guasto);
    };
    Papa.parse<string[], Readable>(testo, {
      header: false,
      skipEmptyLines: false,
      step: ({ data }, parser) => {
        try {
          leggi(data);
        } catch (guasto) {
          smetti(guasto as Error);
          parser.abort();
        }
      },
      complete: () => fine(),
      error: smetti,
    });
  });
  if (!finora.piena) throw new Error('non ha nessuna riga di dati.');
}

/** Whether a text holds what a file does that was not written in UTF-8. */
const illeggibile = (testo: string): boolean => testo.includes('\uFFFD') || testo.includes('\0');

/** The text of a file, unpacked where its first bytes say that it is packed. */
async function aperto(file: string): Promise<Readable> {
  const inizio = await open(file);
  const { buffer: firma } = await inizio.read(Buffer.alloc(4), 0, 4, 0);
  await inizio.close();
  if (firma.toString('latin1', 0, 2) === 'PK')
    throw new Error('è una cartella compressa o di Excel: serve il CSV (anche .csv.gz).');
  const byte = createReadStream(file);
  const compresso = firma[0] === 0x1f && firma[1] === 0x8b;
  // The fault of the file reaches whoever reads what is unpacked.
  const testo = compresso ? pipeline(byte, createGunzip(), () => {}) : byte;
  return testo.setEncoding('utf8');
}

/** A function of a text, worked out once for each: a column of days has few. */
function perTesto(fa: (testo: string) => string): (testo: string) => string {
  const gia = new Map<string, string>();
  return (testo) => {
    const prima = gia.get(testo);
    if (prima !== undefined) return prima;
    const nuovo = fa(testo);
    gia.set(testo, nuovo);
    return nuovo;
  };
}

function vicini(cci: string, titoli: ReadonlyMap<string, string>): string {
  return [...titoli]
    .toSorted(([x], [y]) => distanza(cci, x) - distanza(cci, y) || (x < y ? -1 : 1))
    .slice(0, 3)
    .map(([codice, titolo]) => `${codice} (${titolo.replace(/\s+/g, ' ')})`)
    .join(', ');
}

const inUnaFrase = (file: string, guasto: unknown): Error =>
  new Error(`${basename(file)}: ${inItaliano(guasto)}`, { cause: guasto });

function inItaliano(guasto: unknown): string {
  const { code, message } = guasto as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'il file non c’è.';
  if (code === 'EISDIR') return 'è una cartella, non un file.';
  if (code?.startsWith('Z_')) return 'il file compresso è guasto o incompleto.';
  return message;
}
