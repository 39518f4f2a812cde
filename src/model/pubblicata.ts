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

/** True where nothing of what a reader is told has changed: the one meaning of "changed since it was published". */
export function stessaCifra(x: CifraPubblicata, y: CifraPubblicata): boolean {
  return x.valore === y.valore && x.unita === y.unita && x.testo === y.testo;
}
