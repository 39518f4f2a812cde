/** The bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How much text is turned to bytes at a time, in signs. */
const boccone = 1 << 20;

/** A text told in pieces, as UTF-8: of a large one no string is ever made, which an engine refuses above half a gigabyte. */
export function inByte(pezzi: Iterable<string>): Bytes {
  const scrittore = new TextEncoder();
  const scritti: Bytes[] = [];
  let attesa = '';
  for (const pezzo of pezzi) {
    attesa += pezzo;
    if (attesa.length < boccone) continue;
    scritti.push(scrittore.encode(attesa));
    attesa = '';
  }
  scritti.push(scrittore.encode(attesa));
  const bytes = new Uint8Array(scritti.reduce((n, s) => n + s.length, 0));
  let qui = 0;
  for (const s of scritti) {
    bytes.set(s, qui);
    qui += s.length;
  }
  return bytes;
}
