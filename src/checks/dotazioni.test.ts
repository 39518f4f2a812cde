import { describe, expect, it } from 'vitest';
import { dotazioni } from './dotazioni.ts';
import { cifra, decisione, rilieviDi } from '../tests/fixtures/verifiche.ts';

const piani = [
  cifra('IV', 'dotazione', '20.000.000 €', { data: '2020-11-09' }),
  cifra('V', 'dotazione', '32.874.516 €', { data: '2020-11-09' }),
  cifra('IV', 'dotazione', '19.114.000 €'),
  cifra('V', 'dotazione', '33.760.516 €'),
];

const versione = (testo: string, altro = {}) =>
  cifra('', 'numero_assi', testo, { misura: 'versione_programma', ...altro });

describe('allocations', () => {
  it('are silent where they do not move', () => {
    expect(
      rilieviDi(dotazioni, [piani[0]!, { ...piani[0]!, id: 'b', data: '2022-12-31' }]),
    ).toEqual([]);
  });

  it('are silent where rows were rounded by a few cents, and tell a euro', () => {
    const da = (testo: string) =>
      rilieviDi(dotazioni, [
        cifra('I', 'dotazione', '55.600.000,01 €', { data: '2015-12-31' }),
        cifra('I', 'dotazione', testo, { data: '2016-12-31' }),
      ]);
    expect(da('55.600.000,00 €')).toEqual([]);
    expect(da('55.600.001,01 €')).toHaveLength(1);
  });

  it('are found where they move without a decision, with the Asse that mirrors them', () => {
    const trovati = rilieviDi(dotazioni, piani, { decisioni: [decisione('2020-11-09')] });
    expect(trovati.map((r) => [r.luogo.soggetto, r.verdetto, r.gravita])).toEqual([
      ['IV', 'non spiegato', 'errore'],
      ['V', 'non spiegato', 'errore'],
    ]);
    expect(trovati[0]?.titolo).toContain('l’Asse V ha 886.000');
  });

  it('name the versions of the programme where no decision is known', () => {
    const trovati = rilieviDi(dotazioni, [
      ...piani,
      versione('6', { data: '2020-11-09' }),
      versione('7'),
    ]);
    expect(trovati.map((r) => [r.modello, r.verdetto])).toEqual([
      ['dotazioni.versione', 'riprogrammazione'],
      ['dotazioni.versione', 'riprogrammazione'],
    ]);
    expect(trovati[0]?.titolo).toMatch(/dalla versione 6 alla versione 7, mentre l’Asse V/);
  });

  it('that move more than once are told once, each step with what stands before it', () => {
    const mosse = ['358 €', '300 €', '300 €', '236 €'].map((testo, i) =>
      cifra('I', 'dotazione', testo, { data: `201${i + 6}-12-31` }),
    );
    const trovati = rilieviDi(dotazioni, mosse, { decisioni: [decisione('2017-05-02')] });
    expect(trovati).toMatchObject([{ modello: 'dotazioni.piu-volte', verdetto: 'non spiegato' }]);
    expect(trovati[0]?.titolo).toMatch(
      /cambiata 2 volte: 358.* 300.*decisione del 2 maggio 2017\) e 236.*nessuna decisione/,
    );
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
