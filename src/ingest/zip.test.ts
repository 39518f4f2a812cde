import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limiti, TroppoGrande } from './limiti.ts';
import { apriZip } from './zip.ts';

const testo = 'cifre stampate '.repeat(100);
const archivio = (level: 0 | 6): Uint8Array =>
  zipSync({ 'altro.xml': strToU8('altro'), 'content.xml': strToU8(testo) }, { level });

/** The whole of a file; null where it is not there. */
function estrai(zip: Uint8Array, nome: string): Buffer | null {
  const pezzi: Uint8Array[] = [];
  return apriZip(zip).leggi(nome, (p) => pezzi.push(p)) ? Buffer.concat(pezzi) : null;
}

/** The same archive with one number of its last index entry written over. */
function conIndice(zip: Uint8Array, scarto: number, lungo: 2 | 4, valore: number): Uint8Array {
  const copia = zip.slice();
  const vista = new DataView(copia.buffer);
  let qui = copia.length - 4;
  while (vista.getUint32(qui, true) !== 0x02014b50) qui--;
  if (lungo === 2) vista.setUint16(qui + scarto, valore, true);
  else vista.setUint32(qui + scarto, valore, true);
  return copia;
}

test.each([0, 6] as const)('a file comes out as it went in, compressed at level %i', (level) => {
  const aperto = estrai(archivio(level), 'content.xml');
  expect(aperto?.toString()).toBe(testo);
  expect(estrai(archivio(level), 'manca.xml')).toBeNull();
});

test.each<[string, Uint8Array, RegExp]>([
  ['cut short', archivio(6).slice(0, -30), /incompleto/],
  ['with a flag of encryption', conIndice(archivio(6), 8, 2, 1), /password/],
  ['with a compression of its own', conIndice(archivio(6), 10, 2, 99), /compressione/],
  ['that says it is enormous', conIndice(archivio(6), 24, 4, 300 * 2 ** 20), /più di/],
  ['larger inside than it says', conIndice(archivio(6), 24, 4, 10), /guasto/],
  ['whose checksum is another', conIndice(archivio(6), 16, 4, 1), /guasto/],
])('an archive %s is refused', (_, zip, perche) => {
  expect(() => estrai(zip, 'content.xml')).toThrow(perche);
});

test('one changed byte of the content is noticed', () => {
  const zip = archivio(0);
  const dove = new TextDecoder('latin1').decode(zip).indexOf('stampate');
  zip[dove] = 0x53;
  expect(() => estrai(zip, 'content.xml')).toThrow(/guasto/);
});

test('what an archive hides beyond the length that it tells is not even opened', () => {
  const bomba = zipSync({ 'content.xml': new Uint8Array(50_000_000) });
  let dati = 0;
  const leggi = (zip: Uint8Array) => apriZip(zip).leggi('content.xml', (p) => (dati += p.length));
  expect(() => leggi(conIndice(bomba, 24, 4, 1000))).toThrow(/guasto/);
  expect(dati).toBeLessThanOrEqual(1000);
});

test('the limit is that of all that is opened of one archive', () => {
  const meta = new Uint8Array(limiti.byte[0] * 0.6);
  const archivio = apriZip(zipSync({ a: meta, b: meta }));
  expect(archivio.leggi('a', () => {})).toBe(true);
  expect(() => archivio.leggi('b', () => {})).toThrow(TroppoGrande);
});
