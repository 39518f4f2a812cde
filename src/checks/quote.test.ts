import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { quote } from './quote.ts';

const piano = (...testi: string[]) =>
  testi.flatMap((testo, i) => {
    const asse = ['I', 'II', 'III', 'IV', 'V'][i] ?? '';
    return [cifra(asse, 'quota_dotazione', testo), cifra(asse, 'dotazione', '1 €')];
  });

describe('shares of one whole', () => {
  it('are silent where they make a hundred within rounding', () => {
    expect(rilieviDi(quote, piano('24,39%', '39,05%', '31,11%', '1,97%', '3,48%'))).toEqual([]);
    expect(rilieviDi(quote, piano('24,39%', '39,05%', '31,11%', '1,97%', '3,47%'))).toEqual([]);
  });

  it('find shares that do not make a hundred', () => {
    expect(rilieviDi(quote, piano('24,39%', '39,05%', '31,11%', '1,97%', '13,48%'))).toMatchObject([
      { verdetto: 'non spiegato', calcolato: '110\u202f%' },
    ]);
  });

  it('do not ask a hundred of shares that do not cover all the Assi', () => {
    const cifre = piano('24,39%', '39,05%', '31,11%', '1,97%', '3,48%').filter(
      (o) => o.soggetto !== 'V' || o.misura !== 'quota_dotazione',
    );
    expect(rilieviDi(quote, cifre)).toEqual([]);
  });

  it('accept the groups of vulnerable people over the vulnerable or over all', () => {
    const gruppi = (a: string, b: string, c: string) => [
      cifra('I', 'quota_disabili', a),
      cifra('I', 'quota_migranti', b),
      cifra('I', 'quota_altri', c),
      cifra('I', 'quota_vulnerabili', '17%'),
    ];
    expect(rilieviDi(quote, gruppi('67%', '18%', '14%'))).toEqual([]);
    expect(rilieviDi(quote, gruppi('3%', '8%', '6%'))).toEqual([]);
    expect(rilieviDi(quote, gruppi('3%', '18%', '14%'))).toHaveLength(1);
  });
});
