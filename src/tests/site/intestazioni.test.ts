import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intestazioniDi, politica, tipi } from '../../server/tavola.ts';
import { servi, type Server } from './server.ts';
import { dist, leggi, pagine } from './sito.ts';

/** The rules of `_headers`, in order. */
const regole = leggi('/_headers')
  .split(/\n(?=\/)/)
  .filter((regola) => regola.startsWith('/'))
  .map((regola) => {
    const [via = '', ...righe] = regola.trim().split('\n');
    const sue = righe.map((riga): [string, string] => {
      const [nome = '', ...valore] = riga.trim().split(': ');
      return [nome, valore.join(': ')];
    });
    return { via, sue };
  });

const letterale = (testo: string): string => testo.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');

/** https://developers.cloudflare.com/pages/configuration/headers/: values of one header are joined with a comma. */
function cloudflare(indirizzo: string): Record<string, string> {
  const detto: Record<string, string> = {};
  for (const { via, sue } of regole) {
    const modello = via
      .split('*')
      .map((parte) => letterale(parte).replace(/:[A-Za-z]\w*/g, '[^/]+'))
      .join('.*');
    if (new RegExp(`^${modello}$`).test(indirizzo))
      for (const [nome, valore] of sue)
        detto[nome] = nome in detto ? `${detto[nome]}, ${valore}` : valore;
  }
  return detto;
}

/** https://docs.netlify.com/routing/headers/: a final slash counts for nothing, nor do capitals; the last rule stands. */
function netlify(indirizzo: string): Record<string, string> {
  const detto: Record<string, string> = {};
  for (const { via, sue } of regole) {
    const modello = via
      .split('/')
      .filter((parte) => parte !== '')
      .map((parte) => {
        if (parte.startsWith(':')) return '[^/]+';
        if (parte === '*') return '?.*';
        return parte.includes('*') ? parte.replaceAll('*', '.*') : letterale(parte);
      });
    if (new RegExp(`^/${modello.join('/')}/?$`, 'i').test(indirizzo))
      for (const [nome, valore] of sue) detto[nome] = valore;
  }
  return detto;
}

/** Every built file, by the address that it answers. */
const indirizzi = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((voce) => voce.isFile())
  .map((voce) => join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/'))
  .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
  .filter((via) => via !== '/_headers');

describe.each([
  ['Cloudflare', cloudflare],
  ['Netlify', netlify],
])('what %s says with every built file', (_, host) => {
  test('is what the table says', () => {
    const diversi = indirizzi.flatMap((via) => {
      const { 'Content-Type': tipo, ...attese } = intestazioniDi(via);
      const { 'Content-Type': detto = tipo, ...dette } = host(via);
      const uguali =
        detto === tipo && JSON.stringify(ordinate(dette)) === JSON.stringify(ordinate(attese));
      return uguali ? [] : [[via, detto, dette]];
    });
    expect(diversi).toEqual([]);
  });

  test('gives their kind to the files that hosts do not know', () => {
    for (const fine of ['csv', 'jsonld', 'ttl', 'parquet'] as const)
      expect(host(`/dati/x.${fine}`)['Content-Type']).toContain(tipi[fine]);
    expect(host('/feed.xml')['Content-Type']).toContain('application/atom+xml');
  });
});

const ordinate = (voci: Record<string, string>): [string, string][] =>
  Object.entries(voci).sort(([x], [y]) => (x < y ? -1 : 1));

test('hosts take the rules: no more than 100, no line above 2,000 characters, one `*` each, no address twice', () => {
  expect(regole.length).toBeLessThanOrEqual(100);
  expect(regole.filter(({ via }) => via.split('*').length > 2)).toEqual([]);
  expect(new Set(regole.map(({ via }) => via)).size).toBe(regole.length);
  const righe = leggi('/_headers').split('\n');
  expect(righe.filter((riga) => riga.length > 2000)).toEqual([]);
});

test('every kind of file that is built stands in the table', () => {
  const fini = indirizzi.map((via) => (via.endsWith('/') ? 'html' : (via.split('.').at(-1) ?? '')));
  expect([...new Set(fini)].filter((fine) => !Object.hasOwn(tipi, fine))).toEqual([]);
});

describe('every page', () => {
  test('has its policy before all but the letters it is written in, and no style but the one that it names', () => {
    const senzaPolitica = pagine().filter((via) => {
      const html = leggi(via);
      const stili = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
        ([, css = '']) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
      );
      const sua = politica.replace("style-src 'self'", `$&${stili[0] ?? ''}`);
      const prima = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${sua}">`;
      return stili.length !== 1 || !html.includes(prima);
    });
    expect(senzaPolitica).toEqual([]);
  });

  test('is held by its header to the same, but for that one style', () => {
    const senzaStili = (detta: string): string => detta.replace(/ style-src[^;]*;/g, '');
    for (const via of pagine()) {
      const detta = intestazioniDi(via)['Content-Security-Policy'] ?? '';
      expect(senzaStili(detta)).toMatch(senzaStili(politica));
      expect(detta).toMatch("style-src-attr 'none'");
    }
  });

  test('but the figures below /embed/ stands in no other site', () => {
    const libere = pagine().filter(
      (via) => !intestazioniDi(via)['Content-Security-Policy']?.includes("frame-ancestors 'self'"),
    );
    expect(libere.length).toBeGreaterThan(0);
    expect(libere).toEqual(pagine().filter((via) => via.startsWith('/embed/')));
  });
});

describe('the preview', () => {
  let server: Server;
  beforeAll(async () => {
    server = await servi(dist);
  });
  afterAll(() => server.chiudi());
  const chiedi = (via: string): Promise<Response> =>
    fetch(server.origine + via, { redirect: 'manual' });

  test('says the same with a page, with data, and with what is not there', async () => {
    const [dati = ''] = indirizzi.filter((via) => via.endsWith('.csv'));
    for (const [via, come, stato] of [
      ['/', '/', 200],
      [dati, dati, 200],
      ['/embed/non-esiste/', '/404.html', 404],
    ] as const) {
      const risposta = await chiedi(via);
      expect(risposta.status).toBe(stato);
      for (const [nome, valore] of Object.entries(intestazioniDi(come)))
        expect(risposta.headers.get(nome), `${via} ${nome}`).toBe(valore);
    }
  });

  test('compresses text, leads a folder to its slash, and keeps what is for the host', async () => {
    expect((await chiedi('/')).headers.get('content-encoding')).toBe('gzip');
    expect((await chiedi('/cerca')).headers.get('location')).toBe('/cerca/');
    for (const via of ['/_headers', '/.env', '/%2e%2e/package.json', '/%zz'])
      expect((await chiedi(via)).status, via).toBe(404);
  });
});
