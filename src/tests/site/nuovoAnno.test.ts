import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datiConUnAnnoInPiu, type AnnoInPiu } from '../annoSintetico.ts';
import { copiaDelKit } from '../kit.ts';

const radice = join(import.meta.dirname, '..', '..', '..');
const prima = join(radice, 'dist');
const posto = copiaDelKit(mkdtempSync(join(tmpdir(), 'nuovo-anno-')));
const dopo = join(posto, 'dist');

/** Every file of the copied kit but its data and what is generated, with its size and the moment it was written. */
function impronte(): string[] {
  return ['src', 'content', 'public', 'scripts']
    .flatMap((cartella) =>
      readdirSync(join(posto, cartella), { recursive: true, withFileTypes: true }),
    )
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name))
    .map((file) => `${relative(posto, file)} ${statSync(file).size} ${statSync(file).mtimeMs}`)
    .sort();
}

const pagine = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('index.html'))
    .map((f) => f.slice(0, -'index.html'.length));

/** What a page says in its main part, one piece of text a line. */
function testo(dist: string, pagina: string): string[] {
  const html = readFileSync(join(dist, pagina, 'index.html'), 'utf8');
  const corpo = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return corpo
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(
      /<\/?(p|li|h\d|td|th|tr|dt|dd|div|section|summary|caption|g|svg|option)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((riga) => riga.replace(/\s+/g, ' ').trim())
    .filter((riga) => riga !== '');
}
const detto = (pagina: string): string => testo(dopo, pagina).join('\n');

let fuori: { prima: string[]; dopo: string[] };
let nuovo: AnnoInPiu;

beforeAll(() => {
  const prima = impronte();
  // An address is kept from the day it is published.
  execFileSync(process.execPath, ['scripts/pubblica.ts'], { cwd: posto, stdio: 'pipe' });
  nuovo = datiConUnAnnoInPiu(join(radice, 'data'), join(posto, 'data'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: posto, stdio: 'pipe' });
  fuori = { prima, dopo: impronte() };
}, 300_000);

afterAll(() => rmSync(posto, { recursive: true, force: true }));

test('new dates and a new programme need no change outside data/', () => {
  expect(fuori.dopo).toEqual(fuori.prima);
});

test('no address that was published is lost', () => {
  const nuove = new Set(pagine(dopo));
  expect(pagine(prima).filter((p) => !nuove.has(p))).toEqual([]);
});

describe('every view shows the new dates', () => {
  test('the lists, the year, its Assi, its documents, the year before, the comparisons', () => {
    const { programma, anno, assi, relazione, nota } = nuovo;
    const [fineAnno, meta, cifre] = [`31 dicembre ${anno}`, `30 giugno ${anno}`, 'Borse erogate'];
    const primo = `${assi[0]?.toLowerCase()}/`;
    const attesi: [string, string[]][] = [
      ['', [fineAnno, 'PON Prova']],
      [`${programma}/`, [fineAnno, meta, String(anno)]],
      [`${programma}/anni/${anno}/`, [fineAnno, meta]],
      [`${programma}/anni/${anno}/assi/${primo}`, [fineAnno, meta, cifre, '1.234']],
      [`${programma}/assi/${primo}`, [fineAnno, meta]],
      [`${programma}/fonti/`, [fineAnno, meta]],
      [`${programma}/fonti/${relazione}/`, [fineAnno, '1.234']],
      [`${programma}/fonti/${nota}/`, [meta, '1.017']],
      [`${programma}/anni/${anno - 1}/`, [String(anno)]],
      [`${programma}/confronto/`, [fineAnno]],
    ];
    const mancano = attesi.flatMap(([pagina, parole]) =>
      parole.filter((p) => !detto(pagina).includes(p)).map((p) => `/${pagina}: ${p}`),
    );
    expect(mancano).toEqual([]);
  });

  test('exports and feed', () => {
    const { programma, anno, relazione } = nuovo;
    const csv = readFileSync(join(dopo, 'dati', 'osservazioni.csv'), 'utf8');
    for (const data of [`${anno}-12-31`, `${anno}-06-30`]) expect(csv).toContain(`,${data},`);
    expect(csv).toContain('borse_erogate');
    expect(csv).toContain('pon-prova');
    const feed = readFileSync(join(dopo, 'feed.xml'), 'utf8');
    expect(feed).toContain(`/${programma}/fonti/${relazione}/`);
    expect(feed).toContain('/pon-prova/fonti/pon-prova-2022/');
  });
});

describe('a whole new programme without a word of prose', () => {
  const assi = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  test('has a page for each of its seven Assi, alone and in the year', () => {
    for (const asse of assi)
      for (const dove of ['assi', 'anni/2022/assi'])
        expect(existsSync(join(dopo, 'pon-prova', dove, asse, 'index.html'))).toBe(true);
  });

  test('keeps the three categories of region apart', () => {
    const asse = detto('pon-prova/anni/2022/assi/g/');
    for (const [regione, importo] of [
      ['regioni meno sviluppate', '70.000.000 €'],
      ['regioni in transizione', '71.000.000 €'],
      ['regioni più sviluppate', '72.000.000 €'],
    ] as const) {
      expect(asse).toContain(regione);
      expect(asse).toContain(importo);
    }
    expect(detto('pon-prova/')).toContain('213.000.000 €');
  });
});

test('what is not printed reads «non disponibile», and never 0', () => {
  const anno = `${nuovo.programma}/anni/${nuovo.anno}/`;
  const righe = testo(dopo, anno);
  const certificata = righe.flatMap((r, i) =>
    r === 'Spesa certificata' ? [righe[i + 1] ?? ''] : [],
  );
  expect(certificata).toContain('non disponibile');
  expect(certificata.filter((accanto) => /\d\s?(€|%|Mln|mila|milion)/.test(accanto))).toEqual([]);
  for (const pagina of [
    anno,
    `${anno}assi/${nuovo.assi[0]?.toLowerCase()}/`,
    'pon-prova/',
    'pon-prova/anni/2022/assi/c/',
  ]) {
    expect(detto(pagina)).toMatch(/non disponibile/i);
    expect(detto(pagina)).not.toMatch(/(^|[^\d.,])0(,0+)? ?(€|%|Mln|mila|milion)/);
  }
});

test('pages of older dates change only in their lists of dates', () => {
  const vecchie = pagine(prima).filter((p) => /\/(anni|fonti|iniziative)\/[^/]+\//.test(p));
  expect(vecchie.length).toBeGreaterThan(0);
  for (const pagina of vecchie) {
    const [era, ora] = [testo(prima, pagina), testo(dopo, pagina)];
    const tolte = era.filter((riga) => !ora.includes(riga));
    const aggiunte = ora.filter((riga) => !era.includes(riga));
    expect({ pagina, tolte }).toEqual({ pagina, tolte: [] });
    const attesa = new RegExp(`^((Anno )?${nuovo.anno}.*|Asse \\w+ nel ${nuovo.anno})$`);
    expect({ pagina, aggiunte: aggiunte.filter((r) => !attesa.test(r)) }).toEqual({
      pagina,
      aggiunte: [],
    });
  }
});
