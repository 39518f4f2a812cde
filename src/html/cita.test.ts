import { expect, test } from 'vitest';
import { parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { bibtex, csl, ris } from '../format/bibliografia.ts';
import { crea } from '../model/index.ts';
import { archivioDiProva, stampate } from '../tests/fixtures/esportazioni.ts';
import { citaCifra, citaPagina } from '../views/cita.ts';
import { prova } from '../views/indirizzi.ts';
import { rotte } from '../views/rotte.ts';
import { cita } from './cita.ts';

const versione = {
  numero: 2,
  data: '2026-11-08',
  file: 'osservazioni.csv',
  impronta: 'b'.repeat(64),
};
const { sito } = archivioDiProva({ indirizzo: 'https://ente.example' });
const cattivo = '<img src=x onerror=alert(1)> & "soldi" </code></pre>';
const citata = citaCifra(sito, versione, stampate[0]!, cattivo);

/** The text of each element with a `data-formato`, by that. */
function formati(html: string): Record<string, string> {
  const trovati: Record<string, string> = {};
  const visita = (nodo: DefaultTreeAdapterMap['node']): void => {
    if ('attrs' in nodo) {
      const formato = nodo.attrs.find((x) => x.name === 'data-formato')?.value;
      if (formato)
        trovati[formato] = nodo.childNodes.map((n) => ('value' in n ? n.value : '?')).join('');
    }
    if ('childNodes' in nodo) nodo.childNodes.forEach(visita);
  };
  visita(parseFragment(html));
  return trovati;
}

test('a figure is cited by its id and by where its evidence is, with version, day and checksum', () => {
  expect(citata).toMatchObject({
    id: 'soldi',
    url: `https://ente.example${prova(stampate[0]!)}`,
    nota: `Versione 2 dei dati, pubblicata l’8 novembre 2026. SHA-256 di osservazioni.csv: ${versione.impronta}`,
  });
  const { text } = cita(citata);
  for (const detto of ['Cita questa cifra', 'Id: soldi', 'Data version 2, published on 2026-11-08'])
    expect(text).toContain(detto);
  expect(text.split(versione.impronta)).toHaveLength(6);
});

test('before the first publication, and without an address, a citation claims neither', () => {
  const prima = citaCifra(
    archivioDiProva().sito,
    { ...versione, numero: 0 },
    stampate[0]!,
    'Impegni',
  );
  expect(prima.url).toBe('');
  expect(prima.nota).toMatch(/^Dati dell’8 novembre 2026, prima della prima pubblicazione\./);
  expect(cita(prima).text).not.toMatch(/localhost|https?:|Versione|ersion 2/);
});

test('what a title holds stays text, in the page and in every format', () => {
  const { text } = cita(citata);
  expect(text).not.toMatch(/<img|onerror=alert\(1\)>/);
  expect(serialize(parseFragment(text))).not.toContain('<img');
  expect(formati(text)).toEqual({
    bibtex: bibtex(citata),
    ris: ris(citata).replaceAll('\r', ''),
    csl: csl(citata),
  });
});

test('a page is cited by its address and by the title of its tab', () => {
  const a = crea(archivioDiProva({ indirizzo: 'https://ente.example' }), []);
  const rotta = rotte(a, { testi: [], file: [] }).di('asse')[0]!;
  expect(citaPagina(sito, versione, rotta)).toMatchObject({
    id: rotta.indirizzo,
    url: `https://ente.example${rotta.indirizzo}`,
    titolo: rotta.titoloIntero,
  });
});
