import { expect, test } from 'vitest';
import { cifra } from '../tests/fixtures/verifiche.ts';
import { serieNelTempo } from './serie.ts';

test('figures over time are a row for each measure and part, a date without one leaving its place empty', () => {
  const { date, righe } = serieNelTempo([
    cifra('I', 'impegni', '20 €'),
    cifra('I', 'impegni', '10 €', { data: '2019-12-31' }),
    cifra('I', 'impegni', '5 €', { dimensione: 'regioni povere' }),
    cifra('I', 'pagamenti', '3 €', { data: '2014' }),
  ]);
  expect(date.map((o) => o.data)).toEqual(['2014', '2019-12-31', '2022-12-31']);
  expect(righe.map((r) => r.celle.map((o) => o?.testo))).toEqual([
    [undefined, '10 €', '20 €'],
    [undefined, undefined, '5 €'],
    ['3 €', undefined, undefined],
  ]);
});
