import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { ordineStadi } from './ordineStadi.ts';

describe('the stages of money', () => {
  it('are silent while they go down', () => {
    const cifre = [
      cifra('I', 'programmato', '10 €'),
      cifra('I', 'impegni', '10 €'),
      cifra('I', 'pagamenti', '9 €'),
    ];
    expect(rilieviDi(ordineStadi, cifre)).toEqual([]);
  });

  it('are found where more is granted than programmed', () => {
    const cifre = [cifra('I', 'programmato', '10 €'), cifra('I', 'impegni', '11 €')];
    expect(rilieviDi(ordineStadi, cifre)).toMatchObject([
      { verdetto: 'non spiegato', gravita: 'errore' },
    ]);
  });

  it('are called rounding where only the printed digits say more', () => {
    const cifre = [
      cifra('bando', 'programmato', '36 Mln'),
      cifra('bando', 'impegni', '36,1 Mln', { punto: '§ 2' }),
    ];
    expect(rilieviDi(ordineStadi, cifre)).toMatchObject([
      { verdetto: 'arrotondamento', gravita: 'informazione' },
    ]);
  });
});
