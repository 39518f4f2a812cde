import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { cifra as stampata, daVerificare } from '../tests/fixtures/verifiche.ts';
import { cifra, cifreIn } from './cifra.ts';

const impegni = stampata('I', 'impegni', '100.000.000 €');
const prima = { data: '2019-12-31' };

/** A figure as a page writes it beside others. */
function scritta(o: typeof impegni, ...altre: (typeof impegni)[]): string {
  const a = archivioDi(daVerificare([o, ...altre]));
  return String(cifra({ a, indirizzo: (via) => via }, o));
}

/** The mark that a figure bears beside others. */
const segnoDi = (...figure: Parameters<typeof scritta>): string | undefined =>
  /class="segno-(\w+)"/.exec(scritta(...figure))?.[1];

test('a page tells which figures it shows, where their address says them and where it does not', () => {
  expect([...cifreIn(`<p>${scritta(impegni)}</p><b data-derivata="derivata.uno">1</b>`)]).toEqual([
    impegni.id,
    'derivata.uno',
  ]);
  expect([...cifreIn('<a href="/cifre/uno/">1</a>')]).toEqual([]);
});

test('a mark is heard as a few words, and nothing of a figure is said again by a tooltip', () => {
  const altrove = stampata('I', 'impegni', '70 Mln', { punto: '§ 1' });
  const allora = stampata('I', 'impegni', '120.000.000 €', prima);
  for (const [html, nome] of [
    [scritta(altrove, impegni), 'non torna'],
    [scritta(impegni, allora), 'non spiegato'],
  ] as const) {
    expect(html).not.toContain('title=');
    expect(/visually-hidden">([^<]*)</.exec(html)?.[1]).toBe(nome);
  }
});

test('a figure bears the mark of what its findings may be taken for, the graver where there are two', () => {
  const altrove = stampata('I', 'impegni', '70 Mln', { punto: '§ 1' });
  const allora = stampata('I', 'impegni', '120.000.000 €', prima);
  expect(segnoDi(impegni)).toBeUndefined();
  expect(segnoDi(altrove, impegni)).toBe('contraddizione');
  expect(segnoDi(impegni, allora)).toBe('cambiamento');
  const pagati = stampata('I', 'pagamenti', '110.000.000 €');
  const pagatiAllora = stampata('I', 'pagamenti', '130.000.000 €', prima);
  expect(segnoDi(pagati, pagatiAllora)).toBe('cambiamento');
  expect(segnoDi(pagati, pagatiAllora, impegni)).toBe('contraddizione');
});

test('a rounding leaves a figure without a mark', () => {
  const troncata = stampata('I', 'impegni', '177,9 Mln', { punto: '§ 1' });
  const intera = stampata('I', 'impegni', '177.966.084 €');
  const a = archivioDi(daVerificare([troncata, intera]));
  expect(a.verifiche.map((v) => v.livello)).toEqual(['arrotondamento']);
  expect(segnoDi(troncata, intera)).toBeUndefined();
});
