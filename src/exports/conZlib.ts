import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Bytes } from './inByte.ts';
import { primoGiorno, type Imballa } from './imballa.ts';

/** By the zlib of Node: in a third of the time that it takes in JavaScript, and with other bytes. */
export const conZlib: Imballa = (file) => unoAllaVolta(Object.entries(file));

/** The same of files that are asked for one after the other, so that no more than one of them is in memory. */
export function unoAllaVolta(file: Iterable<readonly [nome: string, bytes: Bytes]>): Bytes {
  const pezzi: Uint8Array[] = [];
  const zip = new Zip((guasto, pezzo) => {
    if (guasto) throw guasto;
    pezzi.push(pezzo);
  });
  for (const [filename, bytes] of file) {
    const voce: Required<Pick<ZipInputFile, 'ondata'>> & ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: 8,
      mtime: primoGiorno,
      // The zip puts its own here.
      ondata: () => undefined,
    };
    zip.add(voce);
    // A workbook is a zip already: to press it hard wins nothing. Not pressed at all, some would not open it here.
    const premuto = deflateRawSync(bytes, { level: filename.endsWith('.xlsx') ? 1 : 6 });
    voce.ondata(null, new Uint8Array(premuto), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pezzi));
}
