import { describe, expect, it } from 'vitest';
import { menzione, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { statiDiversi } from './statiDiversi.ts';

const dette = (...stati: ('avviata' | 'in corso' | 'realizzata' | 'conclusa' | '')[]) => ({
  menzioni: stati.map((stato, i) => menzione('bando', { stato, punto: `§ ${i}` })),
});

describe('the state of an initiative', () => {
  it('is silent where the words can stand together', () => {
    expect(rilieviDi(statiDiversi, [], dette('avviata', 'in corso', ''))).toEqual([]);
    expect(rilieviDi(statiDiversi, [], dette('realizzata', 'conclusa'))).toEqual([]);
  });

  it('is found twice over at one date', () => {
    expect(rilieviDi(statiDiversi, [], dette('conclusa', 'in corso'))).toMatchObject([
      { gravita: 'avviso', stampato: 'conclusa · in corso' },
    ]);
    expect(rilieviDi(statiDiversi, [], dette('realizzata', 'in corso'))).toMatchObject([
      { gravita: 'informazione' },
    ]);
  });

  it('is found going back after the end, and not going on', () => {
    const fra = (prima: 'conclusa' | 'in corso', dopo: 'conclusa' | 'in corso') => ({
      menzioni: [
        menzione('bando', { stato: prima, data: '2019-12-31' }),
        menzione('bando', { stato: dopo }),
      ],
    });
    expect(rilieviDi(statiDiversi, [], fra('conclusa', 'in corso'))).toHaveLength(1);
    expect(rilieviDi(statiDiversi, [], fra('in corso', 'conclusa'))).toEqual([]);
  });

  it('is that of one edition: another may run when it is over', () => {
    const edizioni = (data: string) => ({
      menzioni: [
        menzione('bando', { stato: 'conclusa', edizione: '2020', data }),
        menzione('bando', { stato: 'in corso', edizione: '2021' }),
      ],
    });
    expect(rilieviDi(statiDiversi, [], edizioni('2022-12-31'))).toEqual([]);
    expect(rilieviDi(statiDiversi, [], edizioni('2021-12-31'))).toEqual([]);
  });
});
