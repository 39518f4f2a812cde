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
  const negativo = numeratore < 0 !== denominatore < 0;
  const [n, d] = [BigInt(Math.abs(numeratore)), BigInt(Math.abs(denominatore))];
  const sopra = n * 10n ** BigInt(decimali + 2);
  const intero = modo === 'tronca' ? sopra / d : (2n * sopra + d) / (2n * d);
  const valore = Number(intero) / 10 ** decimali;
  return negativo ? -valore : valore;
}

/** A number rounded half up (away from zero) to this many decimals, on its shortest decimal text. */
export function arrotonda(valore: number, decimali: number): number {
  const [mantissa = '0', esponente = '0'] = Math.abs(valore).toExponential().split('e');
  const intero = Math.round(Number(`${mantissa}e${Number(esponente) + decimali}`));
  const tondo = Number(`${intero}e${-decimali}`);
  return valore < 0 ? -tondo : tondo;
}

/** The value in the unit that a reader means: EUR in euro, everything else as it is. */
export function inUnita(valore: number, unita: string): number {
  return unita === 'EUR' ? valore / 100 : valore;
}
