import { Inflate } from 'fflate';
import { entro } from './limiti.ts';

const fine = 0x06054b50;
const voce = 0x02014b50;
/** How much is inflated at a time: DEFLATE makes at most about 1,000 bytes of one. */
const passo = 4096;
const infinito = 0xffffffff;

interface Voce {
  metodo: number;
  cifrato: boolean;
  crc: number;
  chiusi: number;
  aperti: number;
  dove: number;
}

/** A ZIP archive of which one file at a time is opened. */
export interface Archivio {
  /** The names of what it holds, folders included. */
  nomi: readonly string[];
  /**
   * Hands over the bytes of a file in pieces; false where it is not there. Throws where the file is broken, encrypted or not as
   * long as the index says, and before the archive has given more bytes than a file may hold.
   */
  leggi: (nome: string, riceve: (pezzo: Uint8Array) => void) => boolean;
}

/** Opens an archive. The index is read here because fflate looks at no checksum: a figure must not be read from a damaged file. */
export function apriZip(zip: Uint8Array): Archivio {
  const vista = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const voci = indice(zip, vista);
  let letti = 0;
  return {
    nomi: [...voci.keys()],
    leggi(nome, riceve) {
      const { metodo, cifrato, crc: atteso, chiusi, aperti, dove } = voci.get(nome) ?? {};
      if (aperti === undefined || chiusi === undefined || dove === undefined) return false;
      if (cifrato) throw new Error('è protetta da password');
      if (metodo !== 0 && metodo !== 8) throw new Error('usa una compressione sconosciuta');
      entro('byte', letti + aperti);
      letti += aperti;
      let [crc, quanti] = [infinito, 0];
      const accoglie = (pezzo: Uint8Array): void => {
        quanti += pezzo.length;
        if (quanti > aperti) throw new Error('il contenuto dell’archivio è guasto');
        crc = avanza(crc, pezzo);
        riceve(pezzo);
      };
      const inizio =
        dove + 30 + vista.getUint16(dove + 26, true) + vista.getUint16(dove + 28, true);
      const dati = zip.subarray(inizio, inizio + chiusi);
      const apre = new Inflate(accoglie);
      for (let i = 0; i < dati.length; i += passo) {
        const pezzo = dati.subarray(i, i + passo);
        if (metodo === 0) accoglie(pezzo);
        else apre.push(pezzo, i + passo >= dati.length);
      }
      if (quanti !== aperti || (crc ^ infinito) >>> 0 !== atteso)
        throw new Error('il contenuto dell’archivio è guasto');
      return true;
    },
  };
}

function indice(zip: Uint8Array, vista: DataView): Map<string, Voce> {
  const prima = Math.max(0, zip.length - 65_557);
  let coda = zip.length - 22;
  while (coda >= prima && vista.getUint32(coda, true) !== fine) coda--;
  if (coda < prima) throw new Error('l’archivio è incompleto');
  const voci = new Map<string, Voce>();
  const testo = new TextDecoder();
  let qui = vista.getUint32(coda + 16, true);
  for (let n = vista.getUint16(coda + 10, true); n > 0; n--) {
    if (vista.getUint32(qui, true) !== voce) throw new Error('l’indice dell’archivio è guasto');
    const dopoIlNome = qui + 46 + vista.getUint16(qui + 28, true);
    const suo = {
      cifrato: (vista.getUint16(qui + 8, true) & 1) === 1,
      metodo: vista.getUint16(qui + 10, true),
      crc: vista.getUint32(qui + 16, true),
      chiusi: vista.getUint32(qui + 20, true),
      aperti: vista.getUint32(qui + 24, true),
      dove: vista.getUint32(qui + 42, true),
    };
    const dopoIlResto = dopoIlNome + vista.getUint16(qui + 30, true);
    inGrande(suo, vista, dopoIlNome, dopoIlResto);
    voci.set(testo.decode(zip.subarray(qui + 46, dopoIlNome)), suo);
    qui = dopoIlResto + vista.getUint16(qui + 32, true);
  }
  return voci;
}

/** Fills in the numbers that an entry keeps in the field of ZIP64: some programs write it for small files too. */
function inGrande(suo: Voce, vista: DataView, da: number, a: number): void {
  for (let qui = da; qui + 4 <= a; qui += 4 + vista.getUint16(qui + 2, true)) {
    if (vista.getUint16(qui, true) !== 1) continue;
    let numero = qui + 4;
    for (const campo of ['aperti', 'chiusi', 'dove'] as const) {
      if (suo[campo] !== infinito) continue;
      suo[campo] = Number(vista.getBigUint64(numero, true));
      numero += 8;
    }
  }
}

const tabella = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 checksum that ZIP keeps of each file, taken further over these bytes. */
function avanza(crc: number, bytes: Uint8Array): number {
  // By index: the bytes are millions, and an iterator takes ten times as long.
  for (let i = 0; i < bytes.length; i++)
    crc = (crc >>> 8) ^ (tabella[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return crc;
}
