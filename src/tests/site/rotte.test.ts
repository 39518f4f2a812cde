import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileDaScaricare } from '../../exports/cartelle/file.ts';
import { fileDelleParole } from '../../exports/parole.ts';
import { cifreIn } from '../../html/cifra.ts';
import { daPrestare } from '../../views/indirizzi.ts';
import { genereDi, type Rotta } from '../../views/rotte/tipi.ts';
import type { Rotte } from '../../views/rotte.ts';
import { sitoDelleProve } from './rotte.ts';
import { dist, elencate, leggi, pagine } from './sito.ts';

/** What the build adds beside the pages, and what is copied from public/ as it is. */
const altro = /^\/(_astro|pagefind|registro)\/|^\/_headers$/;
const copiati = readdirSync(join(import.meta.dirname, '..', '..', '..', 'public')).map(
  (file) => `/${file}`,
);

let sito: Rotte;
let scaricati: Set<string>;
let programmaDi: (id: string) => string | undefined;
beforeAll(async () => {
  const { a, testi, rotte } = await sitoDelleProve();
  sito = rotte;
  scaricati = new Set(
    [...fileDaScaricare(a), ...fileDelleParole(testi)].map(({ via }) => `/dati/${via}`),
  );
  const verifiche = new Map(a.verifiche.map((v) => [`verifica:${v.id}`, v]));
  programmaDi = (id) =>
    (a.perId.get(id) ?? a.derivatePerId.get(id) ?? verifiche.get(id))?.programma;
});
const indirizzi = (rotte: readonly Rotta[]): string[] => rotte.map((r) => r.indirizzo).sort();

describe('the routes', () => {
  test('are the files that were built, no more and no fewer', () => {
    const costruiti = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((voce) => voce.isFile())
      .map((voce) => join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/'))
      .filter(
        (file) =>
          !altro.test(file) &&
          file !== daPrestare &&
          !copiati.includes(file) &&
          !scaricati.has(file),
      )
      .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
      .sort();
    expect(indirizzi(sito.tutte)).toEqual(costruiti);
  });

  test('that are pages are those that readers are led to', () => {
    expect(indirizzi(sito.pagine)).toEqual(elencate());
  });

  test('bear the titles that the pages show', () => {
    const intero = new Map(sito.pagine.map((r) => [r.indirizzo, r.titoloIntero]));
    const nome = sito.di('home')[0]?.titolo ?? '';
    const diversi = pagine().flatMap((via) => {
      const titolo = intero.get(via);
      const atteso = titolo === nome ? nome : `${titolo} · ${nome}`;
      const [, mostrato = ''] = /<title>([^<]*)<\/title>/.exec(leggi(via)) ?? [];
      return titolo === undefined || piano(mostrato) === atteso ? [] : [[via, mostrato, atteso]];
    });
    expect(diversi).toEqual([]);
  });

  test('say every figure and every finding that their page shows', () => {
    const muti = sito.tutte
      .filter((r) => r.indirizzo.endsWith('/') && genereDi(r.tipo) !== 'rinvio')
      .flatMap((r) => {
        const letti = new Set(r.legge);
        if (letti.has('tutto')) return [];
        const cifre = cifreIn(leggi(r.indirizzo));
        const rilievi = [
          ...leggi(r.indirizzo).matchAll(
            /"\/verifiche\/(?!riconciliazione\/)[^"#]+#([^".]+\.[^"]+)"/g,
          ),
        ];
        return [...cifre, ...rilievi.map((m) => `verifica:${m[1]}`)]
          .filter((id) => !letti.has(id) && !letti.has(`tutto:${programmaDi(id)}`))
          .map((id) => `${r.indirizzo} ${id}`);
      });
    expect(muti).toEqual([]);
  });

  test('and the page of a figure of an initiative leads to the page that shows it', () => {
    const mostrate = sito
      .di('iniziativa')
      .flatMap(({ indirizzo, soggetto }) =>
        [...cifreIn(leggi(indirizzo))]
          .filter((id) => id.includes(`.${soggetto.iniziativa.id}.`) && !id.startsWith('derivata.'))
          .map((id) => [`/cifre/${id}/`, indirizzo] as const),
      );
    expect(mostrate.length).toBeGreaterThan(0);
    expect(mostrate.filter(([prova, via]) => !leggi(prova).includes(`href="${via}"`))).toEqual([]);
  });
});

const piano = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, nome: string) => segni[nome] ?? '');
const segni: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
