import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { testoDi } from '../format.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { frasiCambiamento } from './frasi.ts';

test('what changed up to a date is told from one date, the one from which most is told', () => {
  const di = (colonna: string, ...date: string[]) =>
    date.map((data, i) => cifra('I', colonna, `${i + 1}.000.000 €`, { data }));
  const a = archivioDi(
    daVerificare([
      ...di('dotazione', '2019-12-31', '2022-06-30', '2022-12-31'),
      ...di('impegni', '2019-12-31', '2022-12-31'),
      ...di('pagamenti', '2019-12-31', '2022-12-31'),
    ]),
  );
  const chi = { programma: 'prova', asse: 'I' };
  const frasi = frasiCambiamento(a, chi, '2022-12-31').map(testoDi);
  expect(frasi).toHaveLength(3);
  for (const frase of frasi) expect(frase).toContain('al 31 dicembre 2019');
  expect(frasiCambiamento(a, chi, '2019-12-31')).toEqual([]);
});
