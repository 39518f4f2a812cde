import Papa from 'papaparse';
import { decodifica } from './decodifica.ts';

/** Rows of cells as a spreadsheet would show them: index 0 is row 1, blank rows are kept. */
export interface Griglia {
  righe: string[][];
  riparazioni: string[];
  /** A fault of the file's form, such as a quote that never closes. */
  guasto?: string;
}

const separatori = [';', ',', '\t'] as const;

/** The separator that occurs most outside quotes in the first lines; `;` where none does. */
export function separatoreDi(testo: string): string {
  const inizio = testo
    .split('\n')
    .slice(0, 12)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const conta = (s: string): number => inizio.split(s).length;
  return [...separatori].sort((a, b) => conta(b) - conta(a))[0] ?? ';';
}

/** Reads a CSV file: `;`, `,` or tab, `sep=` line, CRLF, quoted newlines. Cells stay text as typed. */
export function leggiCsv(bytes: Uint8Array): Griglia {
  const { testo: intero, riparazioni } = decodifica(bytes);
  const dichiarato = /^"?sep=(.)"?\r?\n/.exec(intero);
  const testo = dichiarato ? intero.slice(dichiarato[0].length) : intero;
  const delimiter = dichiarato?.[1] ?? separatoreDi(testo);
  if (dichiarato)
    riparazioni.push('La prima riga «sep=» è un’istruzione per Excel: non è un dato.');
  if (delimiter !== ';' && testo.includes(delimiter))
    riparazioni.push(
      `Il separatore è ${delimiter === '\t' ? 'la tabulazione' : `«${delimiter}»`}.`,
    );
  const letto = Papa.parse<string[]>(testo, { delimiter, header: false, skipEmptyLines: false });
  const righe = letto.data.map((riga) => riga.map((cella) => cella.replace(/\r$/, '')));
  if (righe.at(-1)?.length === 1 && righe.at(-1)?.[0] === '') righe.pop();
  if (dichiarato) righe.unshift([]);
  const guasto = letto.errors.find((e) => e.type === 'Quotes');
  return guasto
    ? { righe, riparazioni, guasto: `virgolette non chiuse alla riga ${(guasto.row ?? 0) + 1}` }
    : { righe, riparazioni };
}
