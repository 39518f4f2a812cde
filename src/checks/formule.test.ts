import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { formule } from './formule.ts';

const righe = [
  cifra('I', 'dotazione', '100 €'),
  cifra('I', 'programmato', '80 €'),
  cifra('I', 'impegni', '20 €'),
  cifra('I', 'avanzamento', '80%'),
  cifra('II', 'dotazione', '100 €'),
  cifra('II', 'programmato', '50 €'),
  cifra('II', 'impegni', '10 €'),
  cifra('II', 'avanzamento', '50%'),
];
const intestazione = (formula: string) => ({
  formule: [
    ['dotazione', 'A'],
    ['programmato', 'B'],
    ['avanzamento', formula],
    ['impegni', 'D'],
  ].map(([colonna = '', testo = '']) => ({
    programma: 'prova',
    data: '2022-12-31',
    fonte: 'doc',
    punto: 'Tabella',
    colonna,
    testo,
  })),
});

describe('formulas over the columns', () => {
  it('are silent where the values follow them', () => {
    expect(rilieviDi(formule, righe, intestazione('C=B/A'))).toEqual([]);
    expect(rilieviDi(formule, righe, intestazione('C= B/A'))).toEqual([]);
  });

  it('are found upside down', () => {
    expect(rilieviDi(formule, righe, intestazione('C=A/B'))).toMatchObject([
      { verdetto: 'refuso della fonte', stampato: 'C=A/B', calcolato: 'C=B/A' },
    ]);
  });

  it('are found with the wrong letter', () => {
    expect(rilieviDi(formule, righe, intestazione('C=D/A'))).toMatchObject([
      { calcolato: 'C=B/A' },
    ]);
  });
});
