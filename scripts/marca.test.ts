import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fileDelRegistro } from '../src/registro/fileDelRegistro.ts';
import { firmatarioDiProva, treVolte } from '../src/tests/fixtures/registro.ts';
import { conMarca } from './marca.ts';

const posto = mkdtempSync(join(tmpdir(), 'marca-'));
const in_ = (nome: string): string => join(posto, nome);
const openssl = (...argomenti: string[]): string =>
  execFileSync('openssl', argomenti, { cwd: posto, encoding: 'utf8', stdio: 'pipe' });

/** A time-stamping authority of these tests alone, made with openssl. */
beforeAll(() => {
  writeFileSync(
    in_('tsa.conf'),
    `[tsa]\ndefault_tsa=uno\n[uno]\nserial=serie\nsigner_cert=cert.pem\nsigner_key=key.pem\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256\n`,
  );
  writeFileSync(in_('serie'), '01\n');
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem'],
    ...[
      '-subj',
      '/CN=Ora di prova',
      '-days',
      '2',
      '-addext',
      'extendedKeyUsage=critical,timeStamping',
    ],
  );
});
afterAll(() => rmSync(posto, { recursive: true, force: true }));

let server: Server | undefined;
afterEach(() => server?.close());

/** Serves an authority that answers so to what it is asked. */
async function autorita(risponde: (domanda: Buffer) => Buffer): Promise<string> {
  server = createServer((domanda, risposta) => {
    const pezzi: Buffer[] = [];
    domanda.on('data', (p: Buffer) => pezzi.push(p));
    domanda.on('end', () => risposta.end(risponde(Buffer.concat(pezzi))));
  });
  await new Promise<void>((pronto) => server?.listen(0, '127.0.0.1', pronto));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
function conOpenssl(domanda: Buffer): Buffer {
  writeFileSync(in_('q.tsq'), domanda);
  openssl('ts', '-reply', '-config', 'tsa.conf', '-queryfile', 'q.tsq', '-out', 'r.tsr');
  return readFileSync(in_('r.tsr'));
}
const dati = treVolte(firmatarioDiProva());
const con = (marcaTemporale: string) => ({ ...dati, sito: { ...dati.sito, marcaTemporale } });

test('the last signed checkpoint has a stamp that openssl verifies, and only of that text', async () => {
  const pubblicazioni = await conMarca(con(await autorita(conOpenssl)));
  expect(pubblicazioni).toHaveLength(3);
  const file = new Map(
    fileDelRegistro({ ...dati, pubblicazioni: pubblicazioni! }).map((f) => [f.via, f.contenuto]),
  );
  const { righe } = dati.pubblicazioni.at(-1)!;
  writeFileSync(in_('testata'), file.get(`testate/${righe}`)!);
  writeFileSync(in_('marca.tsr'), file.get(`marche/${righe}.tsr`)!);
  const verifica = (): string =>
    openssl('ts', '-verify', '-data', 'testata', '-in', 'marca.tsr', '-CAfile', 'cert.pem');
  expect(verifica()).toContain('OK');
  writeFileSync(in_('testata'), `${String(file.get(`testate/${righe}`))} `);
  expect(verifica).toThrow();
});

test('an answer about another text, a refusal, or none gives no stamp, and says how to ask again', async () => {
  const altra = await autorita((domanda) => conOpenssl(Buffer.from(domanda).fill(7, 24, 56)));
  await expect(conMarca(con(altra))).rejects.toThrow('npm run pubblica');
  server?.close();
  const niente = await autorita(() => Buffer.from('300530030201020a', 'hex'));
  await expect(conMarca(con(niente))).rejects.toThrow('npm run pubblica');
  await expect(conMarca(con('http://127.0.0.1:9/'))).rejects.toThrow('npm run pubblica');
});

test('nobody is asked where the settings name no authority, or nothing is signed', async () => {
  expect(await conMarca(con(''))).toBeNull();
  const nonFirmati = treVolte(null);
  const sito = { ...nonFirmati.sito, marcaTemporale: 'http://127.0.0.1:9/' };
  expect(await conMarca({ ...nonFirmati, sito })).toBeNull();
});
