import { sommaDi } from './sha256.ts';

/** A TimeStampReq of RFC 3161 up to the SHA-256: version 1, the algorithm's identifier; the certificate is asked for after it. */
const capo = '30390201013031300d060960864801650304020105000420';
const coda = '0101ff';

const daHex = (testo: string): number[] => (testo.match(/../g) ?? []).map((b) => parseInt(b, 16));

/** What an authority is asked to put its time on: the SHA-256 of a text. */
export function richiestaDiMarca(testo: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...daHex(capo), ...improntaDi(testo), ...daHex(coda)]);
}

/**
 * True where an answer (TimeStampResp) grants a stamp and is about this text. Whose stamp it is, whoever trusts the authority checks with
 * its certificate.
 */
export function marcaConcessa(risposta: Uint8Array, testo: string): boolean {
  const dentro = contenuto(risposta, 0x30);
  const stato = dentro && contenuto(dentro, 0x30);
  const codice = stato && contenuto(stato, 0x02);
  const concessa = codice?.length === 1 && (codice[0] === 0 || codice[0] === 1);
  return concessa && hex(risposta).includes(`0420${hex(improntaDi(testo))}`);
}

const improntaDi = (testo: string): Uint8Array => sommaDi(new TextEncoder().encode(testo));
const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** What the first DER element holds; null where it is not of this kind, or not whole. */
function contenuto(bytes: Uint8Array, tipo: number): Uint8Array | null {
  const [t, breve = 0x80] = bytes;
  if (t !== tipo || breve === 0x80) return null;
  const lunga = breve > 0x80 ? breve - 0x80 : 0;
  const quanti = lunga === 0 ? breve : bytes.slice(2, 2 + lunga).reduce((n, b) => n * 256 + b, 0);
  const dentro = bytes.slice(2 + lunga, 2 + lunga + quanti);
  return dentro.length === quanti ? dentro : null;
}
