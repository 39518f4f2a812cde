import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intestazioniDi, testuale, tipoDi } from '../../server/tavola.ts';
import { apache, nginx, trova, type Avvia, type ServerVero } from './serverVeri.ts';
import { dist } from './sito.ts';

/** Every built file, by the address that it answers. */
const indirizzi = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((voce) => voce.isFile() && voce.name !== '_headers')
  .map((voce) => join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/'))
  .map((file) => file.replace(/(?<=\/)index\.html$/, ''));

interface Detto {
  stato: number | undefined;
  intestazioni: Record<string, unknown>;
}

/** Asks as a browser does, and leaves the answer as it is: `fetch` would unpack it. */
const chiedi = (url: string, codifica = 'gzip'): Promise<Detto> =>
  new Promise((fatto, fallito) => {
    get(url, { headers: { 'accept-encoding': codifica } }, (risposta) => {
      risposta
        .resume()
        .on('end', () => fatto({ stato: risposta.statusCode, intestazioni: risposta.headers }));
    }).on('error', fallito);
  });

/** What an answer says otherwise than the table. */
const diverse = ({ intestazioni }: Detto, via: string): string[] => {
  const attese = intestazioniDi(via);
  const altre = [['Access-Control-Allow-Origin']].filter(([nome = '']) => !(nome in attese));
  return [
    ...Object.entries(attese).filter(
      ([nome, valore]) => intestazioni[nome.toLowerCase()] !== valore,
    ),
    ...altre.filter(([nome = '']) => nome.toLowerCase() in intestazioni),
  ].map(([nome = '']) => `${via} ${nome}: ${String(intestazioni[nome.toLowerCase()])}`);
};

const server: [string, Avvia, string | undefined][] = [
  ['nginx', nginx, trova('nginx')],
  ['apache2', apache, trova('apache2')],
];
for (const [nome, , dove] of server)
  if (!dove) console.warn(`${nome} non c’è: le prove del suo file in deploy/ sono saltate.`);

describe.each(server)('%s with its file of deploy/', (nome, avvia, dove) => {
  describe.skipIf(!dove).each(['', '/fse'])('a site at «%s/»', (base) => {
    let acceso: ServerVero;
    beforeAll(async () => {
      acceso = await avvia(base);
    });
    afterAll(() => acceso.chiudi());
    const via = (indirizzo: string, codifica?: string): Promise<Detto> =>
      chiedi(acceso.origine + indirizzo, codifica);

    test('says with every built file what the table says, and compresses text', async () => {
      const storte: string[] = [];
      for (const indirizzo of indirizzi) {
        const detto = await via(indirizzo);
        expect(detto.stato, indirizzo).toBe(200);
        storte.push(...diverse(detto, indirizzo));
      }
      expect(storte).toEqual([]);
      for (const indirizzo of ['/', indirizzi.find((i) => i.endsWith('.csv')) ?? '']) {
        expect(testuale(tipoDi(indirizzo))).toBe(true);
        expect((await via(indirizzo)).intestazioni['content-encoding']).toBe('gzip');
      }
    });

    test('answers with the page of what is not there, whose headers are its own', async () => {
      for (const indirizzo of ['/non-esiste/', '/embed/non-esiste/', '/_astro/vecchio.css']) {
        const detto = await via(indirizzo);
        expect(detto.stato).toBe(404);
        expect(diverse(detto, '/404.html')).toEqual([]);
      }
    });

    test('keeps what is for the host, and leads a folder to its slash', async () => {
      for (const indirizzo of ['/_headers', '/.htaccess', '/dati/.env'])
        expect([403, 404], indirizzo).toContain((await via(indirizzo)).stato);
      const { stato, intestazioni } = await via('/cerca');
      expect(stato).toBe(301);
      expect(String(intestazioni['location'])).toMatch(new RegExp(`${base}/cerca/$`));
    });

    test.runIf(nome === 'apache2')('compresses with brotli whoever takes it, once', async () => {
      const { intestazioni } = await via('/', 'gzip, deflate, br');
      expect(intestazioni['content-encoding']).toBe('br');
    });
  });
});
