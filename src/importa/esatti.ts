import { italiano } from '../ingest/numeri.ts';

/** A value as a whole number of steps, exact; blank where nothing is written, `n.a.` where it does not apply. */
export type Esatto = bigint | '' | 'n.a.';

/**
 * A number as datasets write it (`760491219.00`, `3e+05`, `-1.25`) in steps of so many decimals; `VOID` does not apply. Undefined
 * where the text is no number, or is finer than the steps.
 */
export function esatto(testo: string, decimali: number): Esatto | undefined {
  if (testo === '') return '';
  if (testo === 'VOID') return 'n.a.';
  const [, segno, intero = '', dopo = '', esponente = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(testo) ?? [];
  if (segno === undefined) return undefined;
  const passi = decimali - dopo.length + Number(esponente);
  if (Math.abs(passi) > 30) return undefined;
  const cifre = BigInt(intero + dopo);
  const divisore = 10n ** BigInt(Math.max(0, -passi));
  if (cifre % divisore !== 0n) return undefined;
  const valore = (cifre / divisore) * 10n ** BigInt(Math.max(0, passi));
  return segno === '-' ? -valore : valore;
}

/** The sum of all that apply, exact; blank where one of them is missing: the sum of a part would pass for the whole. */
export function somma(valori: readonly Esatto[]): Esatto {
  if (valori.length === 0 || valori.includes('')) return '';
  const numeri = valori.filter((v) => typeof v === 'bigint');
  return numeri.length === 0 ? 'n.a.' : numeri.reduce((n, v) => n + v);
}

/** Steps of so many decimals as decimal text with a dot. */
export function inDecimali(valore: bigint, decimali: number): string {
  const cifre = (valore < 0n ? -valore : valore).toString().padStart(decimali + 1, '0');
  const taglio = cifre.length - decimali;
  const dopo = cifre.slice(taglio);
  return `${valore < 0n ? '-' : ''}${cifre.slice(0, taglio)}${dopo === '' ? '' : `.${dopo}`}`;
}

/** Cents as an Italian table writes them: `177.966.084,16 €`. */
export function inEuro(centesimi: Esatto): string {
  return typeof centesimi === 'bigint' ? `${italiano(inDecimali(centesimi, 2))} €` : centesimi;
}
