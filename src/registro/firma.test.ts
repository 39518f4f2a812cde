import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { leggiVkey } from './chiave.ts';
import { chiavePrivata, firma, notaFirmata, pubblicaDi } from './firma.ts';
import { leggiNota, leggiTestata, testoTestata, vkey } from './nota.ts';

/** The example that C2SP signed-note prints. */
const esempio = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const nota = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

test('the note and the key that C2SP prints are true, and no other text is', () => {
  const chiave = leggiVkey(esempio)!;
  expect(vkey(chiave)).toBe(esempio);
  expect(notaFirmata(nota, chiave)).toBe('This is an example message.\n');
  expect(notaFirmata(nota.replace('This', 'That'), chiave)).toBeNull();
  expect(notaFirmata(nota.replace('foo Uw2Q', 'foo Uw3Q'), chiave)).toBeNull();
  expect(notaFirmata(nota.slice(0, -1), chiave)).toBeNull();
});

test('a key whose id is not its own, or of another kind, is none', () => {
  expect(leggiVkey(esempio.replace('530d903a', '530d903b'))).toBeNull();
  expect(leggiVkey(esempio.replace('+Aeky', '+Beky'))).toBeNull();
  expect(leggiVkey('')).toBeNull();
});

test('what is signed here is read back; a false signature of a known key spoils the note', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const nome = 'fondi.esempio.it/registro';
  const chiave = pubblicaDi(nome, chiavePrivata(pem));
  const testo = testoTestata({ origine: nome, quante: 3, radice: new Uint8Array(32) });
  const riga = firma(testo, nome, privateKey);
  expect(notaFirmata(`${testo}\n${riga}`, chiave)).toBe(testo);
  expect(leggiTestata(testo)).toMatchObject({ origine: nome, quante: 3 });
  expect(leggiNota(`${testo}\n${riga}`)?.firme).toHaveLength(1);
  const falsa = firma(`${testo}altro\n`, nome, privateKey);
  expect(notaFirmata(`${testo}\n${riga}${falsa}`, chiave)).toBeNull();
  const estranea = firma(testo, 'un.testimone/w', generateKeyPairSync('ed25519').privateKey);
  expect(notaFirmata(`${testo}\n${estranea}${riga}`, chiave)).toBe(testo);
});

test('a private key of another kind is refused', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => chiavePrivata(pem)).toThrow('Ed25519');
});
