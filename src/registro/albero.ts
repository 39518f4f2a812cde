import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sommaDi } from './sha256.ts';

/**
 * The Merkle tree of RFC 6962 over the lines of a register: `albero[k][i]` is the hash of the i-th whole subtree of 2^k leaves. With
 * the levels kept, a root or a proof at any size asks for as many hashes as the tree is high.
 */
export type Albero = readonly (readonly Uint8Array[])[];

const foglia = Uint8Array.of(0);
const nodo = Uint8Array.of(1);

/** The tree of these entries, each hashed as the bytes of its text in UTF-8. */
export function alberoDi(voci: readonly string[]): Albero {
  const livelli: Uint8Array[][] = [voci.map((voce) => sommaDi(foglia, utf8ToBytes(voce)))];
  for (let sotto = livelli[0]!; sotto.length > 1; sotto = livelli.at(-1)!)
    livelli.push(
      Array.from({ length: Math.floor(sotto.length / 2) }, (_, i) =>
        sommaDi(nodo, sotto[2 * i]!, sotto[2 * i + 1]!),
      ),
    );
  return livelli;
}

/** The hash of the leaves from `da` up to, not including, `a`: RFC 6962 § 2.1. */
export function radice(albero: Albero, a: number, da = 0): Uint8Array {
  const quante = a - da;
  if (quante === 0) return sommaDi();
  const k = Math.ceil(Math.log2(quante));
  if (2 ** k === quante) return albero[k]![da / quante]!;
  const meta = da + taglio(quante);
  return sommaDi(nodo, radice(albero, meta, da), radice(albero, a, meta));
}

/** Where a tree of these leaves is split: the largest power of two that is smaller than their number. */
const taglio = (quante: number): number => 2 ** (Math.ceil(Math.log2(quante)) - 1);

/** The proof that a leaf is in the tree of `n` leaves, from its sibling up: RFC 6962 § 2.1.1. */
export function inclusione(albero: Albero, indice: number, n: number, da = 0): Uint8Array[] {
  if (n - da === 1) return [];
  const meta = da + taglio(n - da);
  return indice < meta
    ? [...inclusione(albero, indice, meta, da), radice(albero, n, meta)]
    : [...inclusione(albero, indice, n, meta), radice(albero, meta, da)];
}

/** The proof that the tree of `n` leaves begins with that of `m`, from 1 to `n`: RFC 6962 § 2.1.2. */
export function coerenza(albero: Albero, m: number, n: number): Uint8Array[] {
  const fra = (da: number, a: number, nota: boolean): Uint8Array[] => {
    if (m === a) return nota ? [] : [radice(albero, a, da)];
    const meta = da + taglio(a - da);
    return m <= meta
      ? [...fra(da, meta, nota), radice(albero, a, meta)]
      : [...fra(meta, a, false), radice(albero, meta, da)];
  };
  return fra(0, n, true);
}
