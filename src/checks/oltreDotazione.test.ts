import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { oltreDotazione } from './oltreDotazione.ts';

/** Figures of a dataset: an allocation and what was selected of it, at a date. */
const dati = (data: string, costo: string, dimensione = '') => {
  const cella = { file: `prova/${data}/avanzamento-ue.csv`, riga: 2, colonna: 'A' };
  const misura = 'costo_selezionato';
  return [
    cifra('I', 'dotazione', '100 €', { data, dimensione, cella }),
    cifra('I', 'impegni', costo, { data, dimensione, cella, misura }),
  ];
};

const asse = (programmato: string, pagamenti: string) => [
  cifra('I', 'dotazione', '100 €'),
  cifra('I', 'programmato', programmato),
  cifra('I', 'pagamenti', pagamenti),
];

describe('money above the allocation', () => {
  it('is silent up to a hundred per cent', () => {
    expect(rilieviDi(oltreDotazione, asse('100 €', '90 €'))).toEqual([]);
  });

  it('is found in one finding for all the stages, worse where it is paid', () => {
    expect(rilieviDi(oltreDotazione, asse('120 €', '90 €'))).toMatchObject([
      { gravita: 'informazione', calcolato: '120,0\u202f%' },
    ]);
    expect(rilieviDi(oltreDotazione, asse('120 €', '110 €'))).toMatchObject([
      { gravita: 'avviso' },
    ]);
  });

  it('is told of a dataset once, at its newest date with the others, and not of the parts again', () => {
    const trovati = rilieviDi(oltreDotazione, [
      ...dati('2020-12-31', '101 €'),
      ...dati('2021-12-31', '120 €'),
      ...dati('2021-12-31', '130 €', 'regioni povere'),
      ...dati('2022-06-30', '90 €'),
    ]);
    expect(trovati.map((r) => r.titolo)).toEqual([
      expect.stringMatching(
        /^Al 31 dicembre 2021 .* 120,0.*era oltre anche al 31 dicembre 2020\.$/,
      ),
    ]);
  });

  it('names the category of which alone it is found', () => {
    const dimensione = 'in transizione';
    const trovati = rilieviDi(oltreDotazione, [
      ...asse('100 €', '90 €'),
      cifra('I', 'dotazione', '40 €', { dimensione }),
      cifra('I', 'programmato', '41 €', { dimensione }),
    ]);
    expect(trovati.map((r) => r.titolo)).toEqual([
      expect.stringMatching(
        /l’Asse I \(in transizione\) supera .* dell’Asse I \(in transizione\)\.$/,
      ),
    ]);
  });
});
