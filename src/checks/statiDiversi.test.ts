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
});
