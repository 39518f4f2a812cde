import Papa from 'papaparse';
import { massimo } from '../model/index.ts';
import { decodifica, formatoDi } from './decodifica.ts';
import type { Griglia } from './griglia.ts';
import { entro, TroppoGrande } from './limiti.ts';
import { codice } from './testo.ts';

const separatori = [';', ',', '\t'] as const;
const quanteRighe = 12;
/** How far into a file the separator is looked for, in characters. */
const quantoSiGuarda = 100_000;

const leggi = (testo: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(testo, {
    delimiter,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
    preview,
  });

/**
 * The separator that makes the most known headings in one of the first rows, else the one that occurs most there; `;` where
 * none does.
 */
export function separatoreDi(intero: string, note: ReadonlySet<string> = new Set()): string {
  const testo = intero.slice(0, quantoSiGuarda);
  const intestazioni = (s: string): number =>
    massimo(
      leggi(testo, s, quanteRighe).data.map(
        (riga) => riga.filter((cella) => note.has(codice(cella, '_'))).length,
      ),
    );
  const inizio = testo
    .split('\n', quanteRighe)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const punti = new Map(
    separatori.map((s) => [s, [intestazioni(s), inizio.split(s).length] as const]),
  );
  const migliore = [...punti].sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1])[0];
  return migliore && migliore[1][0] <= 1 && migliore[1][1] === 1 ? ';' : (migliore?.[0] ?? ';');
}

/**
 * Throws `TroppoGrande` before the text is taken apart. Separators count inside quotes as well: what a file means by its quotes
 * can be made to look otherwise, and no sound table comes near.
 */
function misura(testo: string, separatore: string): void {
  let [celle, colonne, righe] = [0, 0, 0];
  const [sep, aCapo] = [separatore.charCodeAt(0), 10];
  for (let i = 0; i <= testo.length; i++) {
    const segno = i < testo.length ? testo.charCodeAt(i) : aCapo;
    if (segno === sep) entro('colonne', ++colonne + 1);
    else if (segno === aCapo) {
      celle += colonne + 1;
      colonne = 0;
      entro('righe', righe++);
      entro('celle', celle);
    }
  }
}

/**
 * Reads a CSV file: `;`, `,` or tab, `sep=` line, any line ends, quoted newlines. Cells stay text as typed; rows are numbered
 * as a spreadsheet numbers them, so a `sep=` line is no row. `note`: the headings that help to find the separator.
 */
export function leggiCsv(bytes: Uint8Array, note: ReadonlySet<string> = new Set()): Griglia {
  try {
    return leggiTesto(bytes, note);
  } catch (errore) {
    if (!(errore instanceof TroppoGrande)) throw errore;
    const guasto = { tipo: 'too-large-file', testo: errore.message } as const;
    return { righe: [], riparazioni: [], guasto };
  }
}

function leggiTesto(bytes: Uint8Array, note: ReadonlySet<string>): Griglia {
  entro('byte', bytes.length);
  const formato = formatoDi(bytes);
  const letto = formato === 'testo' ? decodifica(bytes) : null;
  if (!letto) {
    const che = {
      zip: 'è una cartella di lavoro con il nome di un CSV (il nome giusto finisce in .xlsx o .ods)',
      xls: 'è una vecchia cartella di Excel (.xls) o è protetta da password',
      pdf: 'è un PDF',
      testo: 'non contiene testo',
    }[formato];
    return { righe: [], riparazioni: [], guasto: { tipo: 'unreadable-file', testo: che } };
  }
  const riparazioni = letto.riparazioni;
  const intero = letto.testo.replace(/\r\n?/g, '\n');
  const dichiarato = /^"?sep=(.)"?\n/i.exec(intero);
  const testo = dichiarato ? intero.slice(dichiarato[0].length) : intero;
  const delimiter = dichiarato?.[1] ?? separatoreDi(testo, note);
  if (dichiarato)
    riparazioni.push('La prima riga «sep=» è un’istruzione per Excel: non è un dato.');
  if (delimiter !== ';' && testo.includes(delimiter))
    riparazioni.push(
      `Il separatore è ${delimiter === '\t' ? 'la tabulazione' : `«${delimiter}»`}.`,
    );
  misura(testo, delimiter);
  const { data: righe, errors } = leggi(testo, delimiter);
  let linea = dichiarato ? 2 : 1;
  const linee = righe.map((riga) => {
    const inizio = linea;
    linea += 1 + riga.reduce((n, cella) => n + cella.split('\n').length - 1, 0);
    return inizio;
  });
  if (righe.at(-1)?.length === 1 && righe.at(-1)?.[0] === '') righe.pop();
  const virgolette = errors.find((e) => e.type === 'Quotes');
  if (!virgolette) {
    for (const celle of righe) {
      entro('colonne', celle.length);
      for (const cella of celle) entro('cella', cella.length);
    }
    return { righe, riparazioni, linee };
  }
  const riga = virgolette.row ?? 0;
  return { righe, riparazioni, linee, guasto: { tipo: 'broken-quotes', testo: '', riga } };
}
