import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { alberoDi, coerenza } from '../src/registro/albero.ts';
import { chiavePubblica } from '../src/registro/chiave.ts';
import { notaFirmata, pubblicaDi } from '../src/registro/firma.ts';
import { base64, partiDi, rigaDiFirma, vkey } from '../src/registro/nota.ts';
import { scritta } from '../src/registro/riga.ts';
import { firmatarioDiProva, treVolte } from '../src/tests/fixtures/registro.ts';
import { conTestimone } from './testimone.ts';

const chi = firmatarioDiProva();
const dati = treVolte(chi);
const misure = dati.pubblicazioni.map((p) => p.righe);
const { privateKey } = generateKeyPairSync('ed25519');
const nome = 'testimone.esempio/w1';
const suo = chiavePubblica(nome, pubblicaDi(nome, privateKey).chiave, 4);

/** The answer of a witness that signs this checkpoint now. */
function cofirma(nota: string, quando = 1_700_000_000n): string {
  const testo = nota.slice(0, nota.indexOf('\n\n') + 1);
  const tempo = Buffer.alloc(8);
  tempo.writeBigUInt64BE(quando);
  const detto = Buffer.from(`cosignature/v1\ntime ${quando}\n${testo}`);
  return rigaDiFirma(suo, Buffer.concat([tempo, sign(null, detto, privateKey)]));
}

let server: Server | undefined;
afterEach(() => server?.close());
async function testimone(
  risponde: (vecchia: number, prova: string[], nota: string, r: ServerResponse) => void,
): Promise<string> {
  server = createServer((domanda, risposta) => {
    let corpo = '';
    domanda.setEncoding('utf8').on('data', (p: string) => (corpo += p));
    domanda.on('end', () => {
      expect([domanda.method, domanda.url]).toEqual(['POST', '/w/add-checkpoint']);
      const meta = corpo.indexOf('\n\n');
      const [old = '', ...prova] = corpo.slice(0, meta).split('\n');
      risponde(Number(old.replace('old ', '')), prova, corpo.slice(meta + 2), risposta);
    });
  });
  await new Promise<void>((pronto) => server?.listen(0, '127.0.0.1', pronto));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/w/`;
}
const con = (indirizzo: string) => ({
  ...dati,
  sito: { ...dati.sito, testimone: indirizzo, chiaveTestimone: vkey(suo) },
});

test('a witness that has seen an older checkpoint is given the proof from there, and its signature is kept', async () => {
  const [, seconda = 0, terza = 0] = misure;
  const attesa = coerenza(alberoDi(dati.registro.map(scritta)), seconda, terza).map(base64);
  const via = await testimone((vecchia, prova, nota, r) => {
    expect(notaFirmata(nota, partiDi(chi.vkey)!)).not.toBeNull();
    if (vecchia !== seconda)
      r.writeHead(409, { 'Content-Type': 'text/x.tlog.size' }).end(`${seconda}\n`);
    else if (prova.join() === attesa.join()) r.end(cofirma(nota));
    else r.writeHead(422).end();
  });
  const dopo = await conTestimone(con(via));
  expect(dopo?.at(-1)?.firme).toHaveLength(2);
  expect(dopo?.at(-1)?.firme[1]).toMatch(new RegExp(`^${nome} `));
  expect(await conTestimone({ ...con(via), pubblicazioni: dopo! })).toBeNull();
});

test('a false signature, a refusal or silence gives none, and says how to ask again', async () => {
  const falsa = await testimone((_, __, nota, r) => r.end(cofirma(nota.replace('\n', 'x\n'))));
  await expect(conTestimone(con(falsa))).rejects.toThrow('npm run pubblica');
  server?.close();
  const no = await testimone((_, __, ___, r) => r.writeHead(403).end());
  await expect(conTestimone(con(no))).rejects.toThrow('npm run pubblica');
  await expect(conTestimone(con('http://127.0.0.1:9/w/'))).rejects.toThrow('npm run pubblica');
  expect(await conTestimone(dati)).toBeNull();
});
