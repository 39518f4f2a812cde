import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { incrementi } from './incrementi.ts';

const bando = (prima: string, aggiunta: string, dopo: string) => [
  cifra('bando', 'programmato', prima, { data: '2019-12-31' }),
  cifra('bando', 'ulteriori', aggiunta, { punto: '§ 2' }),
  cifra('bando', 'programmato', dopo, { punto: '§ 3' }),
];

describe('further resources', () => {
  it('are silent where before and addition make the total, within rounding', () => {
    expect(rilieviDi(incrementi, bando('2,9 Mln', '2,1 Mln', '5 Mln'))).toEqual([]);
    expect(rilieviDi(incrementi, bando('6 Mln', '1,2 Mln', '7 Mln'))).toEqual([]);
  });

  it('are found where the total did not grow', () => {
    expect(rilieviDi(incrementi, bando('5 Mln', '2,1 Mln', '5 Mln'))).toMatchObject([
      { verdetto: 'non spiegato', gravita: 'avviso' },
    ]);
  });

  it('are found where one amount is once the addition and once the whole', () => {
    expect(rilieviDi(incrementi, bando('0 Mln', '1,2 Mln', '1,2 Mln'))).toMatchObject([
      { verdetto: 'etichetta diversa' },
    ]);
  });
});
