import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archivio, lettura } from './collections/dati.ts';
import { fondiInChiaro } from './integrazione.ts';

const base = 'src/tests/fixtures/tabelle/base';
let kit = '';
beforeEach(() => {
  kit = mkdtempSync(join(tmpdir(), 'integrazione-'));
  cpSync(base, join(kit, 'data'), { recursive: true });
});
afterEach(() => rmSync(kit, { recursive: true, force: true }));

/** What the integration makes of the config, over the data of the kit. */
async function configura(): Promise<Partial<AstroConfig>> {
  let cambiata: Partial<AstroConfig> = {};
  await fondiInChiaro().hooks['astro:config:setup']?.({
    config: { root: pathToFileURL(`${kit}/`) },
    command: 'sync',
    updateConfig: (nuova: Partial<AstroConfig>) => (cambiata = nuova),
    addWatchFile: () => undefined,
  } as unknown as HookParameters<'astro:config:setup'>);
  return cambiata;
}
const indirizzo = (valore: string): void =>
  writeFileSync(
    join(kit, 'data', 'sito.csv'),
    `chiave;valore\nnome;Prova\ntitolare;Ufficio\nindirizzo;${valore}\n`,
  );

test('the address of the site is site and base of Astro', async () => {
  indirizzo('https://ente.example.it/fse');
  expect(await configura()).toEqual({ site: 'https://ente.example.it', base: '/fse' });
});

test('a site without an address has neither', async () => {
  expect(await configura()).toEqual({});
  expect((await archivio()).sito.nome).toBe('Sito di prova');
});

test('data with an error, or without a figure, say why nothing is published', async () => {
  indirizzo('ente.example.it');
  await configura();
  expect(lettura().guasto).toContain('sito.csv, riga 4, colonna B «valore»');
  expect(lettura().guasto).toContain('1 errore: non è stato pubblicato nulla');
  rmSync(join(kit, 'data', 'programma-di-prova'), { recursive: true });
  for (const nome of ['sito', 'registro', 'pubblicazioni'])
    rmSync(join(kit, 'data', `${nome}.csv`));
  await configura();
  expect(lettura().guasto).toContain('in data/ non c’è ancora nessuna cifra');
});
