import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apriOfficina } from '../src/browser/verificaDati/officina.ts';
import { ingest, type FileDati } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import type { Risposta } from '../src/ingest/risposta.ts';
import { daPacchetto, inZip } from '../src/pacchetto/zip.ts';
import { con, nudi, programma, pubblica } from '../src/tests/fixtures/tabelle/pubblica.ts';

const grave = 'al-target.programma-di-prova.2022-12-31.indicatore-disoccupati.valore-su-target';
const uscito = pubblica(
  con(
    nudi,
    `${programma}/spiegazioni.csv`,
    `verifica;spiegazione\n${grave};Il documento arrotonda\n`,
  ),
);
const posto = mkdtempSync(join(tmpdir(), 'importa-'));
const dati = join(posto, 'data');
afterAll(() => rmSync(posto, { recursive: true, force: true }));

const testo = (t: string): Uint8Array => new TextEncoder().encode(t);
const blob = (t: string): Blob => new Blob([t]);
const fonti = 'id;titolo;tipo;autore\nrelazione-2023;Sintesi 2023;sintesi;Ufficio di prova\n';
const piano =
  'asse;dotazione;fonte;punto\nAsse I;236,7 Mln;;Tabella 1\nTotale;240,0 Mln;;Tabella 1\nII;0 Mln;;Tabella 1\n';
const corretta = readFileSync(
  'src/tests/fixtures/tabelle/base/programma-di-prova/2022/piano.csv',
  'utf8',
).replace('301.900.000 €', '301.900.001 €');

/** The zip that the page hands over, with the workshop that made it. */
async function dallaPagina(): Promise<{ zip: Uint8Array; previste: FileDati[] }> {
  let tenuti: FileDati[] = [];
  const officina = apriOfficina(
    { leggi: () => Promise.resolve([]), scrivi: (f) => Promise.resolve(void (tenuti = [...f])) },
    new Date().toISOString().slice(0, 10),
  );
  const pagine = { 'pagine.json': testo('[]') };
  await officina.apri(new Uint8Array(inZip(uscito, pagine)).buffer);
  let referto = await officina.verifica([
    { percorso: `${programma}/2023/fonti.csv`, file: blob(fonti) },
    { percorso: `${programma}/2023/piano.csv`, file: blob(piano) },
    { percorso: `${programma}/2022/piano.csv`, file: blob(corretta) },
  ]);
  expect(referto.siPubblica).toBe(false);
  referto = await officina.accetta('unknown-asse', 0);
  for (let giro = 0; giro < 20 && !referto.siPubblica; giro++) {
    const [p] = referto.gruppi.flatMap(({ tipo }) => officina.problemi(tipo, 0, 1));
    referto = await officina.rispondi(risposta(p!.risposte[0]!));
  }
  return { zip: officina.pacchetto('Il 2023'), previste: tenuti };
}

/** What an officer would say. */
const risposta = ({ voce, ...r }: Risposta): Risposta => {
  const detto: Record<string, string> = {
    tipo: 'correzione',
    data: new Date().toISOString().slice(0, 10).split('-').reverse().join('/'),
  };
  const celle = Object.entries(voce).map(([nome, cella]) => [
    nome,
    cella ?? new Map(Object.entries(detto)).get(nome) ?? 'Perché sì',
  ]);
  return { ...r, voce: Object.fromEntries(celle) as Record<string, string> };
};

function lancia(script: string, ...opzioni: string[]): { codice: number | null; detto: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${script}.ts`), ...opzioni],
    { cwd: posto, encoding: 'utf8' },
  );
  return { codice: status, detto: stdout + stderr };
}

const scrivi = (files: readonly FileDati[]): void =>
  files.forEach(({ percorso, bytes }) => {
    mkdirSync(dirname(join(dati, percorso)), { recursive: true });
    writeFileSync(join(dati, percorso), bytes);
  });
const conImpronta = (): [string, string][] =>
  leggiDati(dati).map((f) => [f.percorso, Buffer.from(f.bytes).toString('hex')]);
beforeAll(() => scrivi(uscito));

test('a package of the page is taken whole: the figures that it showed, and nothing left to publish', async () => {
  const { zip, previste } = await dallaPagina();
  writeFileSync(join(posto, 'pacchetto.zip'), zip);
  const { codice, detto } = lancia('importa', 'pacchetto.zip');
  expect(detto).toContain('Scritti in data/');
  expect(codice).toBe(0);
  const nomi = new Set(previste.map((f) => f.percorso));
  const insieme = [...uscito.filter((f) => !nomi.has(f.percorso)), ...previste];
  const oggi = ingest(leggiDati(dati)).dati;
  expect(oggi.osservazioni).toEqual(ingest(insieme).dati.osservazioni);
  expect(oggi.pubblicazioni.at(-1)?.nota).toBe('Il 2023');
  expect(lancia('verifica', '--pubblicato')).toMatchObject({ codice: 0 });
  expect(lancia('importa', 'pacchetto.zip').codice).toBe(0);
});

test('a package that somebody edited after the page made it changes nothing', async () => {
  const { zip } = await dallaPagina();
  const files = daPacchetto(zip);
  const cambiato = (percorso: string, come: (t: string) => string): FileDati[] =>
    files.map((f) =>
      f.percorso === percorso
        ? { percorso, bytes: testo(come(new TextDecoder().decode(f.bytes))) }
        : f,
    );
  rmSync(dati, { recursive: true });
  scrivi(uscito);
  const senzaUltima = (t: string): string => t.replace(/[^\n]*\n$/, '');
  const prima = conImpronta();
  for (const guasti of [
    cambiato(`${programma}/2023/piano.csv`, (t) => t.replace('240,0 Mln', '241,0 Mln')),
    cambiato(`${programma}/spiegazioni.csv`, (t) => t.replaceAll('Perché sì', 'Perché no')),
    cambiato('registro.csv', senzaUltima),
    cambiato('pubblicazioni.csv', senzaUltima),
    cambiato('pubblicazioni.csv', (t) => t.replace('Il 2023', 'Il 2024')),
    files.filter((f) => f.percorso !== 'pubblicazioni.csv'),
    files.filter((f) => f.percorso !== `${programma}/rettifiche.csv`),
  ]) {
    writeFileSync(join(posto, 'altro.zip'), inZip(guasti));
    expect(lancia('importa', 'altro.zip').codice).toBe(1);
  }
  expect(conImpronta()).toEqual(prima);
});

test.each([
  ['whose register is of other data', [], { 'data/misure.csv': testo('colonna\n') }],
  ['that holds no table', [], { 'LEGGIMI.txt': testo('parole') }],
  ['that would write elsewhere', [{ percorso: '../fuori.csv', bytes: testo('x') }], {}],
  ['that is no zip', null, {}],
])('a package %s changes nothing', (_, files, accanto) => {
  scrivi(uscito);
  const prima = conImpronta();
  const zip = files ? inZip(files, accanto) : testo('non è uno zip');
  writeFileSync(join(posto, 'altro.zip'), zip);
  expect(lancia('importa', 'altro.zip').codice).toBe(1);
  expect(conImpronta()).toEqual(prima);
});
