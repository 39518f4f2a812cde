/**
 * `100 × numeratore / denominatore` with this many decimals, exact: whole numbers in, rounded half up (away from zero) or
 * truncated. Throws on a fraction or a zero denominator: both are programmer's mistakes.
 */
export function percento(
  numeratore: number,
  denominatore: number,
  decimali: number,
  modo: 'arrotonda' | 'tronca' = 'arrotonda',
): number {
  if (!Number.isInteger(numeratore) || !Number.isInteger(denominatore) || denominatore === 0)
    throw new RangeError(`percento(${numeratore}, ${denominatore})`);
  return centesimi(BigInt(numeratore), BigInt(denominatore), decimali, modo);
}

/** The same for a share that is shown: one that would round to zero keeps its first digit, because nothing is not little. */
export function quota(numeratore: number, denominatore: number, decimali: number): number {
  const tonda = percento(numeratore, denominatore, decimali);
  return tonda === 0 && numeratore !== 0 ? quota(numeratore, denominatore, decimali + 1) : tonda;
}

/** Two whole numbers whose ratio is meant: what is counted, and its base. */
export type Frazione = readonly [numeratore: number, base: number];

/** How many points the first ratio is above the second, from the whole numbers themselves and rounded once. */
export function punti([n, d]: Frazione, [m, e]: Frazione, decimali: number): number {
  const [sopra, base, sotto, altra] = [BigInt(n), BigInt(d), BigInt(m), BigInt(e)];
  return centesimi(sopra * altra - sotto * base, base * altra, decimali, 'arrotonda');
}

function centesimi(n: bigint, d: bigint, decimali: number, modo: 'arrotonda' | 'tronca'): number {
  const assoluto = (x: bigint): bigint => (x < 0n ? -x : x);
  const sopra = assoluto(n) * 10n ** BigInt(decimali + 2);
  const base = assoluto(d);
  const intero = modo === 'tronca' ? sopra / base : (2n * sopra + base) / (2n * base);
  const valore = Number(intero) / 10 ** decimali;
  return n < 0n !== d < 0n ? -valore : valore;
}

/** A number rounded half up (away from zero) to this many decimals, on its shortest decimal text. */
export function arrotonda(valore: number, decimali: number): number {
  const [mantissa = '0', esponente = '0'] = Math.abs(valore).toExponential().split('e');
  const intero = Math.round(Number(`${mantissa}e${Number(esponente) + decimali}`));
  const tondo = Number(`${intero}e${-decimali}`);
  return valore < 0 ? -tondo : tondo;
}

/** The largest of any number of numbers; −∞ where there is none. `Math.max` takes no more than the stack holds. */
export function massimo(numeri: Iterable<number>): number {
  let finora = -Infinity;
  for (const numero of numeri) if (numero > finora) finora = numero;
  return finora;
}

/** The value in the unit that a reader means: EUR in euro, everything else as it is. */
export function inUnita(valore: number, unita: string): number {
  return unita === 'EUR' ? valore / 100 : valore;
}

/** Whether an allocation that differs by so many cents was moved; less than a euro is how rows were rounded. */
export const seSposta = (differenza: number): boolean => Math.abs(differenza) >= 100;
