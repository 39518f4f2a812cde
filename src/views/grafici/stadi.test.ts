import { expect, test } from 'vitest';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { graficoStadi } from './stadi.ts';

test('the table of the stages has a column of printed shares only where one is printed', () => {
  const soldi = [cifra('I', 'dotazione', '9.000.000 €'), cifra('I', 'impegni', '3.000.000 €')];
  const chi = { programma: 'prova', asse: 'I' };
  const colonne = (...altre: typeof soldi) =>
    graficoStadi(archivioDi([...soldi, ...altre]), chi, '2022-12-31').tabella.intestazioni.length;
  const stampata = cifra('I', 'impegni_su_dotazione', '33%', { unita: '%' });
  expect([colonne(), colonne(stampata)]).toEqual([3, 4]);
});
