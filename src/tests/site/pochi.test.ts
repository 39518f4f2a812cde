import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { nomiRiservati, type Osservazione } from '../../model/index.ts';
import { copiaDelKit } from '../kit.ts';

/** A site of one invented programme with groups of two to four people, and names that run from right to left. */
const posto = mkdtempSync(join(tmpdir(), 'pochi-'));
const dati = join(posto, 'data');
const dist = join(posto, 'dist');
const programma = 'por-fse-pochi';
afterAll(() => rmSync(posto, { recursive: true, force: true }));

/** What is built and can be read, by its path; the shards of the search are opened. */
const scritti = new Map<string, string>();
let riservate: Osservazione[] = [];
/** What the tables print of those figures. */
let nascosti: string[] = [];

beforeAll(async () => {
  copiaDelKit(posto);
  const radice = (nome: string): boolean => ['misure.csv', 'sito.csv'].includes(nome);
  for (const nome of readdirSync(dati).filter((n) => !radice(n)))
    rmSync(join(dati, nome), { recursive: true });
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'pochi'), dati, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: posto,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const letto = ingest(await apriFogli(leggiDati(dati)));
  riservate = letto.dati.osservazioni.filter((o) => o.mancante === 'riservato');
  nascosti = letto.ricevuta.flatMap((r) => /^«(.*)» dice di meno/.exec(r.testo)?.[1] ?? []);
  for (const voce of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const via = join(voce.parentPath, voce.name);
    if (!voce.isFile() || /\.(png|woff2?|ttf|wasm|pdf)$/.test(via)) continue;
    const bytes = readFileSync(via);
    const chiuso = bytes[0] === 0x1f && bytes[1] === 0x8b;
    scritti.set(via.slice(dist.length), (chiuso ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
}, 300_000);

describe('a group of fewer than five people', () => {
  /** A text of the tables that the site must not say, with separators or without, as a number of its own. */
  const detto = (testo: string): RegExp => {
    const cifre = testo.replaceAll('.', '').replace(/(?<=\d)(?=\d{3}$)/, '[.,\\s]?');
    return new RegExp(`(?<![\\w.,-])${cifre}(?![\\w-]|[.,]\\d)`);
  };

  test('is in no file of the site, nor is what would give it away', () => {
    expect(scritti.size).toBeGreaterThan(100);
    expect(nascosti.length).toBe(riservate.length);
    expect(nascosti).toEqual(expect.arrayContaining(['3 persone', '7.319', '8.148', '99,96%']));
    const trovati = [...scritti]
      .filter(([via]) => !/^\/(_astro|pagefind\/pagefind)/.test(via))
      .flatMap(([via, testo]) =>
        nascosti.map(detto).flatMap((r) => {
          const letto = r.exec(testo);
          return letto
            ? [`${via}: ${testo.slice(Math.max(0, letto.index - 40), letto.index + 40)}`]
            : [];
        }),
      );
    expect(trovati).toEqual([]);
  });

  test('is marked wherever its figure stands, with the way to the reason', () => {
    expect(riservate.length).toBeGreaterThan(8);
    const fonte = scritti.get(`/${programma}/fonti/pochi-relazione-2022/index.html`) ?? '';
    for (const o of riservate) {
      const dove = fonte.indexOf(`/${o.id}/" data-oss`);
      expect(dove, o.id).toBeGreaterThan(0);
      const riga = fonte.slice(dove, dove + 400);
      expect(riga).toContain(`>${o.testo}</a>`);
      expect(riga).toContain('#i-gruppi-piccoli');
    }
    expect(scritti.get('/metodo/index.html')).toContain('id="i-gruppi-piccoli"');
  });

  test('has no value in the files to download, and no computed figure', () => {
    const figure = JSON.parse(scritti.get('/dati/osservazioni.json') ?? '[]') as {
      id: string;
      valore: unknown;
      testo: string;
      derivata: string;
    }[];
    const ids = new Map(riservate.map((o) => [o.id, o.testo]));
    const sue = figure.filter((f) => ids.has(f.id));
    expect(sue).toHaveLength(ids.size);
    for (const f of sue) expect([f.valore, f.testo]).toEqual([null, ids.get(f.id)]);
    const soggetti = figure.filter((f) => f.derivata !== 'no' && /disoccupati|asse-2/.test(f.id));
    expect(soggetti.filter((f) => /destinatari|valore/.test(f.id))).toEqual([]);
  });
});

describe('what names are made of', () => {
  test('a name that runs from right to left stands by itself in every page', () => {
    const pagine = [...scritti].filter(([via, t]) => via.endsWith('.html') && /[שמ]/.test(t));
    expect(pagine.length).toBeGreaterThan(3);
    const scoperti = pagine.flatMap(([via, testo]) => {
      const nudo = testo
        .replace(/<(bdi|script|style|title|textarea|option|svg)\b[^]*?<\/\1>/g, '')
        .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, '');
      return /[\u0590-\u08FF]/.test(nudo) ? [via] : [];
    });
    expect(scoperti).toEqual([]);
  });

  test('no file holds a sign that nobody sees', () => {
    const invisibili = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/;
    const nostri = [...scritti].filter(([via]) =>
      /\.(html|json|csv|svg|xml|ttl|jsonld|txt)$/.test(extname(via)),
    );
    expect(nostri.length).toBeGreaterThan(50);
    expect(nostri.filter(([, testo]) => invisibili.test(testo)).map(([via]) => via)).toEqual([]);
  });

  test('every folder of the site is a programme or a name that no programme can have', () => {
    const cartelle = readdirSync(dist, { withFileTypes: true })
      .filter((voce) => voce.isDirectory() && /^[a-z0-9]/.test(voce.name))
      .map((voce) => voce.name);
    expect(cartelle.filter((n) => n !== programma && !nomiRiservati.has(n))).toEqual([]);
  });
});
