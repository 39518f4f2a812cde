import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { chiavePubblica } from './chiave.ts';
import { firmeDi, leggiNota, rigaDiFirma, type ChiavePubblica } from './nota.ts';

/** A private key in PEM, as `openssl genpkey -algorithm ed25519` writes it; throws where it is none. */
export function chiavePrivata(pem: string): KeyObject {
  const chiave = createPrivateKey(pem);
  if (chiave.asymmetricKeyType !== 'ed25519')
    throw new Error(`La chiave è ${chiave.asymmetricKeyType ?? 'di un altro tipo'}, non Ed25519.`);
  return chiave;
}

/** The public half of a private key, under the name that signs. */
export function pubblicaDi(nome: string, privata: KeyObject): ChiavePubblica {
  const der = createPublicKey(privata).export({ type: 'spki', format: 'der' });
  return chiavePubblica(nome, new Uint8Array(der.subarray(-32)));
}

/** The line that signs a text, Ed25519 over its bytes. */
export function firma(testo: string, nome: string, privata: KeyObject): string {
  return rigaDiFirma(pubblicaDi(nome, privata), sign(null, Buffer.from(testo), privata));
}

/** What comes before a raw Ed25519 key in DER. */
const capoSpki = Buffer.from('302a300506032b6570032100', 'hex');

const chiaveNode = (chiave: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([capoSpki, chiave]), format: 'der', type: 'spki' });

/** The text of a note whose signatures of this key are there and all true; null otherwise. */
export function notaFirmata(intera: string, pubblica: ChiavePubblica): string | null {
  const nota = leggiNota(intera);
  const firme = nota ? firmeDi(nota, pubblica) : [];
  const chiave = chiaveNode(pubblica.chiave);
  const vere = firme.every((f) => verify(null, Buffer.from(nota?.testo ?? ''), chiave, f));
  return nota && firme.length > 0 && vere ? nota.testo : null;
}

/** True where these bytes are a witness's dated signature of a checkpoint (C2SP tlog-cosignature, Ed25519). */
export function cofirmaVera(testo: string, { chiave }: ChiavePubblica, bytes: Uint8Array): boolean {
  if (bytes.length !== 72) return false;
  const quando = Buffer.from(bytes).readBigUInt64BE();
  const detto = ['cosignature/v1', ['time', quando].join(' '), testo].join('\n');
  return verify(null, Buffer.from(detto), chiaveNode(chiave), bytes.slice(8));
}
