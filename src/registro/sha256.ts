import { sha256 as somma } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits; at once, also in browsers, whose own can only be waited for. */
export function sha256(contenuto: string | Uint8Array): string {
  return bytesToHex(somma(typeof contenuto === 'string' ? utf8ToBytes(contenuto) : contenuto));
}

/** SHA-256 of bytes, one after another, as bytes. */
export function sommaDi(...parti: readonly Uint8Array[]): Uint8Array {
  return parti.reduce((h, parte) => h.update(parte), somma.create()).digest();
}
