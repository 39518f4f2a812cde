import { tavole, tavoleDi, type Tavola } from '../model/index.ts';
import { apici } from './testo.ts';

/** A cell without the mark that sends to a footnote. */
export interface Richiamo {
  senza: string;
  segno: string;
  /** A star or a raised figure can be nothing else; «(1)» may also be a second figure. */
  certo: boolean;
}

const segni = `[*†‡]{1,3}|[${apici}]+|\\[\\d{1,2}\\]|\\((?:\\d{1,2}|[a-z]|\\*{1,3})\\)`;
const inFondo = new RegExp(`^(.*[^\\s(])\\s*(${segni})$`, 'is');
const inTesta = new RegExp(
  `^(${segni}|\\d{1,2}\\)|N\\.?B\\.?|Note?|Avvertenz[ae])(?=[\\s:.])[\\s:.]*(.+)$`,
  'is',
);

/** The mark at the end of a cell; null where there is none. */
export function richiamoIn(testo: string): Richiamo | null {
  const [, senza, segno] = inFondo.exec(testo) ?? [];
  return senza === undefined || segno === undefined
    ? null
    : { senza: senza.trim(), segno: nudo(segno), certo: !segno.startsWith('(') };
}

/** A row below the table that says something of it: its mark, blank for a plain «Nota:», and its words; null for another text. */
export function notaIn(testo: string): { segno: string; nota: string } | null {
  const [, segno = '', nota] = inTesta.exec(testo) ?? [];
  return nota === undefined
    ? null
    : { segno: /^[na]/i.test(segno) && segno.length > 1 ? '' : nudo(segno), nota };
}

/** `(1)`, `[1]`, `1)` and a raised 1 are one mark. */
const nudo = (segno: string): string =>
  segno
    .replace(/[()[\]\s]/g, '')
    .replace(new RegExp(`[${apici}]`, 'g'), (s) => String(apici.indexOf(s)));

/** The row of note.csv that keeps what a document says of a cell or, without row and column, of a table. */
export function rigaDiNota(
  tavola: Tavola,
  cella: Partial<Record<'riga' | 'colonna' | 'fonte' | 'punto' | 'stampato' | 'nota', string>>,
): string {
  const [tabella = ''] = tavoleDi('data').find(([, t]) => t === tavola) ?? [];
  const voce: Readonly<Record<string, string>> = {
    tabella,
    tipo: 'avvertenza',
    nota: '<nota>',
    ...cella,
  };
  return Object.keys(tavole.data.note.colonne)
    .map((colonna) => Object.entries(voce).find(([nome]) => nome === colonna)?.[1] ?? '')
    .map((testo) => (/[;"\n]/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo))
    .join(';');
}
