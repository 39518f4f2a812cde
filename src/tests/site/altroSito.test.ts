import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apri, dist, pagine, type Sito } from './sito.ts';

/** What another site, of another origin, may take of this one: the browser decides, from the headers that are sent. */
let sito: Sito;
let altro: Server;
let pagina = '';
beforeAll(async () => {
  sito = await apri();
  altro = createServer((_, risposta) => {
    risposta.setHeader('content-type', 'text/html').end(pagina);
  });
  await new Promise<void>((pronto) => altro.listen(0, '127.0.0.1', pronto));
});
afterAll(async () => {
  await sito.chiudi();
  altro.close();
});

const nelSito = async (html: string) => {
  pagina = html;
  const aperta = await sito.browser.newPage();
  await aperta.goto(`http://127.0.0.1:${(altro.address() as AddressInfo).port}/`);
  return aperta;
};
const [incorporata = ''] = pagine().filter((via) => via.startsWith('/embed/'));

test.each(['', 'sandbox'])(
  'a figure of /embed/ stands there with its style and letters: <iframe %s>',
  async (modo) => {
    const aperta = await nelSito(
      `<iframe src="${sito.server.origine}${incorporata}" ${modo}></iframe>`,
    );
    const figura = aperta.frames()[1];
    await figura?.locator('svg:visible').first().waitFor();
    const lettere = (): Promise<number> | undefined =>
      figura?.evaluate(() => [...document.fonts].filter((f) => f.status === 'loaded').length);
    await expect.poll(lettere).toBeGreaterThan(0);
    await aperta.close();
  },
);

test('no other page does', async () => {
  const aperta = await nelSito(`<iframe src="${sito.server.origine}/"></iframe>`);
  await expect.poll(() => aperta.frames()[1]?.url()).toMatch(/^chrome-error:/);
  await aperta.close();
});

test('pictures of figures are shown and data are read there; what is the site’s own is not', async () => {
  const { origine } = sito.server;
  const [disegno = ''] = readdirSync(join(dist, 'grafici')).filter((nome) => nome.endsWith('.svg'));
  const aperta = await nelSito('');
  const mostra = (via: string): Promise<boolean> =>
    aperta.evaluate(
      (src) =>
        new Promise<boolean>((fatto) => {
          const immagine = new Image();
          immagine.onload = () => fatto(true);
          immagine.onerror = () => fatto(false);
          immagine.src = src;
        }),
      origine + via,
    );
  const legge = (via: string): Promise<boolean> =>
    aperta.evaluate(
      (url) =>
        fetch(url).then(
          (r) => r.ok,
          () => false,
        ),
      origine + via,
    );
  expect(await mostra(`/grafici/${disegno}`)).toBe(true);
  expect(await mostra('/favicon.svg')).toBe(false);
  for (const via of ['/dati/osservazioni.csv', '/dati/catalogo.ttl', '/feed.xml'])
    expect(await legge(via), via).toBe(true);
  expect(await legge('/')).toBe(false);
  await aperta.close();
});

test('a drawing opened by itself has its style', async () => {
  const [disegno = ''] = readdirSync(join(dist, 'grafici')).filter((nome) => nome.endsWith('.svg'));
  const aperta = await sito.browser.newPage();
  await aperta.goto(`${sito.server.origine}/grafici/${disegno}`);
  const carattere = await aperta.evaluate(
    () => getComputedStyle(document.querySelector('text') ?? document.documentElement).fontFamily,
  );
  expect(carattere).toContain('Titillium');
  await aperta.close();
});
