import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { oltreDotazione } from './oltreDotazione.ts';

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
