/** A decimal number as `intero / 10 ** decimali`: no sum or ratio is ever off by a binary fraction. */
export interface Esatto {
  intero: bigint;
  decimali: number;
}

/** Reads a plain number (`958670000`, `-73.5`). */
export function esatto(testo: string): Esatto {
  const [prima = '', dopo = ''] = testo.split('.');
  return { intero: BigInt(prima + dopo), decimali: dopo.length };
}

const potenza = (n: number): bigint => 10n ** BigInt(n);
const portato = ({ intero, decimali }: Esatto, a: number): bigint => intero * potenza(a - decimali);

/** One number less another. */
export function meno(x: Esatto, y: Esatto): Esatto {
  const decimali = Math.max(x.decimali, y.decimali);
  return { intero: portato(x, decimali) - portato(y, decimali), decimali };
}

/** A hundred times the first over the second, rounded half away from zero to this many decimals. */
function percento(sopra: Esatto, sotto: Esatto, decimali: number): Esatto {
  return diviso(
    [sopra.intero, potenza(sopra.decimali)],
    [sotto.intero, potenza(sotto.decimali)],
    decimali,
  );
}

/** The same of a share that is shown: what is not zero keeps its first digit. */
export function quota(sopra: Esatto, sotto: Esatto, decimali: number): Esatto {
  const x = percento(sopra, sotto, decimali);
  return x.intero === 0n && sopra.intero !== 0n ? quota(sopra, sotto, decimali + 1) : x;
}

type Frazione = readonly [sopra: bigint, sotto: bigint];

function diviso([a, b]: Frazione, [c, d]: Frazione, decimali: number): Esatto {
  return tondo([100n * a * d, b * c], decimali);
}

function tondo([sopra, sotto]: Frazione, decimali: number): Esatto {
  const segno = sopra < 0n !== sotto < 0n ? -1n : 1n;
  const [n, d] = [sopra < 0n ? -sopra : sopra, sotto < 0n ? -sotto : sotto];
  const intero = (2n * n * potenza(decimali) + d) / (2n * d);
  return { intero: segno * intero, decimali };
}

/** The same number with fewer decimals, rounded half away from zero. */
export function arrotondato(x: Esatto, decimali: number): Esatto {
  return tondo([x.intero, potenza(x.decimali)], decimali);
}

/** The percentage of one pair less that of another, in points, rounded once. */
export function punti(
  [a, b]: [Esatto, Esatto],
  [c, d]: [Esatto, Esatto],
  decimali: number,
): Esatto {
  const quota = (n: Esatto, su: Esatto): Frazione => [
    n.intero * potenza(su.decimali),
    su.intero * potenza(n.decimali),
  ];
  const [[n, su], [m, giu]] = [quota(a, b), quota(c, d)];
  return tondo([100n * (n * giu - m * su), su * giu], decimali);
}

/** True where two are one number, however many decimals each is written with. */
export const uguali = (x: Esatto, y: Esatto): boolean => meno(x, y).intero === 0n;
