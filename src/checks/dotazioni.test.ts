import { describe, expect, it } from 'vitest';
import { dotazioni } from './dotazioni.ts';
import { cifra, decisione, rilieviDi } from '../tests/fixtures/verifiche.ts';

const piani = [
  cifra('IV', 'dotazione', '20.000.000 €', { data: '2020-11-09' }),
  cifra('V', 'dotazione', '32.874.516 €', { data: '2020-11-09' }),
  cifra('IV', 'dotazione', '19.114.000 €'),
  cifra('V', 'dotazione', '33.760.516 €'),
];

describe('allocations', () => {
  it('are silent where they do not move', () => {
    expect(
      rilieviDi(dotazioni, [piani[0]!, { ...piani[0]!, id: 'b', data: '2022-12-31' }]),
    ).toEqual([]);
  });

  it('are found where they move without a decision, with the Asse that mirrors them', () => {
    const trovati = rilieviDi(dotazioni, piani, { decisioni: [decisione('2020-11-09')] });
    expect(trovati.map((r) => [r.luogo.soggetto, r.verdetto, r.gravita])).toEqual([
      ['IV', 'non spiegato', 'errore'],
      ['V', 'non spiegato', 'errore'],
    ]);
    expect(trovati[0]?.titolo).toContain('l’Asse V ha 886.000');
  });

  it('are explained by a decision between the plans, the day of the new plan included', () => {
    const mossi = [
      cifra('I', 'dotazione', '358.000.000 €', { data: '2019-12-31' }),
      cifra('I', 'dotazione', '236.700.000 €', { data: '2020-11-09' }),
    ];
    expect(rilieviDi(dotazioni, mossi, { decisioni: [decisione('2020-11-09')] })).toMatchObject([
      { verdetto: 'riprogrammazione', gravita: 'informazione' },
    ]);
  });
});
