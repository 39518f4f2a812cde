import { describe, expect, test } from 'vitest';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { mappa, robots, security } from './perMacchine.ts';
import { schemaOrg } from './schemaOrg.ts';

const sito = (diverso: Parameters<typeof archivioDiProva>[0]) => archivioDiProva(diverso).sito;

describe('robots.txt', () => {
  test('names the sitemap only where the site has an address', () => {
    expect(robots(sito({}))).not.toContain('Sitemap');
    expect(robots(sito({ indirizzo: 'https://x.it' }))).toContain(
      '\nSitemap: https://x.it/sitemap-index.xml\n',
    );
  });
});

test('the map says of a page and of the same in easy words that each is the other', () => {
  const legge: string[] = [];
  const testo = mappa(archivioDiProva({ indirizzo: 'https://x.it' }), {
    indice: false,
    elenca: [
      { indirizzo: '/p/', facile: '/p/facile/', legge },
      { indirizzo: '/p/facile/', legge },
      { indirizzo: '/q/', legge },
    ],
  });
  const due =
    '<xhtml:link rel="alternate" hreflang="it" href="https://x.it/p/"/>' +
    '<xhtml:link rel="alternate" hreflang="it-simple" href="https://x.it/p/facile/"/>';
  const righe = testo.split('\n').filter((riga) => riga.startsWith('<url>'));
  expect(righe.map((riga) => riga.includes(due))).toEqual([true, true, false]);
});

describe('security.txt', () => {
  test('is not there where nobody is to be written to', () => {
    expect(security(sito({}), new Date())).toBeNull();
  });

  test('names the contact as an address and expires within a year of the build', () => {
    const testo = security(
      sito({ contatto: 'sicurezza@x.it', indirizzo: 'https://x.it' }),
      new Date('2024-02-01T10:00:00Z'),
    );
    expect(testo?.split('\n')).toEqual([
      'Contact: mailto:sicurezza@x.it',
      'Expires: 2024-07-30T00:00:00Z',
      'Preferred-Languages: it, en',
      'Canonical: https://x.it/.well-known/security.txt',
      '',
    ]);
  });
});

describe('the description for search engines', () => {
  const a = archivioDiProva({ indirizzo: 'https://x.it' });

  test('has what they ask of a dataset', () => {
    const tutto = schemaOrg(a) as Record<string, string>;
    expect(tutto['description']?.length).toBeGreaterThan(50);
    expect(tutto['description']?.length).toBeLessThan(5000);
    expect(tutto).toMatchObject({
      '@type': 'Dataset',
      dateModified: '2023-05-29',
      temporalCoverage: '2014-01-01/2022-12-31',
      isAccessibleForFree: true,
    });
    expect(JSON.stringify(tutto['distribution'])).toContain('https://x.it/dati/osservazioni.csv');
  });

  test('of a programme is part of the whole', () => {
    const suo = schemaOrg(a, a.programmi[0]);
    expect(suo['isPartOf']).toMatchObject({ '@id': schemaOrg(a)['@id'] });
    expect(suo['identifier']).toBe('CCI 2014IT00PROVA01');
  });
});
