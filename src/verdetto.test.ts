import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { controlla } from './browser/verificaDati/controlla.ts';
import { ingest, type FileDati } from './ingest/ingest.ts';
import { codiceDiUscita } from './ingest/rapporto.ts';
import { rigaDi, type Risposta } from './ingest/risposta.ts';
import { aggiungi } from './pacchetto/aggiungi.ts';
import { unisci } from './pacchetto/unisci.ts';
import {
  cambia,
  con,
  nudi,
  programma,
  pubblica,
  testoDi,
} from './tests/fixtures/tabelle/pubblica.ts';
import { attesi, conIlGuasto } from './tests/fixtures/tabelle/leggi.ts';
import { esamina } from './verdetto.ts';
import { rotte } from './views/rotte.ts';

const piano = `${programma}/2022/piano.csv`;
const grave = 'al-target.programma-di-prova.2022-12-31.indicatore-disoccupati.valore-su-target';
const conSpiegazione = (files: FileDati[]): FileDati[] =>
  con(
    files,
    `${programma}/spiegazioni.csv`,
    `verifica;spiegazione\n${grave};Il documento arrotonda\n`,
  );
const spiegato = conSpiegazione(nudi);
const uscito = pubblica(spiegato);
const avvisato = cambia(spiegato, piano, '301.900.000 €', '-5 €');
const letto = con(
  avvisato,
  `${programma}/avvisi.csv`,
  'tipo;file;letto;motivo\nnegative-money;2022/piano.csv;-5 €;È stampato così\n',
);
/** A published page that today's data do not make. */
const senzaPagina = conSpiegazione(
  await conIlGuasto(attesi().find((f) => f.kind === 'broken-address')!),
);

const casi: [string, FileDati[], 0 | 1 | 2][] = [
  ['data where nothing is wrong', spiegato, 0],
  ['the same once published', uscito, 0],
  ['a grave finding without explanation', nudi, 2],
  ['a warning that nobody has read', avvisato, 2],
  ['a cell that cannot be read', cambia(spiegato, piano, '301.900.000 €', 'boh'), 1],
  ['a published figure that changed', cambia(uscito, piano, '301.900.000 €', '301.900.001 €'), 1],
  ['an address that would break', senzaPagina, 1],
];

const esame = (files: FileDati[], parte = false): ReturnType<typeof esamina> =>
  esamina(files, (a) => ({ a, rotte: rotte(a, { testi: [], file: [] }) }), undefined, parte);

/** What a site that is made of these files lends. */
const diSito = (files: FileDati[]) => ({
  files,
  testi: [],
  taciute: new Set<string>(),
  pubblicate: new Map(),
  dati: ingest(files).dati,
});

test.each(casi)('%s: terminal and page say the same', async (_, files, codice) => {
  const { problemi } = esame(files);
  expect(codiceDiUscita(problemi)).toBe(codice);
  const { siPubblica, esito } = await controlla(files, diSito([]), '2024-06-01');
  expect(siPubblica).toBe(codice === 0);
  expect(esito.problemi.map((p) => p.tipo)).toEqual(problemi.map((p) => p.tipo));
});

test('an acknowledged warning stops nobody', async () => {
  const tipi = esame(letto)
    .problemi.filter((p) => p.presaVisione === undefined)
    .map((p) => p.tipo);
  expect(tipi).not.toContain('negative-money');
});

test('a piece of a site is held to its own tables, and not to a register that speaks of other programmes', () => {
  // Of what was published the piece has not the figure, nor the page.
  for (const files of [cambia(uscito, piano, '301.900.000 €', '301.900.001 €'), senzaPagina]) {
    const { problemi, cambia: novita, sito } = esame(files, true);
    expect(problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
    expect(sito).toBeDefined();
    expect(novita).toBeUndefined();
  }
  const illeggibile = cambia(spiegato, piano, '301.900.000 €', 'boh');
  expect(esame(illeggibile, true).problemi.some((p) => p.gravita === 'errore')).toBe(true);
});

test('the page says it of a part of the data among those of the site, whose register no folder can leave out', async () => {
  const sito = diSito(uscito);
  const parte = uscito.filter((f) => f.percorso === piano);
  expect((await controlla(parte, sito, '2024-06-01')).siPubblica).toBe(true);
  const altra = cambia(parte, piano, '301.900.000 €', '301.900.001 €');
  const tipi = async (files: FileDati[]): Promise<string[]> =>
    (await controlla(files, sito, '2024-06-01')).esito.problemi.map((p) => p.tipo);
  expect(await tipi(altra)).toContain('changed-after-publication');
  const senza = cambia(uscito, piano, '301.900.000 €', '301.900.001 €').filter(
    (f) => !/registro|pubblicazioni/.test(f.percorso),
  );
  expect(await tipi(senza)).toContain('changed-after-publication');
});

/** The files once the answers that a problem of this kind proposes have what only an officer knows. */
function risposti(
  files: FileDati[],
  tipo: string,
  registro: Risposta['registro'],
  detti: Record<string, string>,
): FileDati[] {
  const p = esame(files).problemi.find((x) => x.tipo === tipo);
  const r = [p?.risposta, p?.oppure].find((x) => x?.registro === registro);
  expect(p?.rimedio).toContain(rigaDi(p!.risposta!));
  const voce = Object.entries(r!.voce).map(([nome, cella]) => [
    nome,
    cella ?? new Map(Object.entries(detti)).get(nome) ?? '',
  ]);
  return unisci(files, [
    aggiungi(files, { ...r!, voce: Object.fromEntries(voce) as Record<string, string> }),
  ]);
}

test('an address that would break is answered by the row that leads elsewhere', () => {
  const a = `/${programma}/`;
  expect(
    codiceDiUscita(esame(risposti(senzaPagina, 'broken-address', 'rinvii', { a })).problemi),
  ).toBe(0);
});

test('a shift without a decision is answered by the decision as by an explanation', async () => {
  const files = await conIlGuasto(attesi().find((f) => f.kind === 'missing-decision')!);
  const tipi = (f: FileDati[]): string[] => esame(f).problemi.map((p) => p.tipo);
  expect(tipi(files)).toContain('missing-decision');
  const spiegata = risposti(files, 'missing-decision', 'spiegazioni', { spiegazione: 'Non si sa' });
  expect(tipi(spiegata)).not.toContain('missing-decision');
  const decisa = risposti(files, 'missing-decision', 'decisioni', {
    id: 'C(2022)1',
    data: '01/12/2022',
    effetto: 'Sposta risorse',
    decisione: 'C(2022)1',
    fonte: 'relazione-2022',
    punto: 'Tabella 1',
  });
  expect(tipi(decisa)).toEqual(tipi(spiegata));
});

test('what a date has otherwise than the one before is told of tables that are read whole', () => {
  const [testa = '', ...righe] = testoDi(nudi, piano).trimEnd().split('\n');
  const tavola = (r: string[]): string => [testa, ...r, ''].join('\n');
  const prima = con(nudi, `${programma}/2021/piano.csv`, tavola(righe));
  const [una = '', ...altre] = righe;
  const deriva = (r: string[]): string[] =>
    esame(con(prima, piano, tavola(r))).deriva.map((d) => d.file);
  expect(deriva(altre)).toEqual([piano]);
  expect(deriva([`Asse ${una}`, ...altre])).toEqual([]);
});

const posto = mkdtempSync(join(tmpdir(), 'verdetto-'));
afterAll(() => rmSync(posto, { recursive: true, force: true }));

test('the commands say it with their exit code, in every form', () => {
  for (const f of nudi) {
    const file = join(posto, 'data', f.percorso);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, f.bytes);
  }
  const esegui = (
    comando: string,
    ...opzioni: string[]
  ): { status: number | null; detto: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '..', 'scripts', comando), ...opzioni],
      { cwd: posto, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    return { status, detto: stdout + stderr };
  };
  for (const formato of ['github', 'gitlab', 'json']) {
    const { status, detto } = esegui('verifica.ts', '--formato', formato);
    expect(status).toBe(2);
    expect(detto).toContain(grave);
  }
  const { status, detto } = esegui('pubblica.ts', '--prova');
  expect(status).toBe(2);
  expect(detto).toContain(`${grave};<spiegazione>`);
});
