/** What the bytes 0x80 to 0x9F mean in Windows-1252; the five that mean nothing stay as they are. */
const alti = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * Bytes of Windows-1252 as text. Not left to `TextDecoder`: Node 24.9 reads the label as Latin-1, and the euro sign (0x80) is
 * lost without a word.
 */
export function daWindows1252(bytes: Uint8Array): string {
  let testo = '';
  for (const b of bytes) testo += b >= 0x80 && b < 0xa0 ? alti[b - 0x80] : String.fromCharCode(b);
  return testo;
}

/** Text as bytes of Windows-1252; null where a character has none. */
export function inWindows1252(testo: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const segno of testo) {
    const codice = segno.codePointAt(0) ?? 0;
    const alto = alti.indexOf(segno);
    if (alto >= 0) bytes.push(alto + 0x80);
    else if (codice < 0x100) bytes.push(codice);
    else return null;
  }
  return Uint8Array.from(bytes);
}
