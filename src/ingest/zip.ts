import { inflateSync } from 'fflate';

const fine = 0x06054b50;
const voce = 0x02014b50;
const massimo = 256 * 1024 * 1024;

/**
 * The bytes of one file inside a ZIP archive; null where it is not there. Throws where the archive is broken, encrypted or larger
 * than 256 MB inside. The index is read here because fflate looks at no checksum: a figure must not be read from a damaged file.
 */
export function estrai(zip: Uint8Array, nome: string): Uint8Array | null {
  const vista = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let coda = zip.length - 22;
  while (coda >= 0 && vista.getUint32(coda, true) !== fine) coda--;
  if (coda < 0) throw new Error('l’archivio è incompleto');
  let qui = vista.getUint32(coda + 16, true);
  for (let n = vista.getUint16(coda + 10, true); n > 0; n--) {
    if (vista.getUint32(qui, true) !== voce) throw new Error('l’indice dell’archivio è guasto');
    const lungo = vista.getUint16(qui + 28, true);
    const suo = new TextDecoder().decode(zip.subarray(qui + 46, qui + 46 + lungo));
    if (suo === nome) return apri(zip, vista, qui);
    qui += 46 + lungo + vista.getUint16(qui + 30, true) + vista.getUint16(qui + 32, true);
  }
  return null;
}

function apri(zip: Uint8Array, vista: DataView, indice: number): Uint8Array {
  if (vista.getUint16(indice + 8, true) & 1) throw new Error('è protetta da password');
  const metodo = vista.getUint16(indice + 10, true);
  if (metodo !== 0 && metodo !== 8) throw new Error('usa una compressione sconosciuta');
  const lungo = vista.getUint32(indice + 24, true);
  if (lungo > massimo) throw new Error('il contenuto dell’archivio è troppo grande');
  const dove = vista.getUint32(indice + 42, true);
  const inizio = dove + 30 + vista.getUint16(dove + 26, true) + vista.getUint16(dove + 28, true);
  const chiusi = zip.subarray(inizio, inizio + vista.getUint32(indice + 20, true));
  // The room is the one that the index tells: what an archive hides beyond it is never opened, and the checksum fails.
  const aperti = metodo === 0 ? chiusi : inflateSync(chiusi, { out: new Uint8Array(lungo) });
  if (crc32(aperti) !== vista.getUint32(indice + 16, true))
    throw new Error('il contenuto dell’archivio è guasto');
  return aperti;
}

/** The CRC-32 checksum that ZIP keeps of each file. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
