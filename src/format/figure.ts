import type { Derivata, Figura, Frase, Osservazione } from '../model/index.ts';
import { eDerivata } from '../model/dati.ts';
import { importata } from '../model/scelta.ts';
import { data } from './date.ts';
import {
  alMeno,
  euro,
  euroBreve,
  milioni,
  numero,
  percentuale,
  poco,
  spazioUnito,
  valore,
} from './numeri.ts';

/**
 * What an osservazione says, as printed: never mended. A number that the import wrote without the dots of thousands, since nobody
 * says its unit, has them.
 */
export function stampato(o: Osservazione): string {
  const testo = importata(o) && /^\d+$/.test(o.testo) ? numero(Number(o.testo)) : o.testo;
  return testo.replace(/(?<=\d) (?=(€|%|Mln|mln|Mila|mila|milioni))/g, spazioUnito);
}

/** What an osservazione is worth, written our way: exact euro, counts with separators, dates in words. */
export function esatto(o: Osservazione): string {
  if (o.mancante === 'riservato') return o.testo;
  if (o.mancante !== null) return o.mancante;
  if (o.valore !== null) return valore(o.valore, o.unita);
  return o.unita === 'data' && o.valoreTesto ? data(o.valoreTesto) : (o.valoreTesto ?? o.testo);
}

/** A derived figure, by its unit: percentages with one decimal, signed differences; in full where the share is too small for that. */
export function calcolato(d: Derivata, forma: 'esatta' | 'prosa' = 'prosa'): string {
  const decimali = decimaliDetti(d.unita);
  if (decimali !== undefined && (forma === 'prosa' || !poco(d.valore, decimali)))
    return d.unita === '%' ? percentuale(d.valore, decimali) : alMeno(d.valore, decimali);
  if (d.unita === '%') return percentuale(d.valore);
  const scritto =
    d.unita === 'EUR' ? (forma === 'prosa' ? milioni(d.valore) : euro(d.valore)) : numero(d.valore);
  const punti = Math.abs(d.valore) === 1 ? 'punto' : 'punti';
  const conUnita = d.unita === 'punti percentuali' ? `${scritto}${spazioUnito}${punti}` : scritto;
  return d.regola.startsWith('differenza') && d.valore > 0 ? `+${conUnita}` : conUnita;
}

/** With how many decimals a computed share is told; undefined for what is no share. */
function decimaliDetti(unita: string): number | undefined {
  if (unita === '%') return 1;
  return unita === 'euro su 100' ? 0 : undefined;
}

/** How a figure is written inside a sentence: rounded millions for exact money, as printed otherwise. */
export function inProsa(f: Figura): string {
  if (eDerivata(f)) return calcolato(f);
  if (f.unita === 'EUR' && f.valore !== null && f.qualificatore === '') return milioni(f.valore);
  return f.valore === null ? esatto(f) : stampato(f);
}

/** How a figure is written in a list or beside its mark: short euro, as printed otherwise; its `circa` or `oltre` stays. */
export function breve(o: Osservazione): string {
  if (o.unita !== 'EUR' || o.valore === null) return inProsa(o);
  return `${o.qualificatore} ${euroBreve(o.valore)}`.trim();
}

/**
 * A figure for an easy page: no sign and no abbreviation. A share is how many of a hundred, a whole number, `circa` where that is
 * rounded; what the document says of it (`oltre`) stays, and then nothing is rounded.
 */
export function facile(f: Figura): string {
  const vicino = eDerivata(f) ? '' : f.qualificatore;
  if (f.valore === null || !['EUR', '%'].includes(f.unita)) return inProsa(f);
  if (f.unita === 'EUR') return `${vicino} ${milioni(f.valore)}`.trim().replace('€', 'euro');
  if (vicino !== '') return `${vicino} ${numero(f.valore)}`;
  return Number.isInteger(f.valore) || poco(f.valore, 0)
    ? alMeno(f.valore, 0)
    : `circa ${numero(f.valore, 0)}`;
}

/** A sentence as plain text. */
export function testoDi(frase: Frase): string {
  return frase.map((parte) => (typeof parte === 'string' ? parte : inProsa(parte))).join('');
}
