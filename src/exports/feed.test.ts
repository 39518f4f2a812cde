import { expect, test } from 'vitest';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { feed, vociAlPiu, vociFeed } from './feed.ts';

const rettifica = {
  programma: 'por-prova',
  data: '2024-02-01',
  osservazione: 'soldi',
  tipo: 'correzione' as const,
  motivo: 'Refuso <nostro> & basta',
  valorePrecedente: '1 €',
  valoreNuovo: '2 €',
};

test('addresses are absolute where the site has one, and from the root otherwise', () => {
  const indirizziIn = (testo: string): string[] =>
    [...testo.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
  const senza = indirizziIn(feed(archivioDiProva()));
  expect(senza.length).toBeGreaterThan(1);
  expect(senza.filter((href) => !/^\/(?!\/)/.test(href))).toEqual([]);
  const con = indirizziIn(feed(archivioDiProva({ indirizzo: 'https://fondi.example.it' })));
  expect(con).toEqual(senza.map((href) => `https://fondi.example.it${href}`));
});

test('a correction is an entry that tells old and new value and leads to its place', () => {
  const a = archivioDiProva({}, { rettifiche: [rettifica] });
  const [prima] = vociFeed(a);
  expect(prima).toMatchObject({ data: '2024-02-01', indirizzo: '/rettifiche/por-prova/1/#soldi' });
  expect(prima?.testo).toBe('Prima «1 €», ora «2 €». Refuso <nostro> & basta');
  expect(feed(a)).toContain('Refuso &lt;nostro&gt; &amp; basta');
});

test('every document is an entry, each entry has its own lasting id, and the newest comes first', () => {
  const a = archivioDiProva({}, { rettifiche: [rettifica] });
  const voci = vociFeed(a);
  for (const f of a.fonti) expect(voci.map((v) => v.chiave)).toContain(`fonte ${f.id}`);
  const ids = [...feed(a).matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(voci.length + 1);
  expect(feed(a)).toBe(feed(a));
  const date = [...feed(a).matchAll(/<updated>([^<]*)</g)].map(([, d]) => d ?? '');
  expect(date).toEqual([...date].sort().reverse());
});

test('it does not grow without end: of too many things it tells the newest', () => {
  const giorno = (i: number): string =>
    new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);
  const tante = Array.from({ length: vociAlPiu + 20 }, (_, i) => ({
    ...rettifica,
    data: giorno(i),
  }));
  const voci = vociFeed(archivioDiProva({}, { rettifiche: tante }));
  expect(voci).toHaveLength(vociAlPiu);
  const date = voci.map((v) => v.data).filter((d) => d.startsWith('201'));
  expect(date).toContain(giorno(vociAlPiu + 19));
  expect(date).not.toContain(giorno(0));
});
