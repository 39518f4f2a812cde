/** `indice` writes every form a reader may ask for; `domanda` only the most precise one. */
export type Modo = 'indice' | 'domanda';

const forma =
  /(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?:\s?(mln|milion[ei]|meuro|m€|mld|miliard[oi]|mila|migliaia))?(?![a-z0-9])/y;

const grandezza = (parola: string | undefined): number =>
  parola === undefined
    ? 1
    : /^(mld|mili?ard)/.test(parola)
      ? 1e9
      : /^mi(la|gl)/.test(parola)
        ? 1e3
        : 1e6;

/** `36,1` as one token: the comma becomes `x`, zeros at the end stay. */
const conVirgola = (intero: string, decimali: string): string =>
  decimali === '' ? intero : `${intero}x${decimali}`;

/** The number that stands at this place of a folded text, with the tokens it is looked for by; null where there is none. */
export function numeri(
  testo: string,
  posto: number,
  modo: Modo,
): { letto: RegExpExecArray; token: string[] } | null {
  forma.lastIndex = posto;
  const letto = forma.exec(testo);
  if (!letto) return null;
  const intero = (letto[1] ?? '').replaceAll('.', '').replace(/^0+(?=\d)/, '');
  const decimali = (letto[2] ?? '').slice(1);
  const per = grandezza(letto[3]);
  if (per === 1)
    return { letto, token: [conVirgola(intero, /^0+$/.test(decimali) ? '' : decimali)] };
  const milioni = per === 1e9 ? Number(`${intero}.${decimali || 0}`) * 1000 : null;
  const intesi = String(Math.round(Number(`${intero}.${decimali || 0}`) * per));
  const preciso =
    per === 1e3
      ? intesi
      : milioni !== null
        ? `m${Math.round(milioni)}`
        : `m${conVirgola(intero, /^0+$/.test(decimali) ? '' : decimali)}`;
  if (modo === 'domanda') return { letto, token: [preciso] };
  return { letto, token: [conVirgola(intero, decimali), ...new Set([preciso, intesi])] };
}

/**
 * The tokens of an amount in cents, so that whoever writes it in full, in euro or in millions, exact or rounded, finds it:
 * 290.890.851,86 € is `290890851x86`, `290890851`, `m290x9`, `290x9`, `m291`.
 */
export function tokenImporto(cents: number): string[] {
  const euro = Math.floor(cents / 100);
  const resto = cents % 100;
  const fatti = [String(euro)];
  if (resto > 0) fatti.push(`${euro}x${String(resto).padStart(2, '0')}`);
  if (euro >= 1e5) {
    const decimi = Math.round(euro / 1e5);
    const uno = `${Math.floor(decimi / 10)}x${decimi % 10}`;
    if (decimi % 10 !== 0) fatti.push(`m${uno}`, uno);
    if (euro >= 1e6) fatti.push(`m${Math.round(euro / 1e6)}`);
    const centesimi = Math.round(euro / 1e4);
    if (centesimi % 10 !== 0)
      fatti.push(`m${Math.floor(centesimi / 100)}x${String(centesimi % 100).padStart(2, '0')}`);
  }
  return fatti;
}
