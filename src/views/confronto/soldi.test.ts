import { expect, test } from 'vitest';
import { crea, derivateDi, type Osservazione } from '../../model/index.ts';
import { catalogoDeiRapporti } from '../../tests/fixtures/rapporti.ts';
import { cifra, daVerificare } from '../../tests/fixtures/verifiche.ts';
import { vociProporzioni } from './soldi.ts';
import type { Voce } from './voce.ts';

const prima = '2021-12-31';
const dopo = '2022-12-31';
const lati = [prima, dopo].map((data) => ({ programma: 'prova', asse: 'I', data }));

function voci(...osservazioni: Osservazione[]): Map<string, Voce> {
  const misure = [
    ...catalogoDeiRapporti,
    { ...catalogoDeiRapporti[0]!, colonna: 'dotazione', misura: 'dotazione', rapporti: [] },
  ];
  const dati = daVerificare(osservazioni, { misure });
  const a = crea(dati, derivateDi(dati));
  return new Map(vociProporzioni(a, lati).map((v) => [v.nome, v]));
}

const alla = (data: string, soggetto: string, misura: string, testo: string): Osservazione => {
  const o = cifra(soggetto, misura, testo, { data });
  return soggetto === '' ? { ...o, soggetto: 'prova' } : o;
};

test('a share of nothing lacks no figure: its base is zero', () => {
  const tutte = (impegni: string) =>
    voci(
      alla(prima, 'I', 'impegni', impegni),
      alla(prima, 'I', 'pagamenti', '0,00 €'),
      alla(dopo, 'I', 'impegni', '10,00 €'),
      alla(dopo, 'I', 'pagamenti', '5,00 €'),
    ).get('Pagamenti sugli impegni');
  expect(tutte('0,00 €')).toMatchObject({
    celle: [undefined, { valore: 50 }],
    vuote: ['la base è zero', undefined],
    perche: 'Una delle due basi è zero: la percentuale non si calcola.',
  });
  expect(tutte('8,00 €')).toMatchObject({ vuote: [undefined, undefined], perche: '' });
});

test('what is missing is not said to be measured on zero', () => {
  const [voce] = voci(
    alla(prima, 'I', 'impegni', '0,00 €'),
    alla(dopo, 'I', 'impegni', '10,00 €'),
    alla(dopo, 'I', 'pagamenti', '5,00 €'),
  ).values();
  expect(voce).toMatchObject({ vuote: [undefined, undefined], perche: '' });
});

test('shares of a programme whose dotazione has moved are not compared, and it is said why', () => {
  const quota = (programma: string) =>
    voci(
      alla(prima, 'I', 'dotazione', '10,00 €'),
      alla(prima, '', 'dotazione', '100,00 €'),
      alla(dopo, 'I', 'dotazione', '10,00 €'),
      alla(dopo, '', 'dotazione', programma),
    ).get('Quota della dotazione del programma');
  expect(quota('200,00 €')).toMatchObject({
    differenza: undefined,
    perche: 'La dotazione del programma è cambiata: le due percentuali hanno una base diversa.',
  });
  expect(quota('100,00 €')).toMatchObject({ differenza: { valore: 0 }, perche: '' });
});
