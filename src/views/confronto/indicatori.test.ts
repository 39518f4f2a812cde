import { expect, test } from 'vitest';
import type { Osservazione } from '../../model/index.ts';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { indicatoreDiProva } from '../../tests/fixtures/indicatoreDiProva.ts';
import { confrontoIndicatori } from './indicatori.ts';
import type { Voce } from './voce.ts';
const [prima, dopo] = ['2019-12-31', '2020-12-31'].map((data) => ({
  programma: 'prova',
  asse: 'I',
  data,
}));
const somma = 'priorità con un target: 8i + 8iv';

const nel = (data: string, testo: string, altro: Partial<Osservazione> = {}): Osservazione =>
  cifra('corsi', 'valore', testo, { soggettoTipo: 'indicatore', asse: 'I', data, ...altro });
const neiDati = (data: string, testo: string, dimensione: string, colonna = 'valore') => ({
  ...nel(data, testo, { dimensione }),
  ...(colonna === 'target' ? { colonna, misura: 'target', natura: 'stato' as const } : {}),
  id: `${colonna}.${data}.${dimensione}`,
  cella: { file: `prova/${data}/indicatori-ue.csv`, riga: 2, colonna: 'A' },
});
const voci = (...figure: Osservazione[]): Voce[] =>
  confrontoIndicatori(archivioDi(figure, { indicatori: [indicatoreDiProva] }), prima!, dopo!).voci;

test('the same part of two dates is compared, each target once', () => {
  const [valore, target, ...altre] = voci(
    ...['2019-12-31', '2020-12-31'].flatMap((data) => [
      neiDati(data, '10', somma),
      neiDati(data, '20', somma, 'target'),
      neiDati(data, '10', 'priorità 8i'),
      neiDati(data, '20', 'priorità 8i', 'target'),
      neiDati(data, '99', 'priorità 8v'),
    ]),
  );
  expect(valore).toMatchObject({ nome: `Corsi, ${somma}`, differenza: { valore: 0 } });
  expect(target).toMatchObject({ sotto: true, targetDi: 'Corsi' });
  expect(altre).toEqual([]);
});

test('a document is not subtracted from the yearly data, nor a sum from another; the two are named', () => {
  const altra = 'priorità con un target: 8i + 8v';
  const casi = [
    [nel('2019-12-31', '10'), neiDati('2020-12-31', '12', 'priorità 8i')],
    [
      neiDati('2019-12-31', '10', 'priorità 8i'),
      nel('2020-12-31', '12', { dimensione: 'priorità 8i' }),
    ],
    [neiDati('2019-12-31', '10', somma), neiDati('2020-12-31', '12', altra)],
  ].map((figure) => voci(...figure));
  expect(casi.map((v) => v.map((x) => x.differenza))).toEqual([
    [undefined],
    [undefined],
    [undefined],
  ]);
  expect(casi.map(([v]) => v?.perche)).toEqual([
    'Contano in modo diverso. Al 31 dicembre 2019 i documenti contano senza distinguere la priorità. Al 31 dicembre 2020 i dati della Commissione contano per priorità 8i.',
    'Contano in modo diverso. Al 31 dicembre 2019 i dati della Commissione contano per priorità 8i. Al 31 dicembre 2020 i documenti contano per priorità 8i.',
    `Contano in modo diverso. Al 31 dicembre 2019 i dati della Commissione contano per ${somma}. Al 31 dicembre 2020 i dati della Commissione contano per ${altra}.`,
  ]);
});

test('the reason names only the parts that have a value', () => {
  const [valore] = voci(
    nel('2019-12-31', '10'),
    neiDati('2020-12-31', '12', 'priorità 8i', 'target'),
  );
  expect(valore?.perche).toBe(
    'Il valore c’è soltanto al 31 dicembre 2019, senza distinguere la priorità.',
  );
});

test('an indicator is of one date only where the other says nothing of it, not even a target without a unit', () => {
  const valore = neiDati('2019-12-31', '10', 'priorità 8i');
  const target = {
    ...neiDati('2020-12-31', '70', 'priorità 8i'),
    colonna: 'target_risultato',
    misura: 'target_risultato',
  };
  const soli = (...figure: Osservazione[]): string[] =>
    confrontoIndicatori(archivioDi(figure, { indicatori: [indicatoreDiProva] }), prima!, dopo!)
      .soloPrima;
  expect(soli(valore)).toEqual(['Corsi']);
  expect(soli(valore, target)).toEqual([]);
});
