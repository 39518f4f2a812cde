import { inUnita } from './aritmetica.ts';
import type { Osservazione } from './osservazione.ts';
import type { VoceRegistro } from './registro.ts';

/** What a reader was told of a figure: the number in its unit (or the words in its place), the unit, the printed text. */
export type CifraPubblicata = Pick<VoceRegistro, 'valore' | 'unita' | 'testo'>;

/** A figure as its publication tells it. */
export function comePubblicata(o: Osservazione): CifraPubblicata {
  const valore = o.valore === null ? (o.valoreTesto ?? '') : String(inUnita(o.valore, o.unita));
  return { valore, unita: o.unita, testo: o.testo };
}

/**
 * True where two say the same: value, unit, and what the words around the number mean (`circa`, `Mln`). The one meaning of "changed
 * since it was published": a separator, a currency sign or another way to write a date changes nothing.
 */
export function stessaCifra(x: CifraPubblicata, y: CifraPubblicata): boolean {
  return x.valore === y.valore && x.unita === y.unita && parole(x) === parole(y);
}

/** The words of a printed number; of what is no number the value itself is what it says. */
function parole({ valore, testo }: CifraPubblicata): string {
  if (valore !== '' && Number.isNaN(Number(valore))) return '';
  const tutte = testo.toLowerCase().split(/[^\p{L}]+/u);
  return tutte.filter((p) => p !== '' && p !== 'euro' && p !== 'eur').join(' ');
}

/** True for a number or a day as a spreadsheet writes it again: digits alone, at most with decimals or a percent sign. */
export function spoglia(testo: string): boolean {
  return /^[-−]?\d+([.,]\d+)?\s?%?$|^\d{4}-\d\d-\d\d$|^\d\d?\/\d\d?\/\d{2,4}$/.test(testo);
}
