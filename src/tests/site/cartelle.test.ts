import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { archivio as a, dist, leggi } from './sito.ts';

type Riga = Record<string, string>;
const righeDi = (testo: string): Riga[] =>
  Papa.parse<Riga>(testo, { header: true, skipEmptyLines: true }).data;
const bytesDi = (via: string): Uint8Array => readFileSync(join(dist, 'dati', via));

const tutte = righeDi(leggi('/dati/osservazioni.csv'));
const cartelle = righeDi(leggi('/dati/cartelle.csv'));
const delGenere = (...generi: string[]): Riga[] =>
  cartelle.filter((c) => generi.includes(c['genere'] ?? ''));

/** The rows of the table in a zip. */
const dentro = (via: string): Riga[] => {
  const file = unzipSync(bytesDi(via));
  const nome = Object.keys(file).find((n) => n.endsWith('/cifre.csv')) ?? '';
  return righeDi(strFromU8(file[nome] ?? new Uint8Array()));
};

describe('the folders to download', () => {
  test('weigh what is said of them', () => {
    expect(cartelle.length).toBeGreaterThan(0);
    for (const c of cartelle)
      expect(bytesDi(c['file'] ?? '').length, c['file']).toBe(Number(c['byte']));
  });

  test('hold as many figures as is said, and each is a row of the whole, word for word', () => {
    const perId = new Map(tutte.map((r) => [r['id'], r]));
    for (const c of delGenere('programma', 'data', 'asse', 'iniziativa')) {
      const righe = dentro(c['file'] ?? '');
      expect(righe.length, c['file']).toBe(Number(c['righe']));
      for (const r of righe) expect(r, c['file']).toEqual(perId.get(r['id']));
    }
  });

  test('are one for every programme, and for every date, Asse and initiative that has figures', () => {
    const attese = new Set(
      tutte.flatMap((r) => [
        `${r['programma']}/ultimi/${r['programma']}.zip`,
        `${r['programma']}/ultimi/date/${r['data_riferimento']}.zip`,
        ...(r['asse'] ?? '')
          .split('+')
          .filter((x) => x !== '')
          .map((x) => `${r['programma']}/ultimi/assi/${x.toLowerCase()}.zip`),
        ...(r['soggetto_tipo'] === 'iniziativa'
          ? [`${r['programma']}/ultimi/iniziative/${r['soggetto']}.zip`]
          : []),
      ]),
    );
    const sono = delGenere('programma', 'data', 'asse', 'iniziativa').map((c) => c['file']);
    expect(sono.sort()).toEqual([...attese].sort());
  });

  test('of a part hold all the figures of it', () => {
    for (const c of delGenere('data'))
      expect(Number(c['righe']), c['file']).toBe(
        tutte.filter(
          (r) =>
            r['programma'] === c['programma'] &&
            c['file']?.endsWith(`/${r['data_riferimento']}.zip`),
        ).length,
      );
  });

  test('are named on the page with their rows, bytes and day', () => {
    const voci = leggi('/dati/').split('<li');
    const numero = (n: string | undefined): string =>
      Number(n).toLocaleString('it-IT', { useGrouping: 'always' });
    for (const c of cartelle.filter(({ genere }) => genere !== 'iniziativa')) {
      const voce = voci.find((v) => v.includes(`href="/dati/${c['file']}"`)) ?? '';
      expect(voce, c['file']).toContain(`${numero(c['righe'])} rig`);
      expect(voce, c['file']).toContain(`${numero(c['byte'])} byte`);
      expect(voce, c['file']).toMatch(/ \d{1,2} [a-z]+ \d{4}/);
    }
  });

  test('do not multiply the bytes of the figures: an initiative weighs its rows and little more', () => {
    for (const c of delGenere('iniziativa'))
      expect(Number(c['byte']), c['file']).toBeLessThan(8_200 + 600 * Number(c['righe']));
  });
});

const soffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!soffice)(
  'a workbook opened and saved again by a spreadsheet keeps every text and number, and runs no formula',
  async () => {
    const cartella = mkdtempSync(join(tmpdir(), 'foglio-'));
    const via = delGenere('programma')[0]?.['file']?.replace(/[^/]*$/, 'cifre.xlsx') ?? '';
    writeFileSync(join(cartella, 'cifre.xlsx'), bytesDi(via));
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${cartella}/profilo`,
        '--headless',
        ...['--convert-to', 'xlsx', '--outdir', join(cartella, 'salvata')],
        join(cartella, 'cifre.xlsx'),
      ],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    const celle = async (file: string): Promise<unknown[][]> =>
      ((await readXlsx(readFileSync(file))).sheets[0]?.rows ?? []).map((r) => [...r]);
    const [prima, dopo] = await Promise.all(
      ['cifre.xlsx', join('salvata', 'cifre.xlsx')].map((f) => celle(join(cartella, f))),
    );
    rmSync(cartella, { recursive: true });
    const righe = (tabella: unknown[][] = []): unknown[][] =>
      tabella.map((r) => Array.from({ length: prima?.[0]?.length ?? 0 }, (_, i) => r[i] ?? null));
    expect(righe(dopo)).toEqual(righe(prima));
    const posto = prima?.[0]?.indexOf('testo') ?? -1;
    const testi = new Map(a.osservazioni.map((o) => [o.id, o.testo]));
    for (const [id, ...altre] of dopo?.slice(1) ?? [])
      expect(altre[posto - 1] ?? '', String(id)).toBe(testi.get(String(id)) ?? '');
  },
);
