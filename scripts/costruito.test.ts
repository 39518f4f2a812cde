import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giaCostruito, letturaDelKit, ricorda } from './costruito.ts';

let kit = '';
const dist = (): string => join(kit, 'dist');
const scrivi = (via: string, testo: string): void => {
  mkdirSync(dirname(join(kit, via)), { recursive: true });
  writeFileSync(join(kit, via), testo);
};

beforeEach(() => {
  kit = mkdtempSync(join(tmpdir(), 'costruito-'));
  scrivi('data/p/2022/piano.csv', 'asse;dotazione\nI;100\n');
  scrivi('content/pagine/metodo.mdx', 'Parole');
  scrivi('src/format.ts', 'export const uno = 1;');
  scrivi('astro.config.mjs', '');
  scrivi('node_modules/.package-lock.json', '{}');
  scrivi('dist/index.html', '<h1>uno</h1>');
  scrivi('dist/dati/osservazioni.csv', 'id\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(kit, { recursive: true });
});

describe('what a build reads', () => {
  test('is the same for the same bytes, whatever their dates, and whatever is built beside them', () => {
    const prima = letturaDelKit(kit);
    utimesSync(join(kit, 'src', 'format.ts'), 1, 1);
    scrivi('dist/altro.html', '');
    scrivi('.dist-417/index.html', '');
    scrivi('.astro/cache', '');
    expect(letturaDelKit(kit)).toEqual(prima);
  });

  test.each([
    ['a cell', 'data/p/2022/piano.csv', 'asse;dotazione\nI;101\n'],
    ['a table more', 'data/p/2023/piano.csv', 'asse;dotazione\nI;100\n'],
    ['a word', 'content/pagine/metodo.mdx', 'parole'],
    ['code', 'src/format.ts', 'export const uno = 2;'],
    ['a setting', 'astro.config.mjs', 'export default {}'],
    ['a hidden setting', '.env', 'X=1'],
    ['a package', 'node_modules/.package-lock.json', '{ }'],
  ])('is another where %s is', (_, via, testo) => {
    const prima = letturaDelKit(kit);
    scrivi(via, testo);
    expect(letturaDelKit(kit)).not.toEqual(prima);
  });

  test('is another for a preview, and never the same where a link leads out of sight', () => {
    const prima = letturaDelKit(kit);
    vi.stubEnv('FONDI_ANTEPRIMA', 'sì');
    expect(letturaDelKit(kit)).not.toEqual(prima);
    symlinkSync(tmpdir(), join(kit, 'data', 'altrove'));
    expect(letturaDelKit(kit)).not.toEqual(letturaDelKit(kit));
  });
});

describe('a site is as a build would make it', () => {
  const fatto = (): unknown => giaCostruito(kit, dist(), letturaDelKit(kit));
  const pagina = 'dist/index.html';

  test('also once the site is gone that a file of it was taken over from', () => {
    mkdirSync(join(kit, '.dist-417-prima'));
    linkSync(join(kit, pagina), join(kit, '.dist-417-prima', 'index.html'));
    ricorda(kit, dist(), letturaDelKit(kit));
    rmSync(join(kit, '.dist-417-prima'), { recursive: true });
    const letto = letturaDelKit(kit);
    expect(giaCostruito(kit, dist(), { ...letto, dati: 'altri' })).toBe('pagine');
  });

  test('only where one has made it of the same', () => {
    expect(fatto()).toBeUndefined();
    ricorda(kit, dist(), letturaDelKit(kit));
    expect(fatto()).toBe('tutto');
    scrivi('content/pagine/metodo.mdx', 'Altre');
    expect(fatto()).toBeUndefined();
  });

  test('and some of its pages are where only tables are others', () => {
    ricorda(kit, dist(), letturaDelKit(kit));
    scrivi('data/p/2022/piano.csv', 'asse;dotazione\nI;101\n');
    expect(fatto()).toBe('pagine');
    scrivi('content/pagine/metodo.mdx', 'Altre');
    expect(fatto()).toBeUndefined();
  });

  test.each<[string, () => void]>([
    [
      'a page has another byte and an older date',
      () => {
        scrivi(pagina, '<h1>due</h1>');
        utimesSync(join(kit, pagina), 1, 1);
      },
    ],
    ['a page is written again', () => scrivi(pagina, readFileSync(join(kit, pagina), 'utf8'))],
    ['a file is there that was not', () => scrivi('dist/altro.html', '')],
    ['a file is gone', () => rmSync(join(kit, pagina))],
    ['all of it is gone', () => rmSync(dist(), { recursive: true })],
    ['the record is cut short', () => scrivi('.astro/costruito.json', '{"letto":')],
    ['the record is of another form', () => scrivi('.astro/costruito.json', 'null')],
  ])('but not where %s', (_, guasta) => {
    ricorda(kit, dist(), letturaDelKit(kit));
    guasta();
    expect(fatto()).toBeUndefined();
  });
});
