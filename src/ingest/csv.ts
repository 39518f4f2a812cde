import Papa from 'papaparse';
import { decodifica, formatoDi } from './decodifica.ts';
import type { Griglia } from './griglia.ts';
import { codice } from './testo.ts';

const separatori = [';', ',', '\t'] as const;
const quanteRighe = 12;

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
export function separatoreDi(testo: string, note: ReadonlySet<string> = new Set()): string {
  const intestazioni = (s: string): number =>
    Math.max(
      0,
      ...leggi(testo, s, quanteRighe).data.map(
        (riga) => riga.filter((cella) => note.has(codice(cella, '_'))).length,
      ),
    );
  const inizio = testo
    .split('\n')
    .slice(0, quanteRighe)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const punti = new Map(
    separatori.map((s) => [s, [intestazioni(s), inizio.split(s).length] as const]),
  );
  const migliore = [...punti].sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1])[0];
  return migliore && migliore[1][0] <= 1 && migliore[1][1] === 1 ? ';' : (migliore?.[0] ?? ';');
}

/**
 * Reads a CSV file: `;`, `,` or tab, `sep=` line, any line ends, quoted newlines. Cells stay text as typed; rows are numbered
 * as a spreadsheet numbers them, so a `sep=` line is no row. `note`: the headings that help to find the separator.
 */
export function leggiCsv(bytes: Uint8Array, note: ReadonlySet<string> = new Set()): Griglia {
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
  const { data: righe, errors } = leggi(testo, delimiter);
  let linea = dichiarato ? 2 : 1;
  const linee = righe.map((riga) => {
    const inizio = linea;
    linea += 1 + riga.reduce((n, cella) => n + cella.split('\n').length - 1, 0);
    return inizio;
  });
  if (righe.at(-1)?.length === 1 && righe.at(-1)?.[0] === '') righe.pop();
  const virgolette = errors.find((e) => e.type === 'Quotes');
  if (!virgolette) return { righe, riparazioni, linee };
  const riga = virgolette.row ?? 0;
  return { righe, riparazioni, linee, guasto: { tipo: 'broken-quotes', testo: '', riga } };
}
