/** Eight hexadecimal digits for a text, the same for ever: FNV-1a, 32 bits. Short, and no proof of anything: two texts may share one. */
export function segno(testo: string): string {
  let somma = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(testo)) somma = Math.imul(somma ^ byte, 0x01000193);
  return (somma >>> 0).toString(16).padStart(8, '0');
}
