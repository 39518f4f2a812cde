import { describe, expect, test } from 'vitest';
import type { Osservazione } from './osservazione.ts';
import { chiaveDi, importata as eImportata, principale } from './scelta.ts';
import { tavoleDellaData } from './tavoleDellaData.ts';
import { osservazioneVuota } from '../tests/fixtures/osservazioneVuota.ts';

const base: Osservazione = {
  ...osservazioneVuota,
  id: 'b',
  programma: 'p',
  data: '2022-12-31',
  fonte: 'f',
  punto: 'tabella 1',
  soggettoTipo: 'programma',
  soggetto: 'p',
  misura: 'impegni',
  colonna: 'impegni',
  valore: 100,
  testo: '1,00 €',
};
const con = (parte: Partial<Osservazione>): Osservazione => ({ ...base, ...parte });
const mancante = con({ id: 'a', valore: null, mancante: 'non disponibile', testo: 'n.d.' });
const parola = con({ id: 'a', valore: null, valoreTesto: 'Tutti', testo: 'Tutti' });
const circa = con({ id: 'a', qualificatore: 'circa' });
const importata = con({ id: 'a', cella: { ...base.cella, file: 'p/2022/avanzamento-ue.csv' } });
const tonda = con({ id: 'a', precisione: 100_000 });

describe('of the places that print one quantity', () => {
  test.each([
    ['a value is shown rather than none', [mancante, base]],
    ['a plain value rather than «circa»', [circa, base]],
    ['a number rather than the word that says it at large', [parola, base]],
    ['the word rather than none', [mancante, { ...parola, id: 'b' }]],
    ['«circa» rather than none', [mancante, con({ qualificatore: 'circa' })]],
    ['a document rather than a dataset', [importata, con({ qualificatore: 'circa' })]],
    ['the value of a dataset rather than none', [mancante, { ...importata, id: 'b' }]],
    ['the finest precision', [tonda, base]],
    ['a plain rounded one rather than a fine «circa»', [circa, con({ precisione: 100_000 })]],
  ])('%s', (_, luoghi) => {
    expect(principale(luoghi)?.id).toBe('b');
    expect(principale(luoghi.toReversed())?.id).toBe('b');
  });

  test('the first by id decides where nothing else does', () => {
    expect(principale([con({ id: 'z' }), con({ id: 'c' }), base])?.id).toBe('b');
  });

  test('no place gives no figure', () => {
    expect(principale([])).toBeUndefined();
  });
});

test('the figures of a dataset are those of the tables that the import writes', () => {
  const sue = Object.entries(tavoleDellaData)
    .filter(([nome]) => eImportata({ cella: { ...base.cella, file: `p/2022/${nome}.csv` } }))
    .map(([, tavola]) => 'automatica' in tavola && tavola.automatica);
  expect(sue).not.toEqual([]);
  expect(new Set(sue)).toEqual(new Set(['importa-ue']));
  const automatiche = Object.values(tavoleDellaData).filter((t) => 'automatica' in t);
  expect(sue).toHaveLength(automatiche.length);
});

test('the place and the wording are no part of a quantity, its date is', () => {
  expect(chiaveDi(con({ punto: 'testo', colonna: 'risorse_concesse' }))).toBe(chiaveDi(base));
  expect(chiaveDi(con({ data: '2021-12-31' }))).not.toBe(chiaveDi(base));
});
