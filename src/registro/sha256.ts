import { sha256 as somma } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; at once, also in browsers, whose own can only be waited for. */
export function sha256(testo: string): string {
  return bytesToHex(somma(utf8ToBytes(testo)));
}

/** SHA-256 of bytes, one after another, as bytes. */
export function sommaDi(...parti: readonly Uint8Array[]): Uint8Array {
  return parti.reduce((h, parte) => h.update(parte), somma.create()).digest();
}
