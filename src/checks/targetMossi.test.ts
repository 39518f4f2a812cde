import { describe, expect, it } from 'vitest';
import { cifra, decisione, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { targetMossi } from './targetMossi.ts';

const target = (testo: string, altro = {}) =>
  cifra('disoccupati', 'target', testo, {
    soggettoTipo: 'indicatore',
    annoTarget: '2023',
    ...altro,
  });
const prima = { data: '2019-12-31' };

describe('targets', () => {
  it('are silent where they stay', () => {
    expect(rilieviDi(targetMossi, [target('100', prima), target('100')])).toEqual([]);
  });

  it('are found where they move, explained only by a decision in between', () => {
    const mossi = [target('232.977', prima), target('131.480')];
    expect(rilieviDi(targetMossi, mossi)).toMatchObject([{ verdetto: 'non spiegato' }]);
    expect(rilieviDi(targetMossi, mossi, { decisioni: [decisione('2020-11-09')] })).toMatchObject([
      { verdetto: 'riprogrammazione' },
    ]);
  });

  it('are compared part by part, never across parts', () => {
    const parti = [
      target('30%', { ...prima, unita: '%' }),
      target('30%', { unita: '%', dimensione: 'priorità 8i' }),
      target('35%', { unita: '%', dimensione: 'priorità 8ii', punto: 'b' }),
    ];
    expect(rilieviDi(targetMossi, parti)).toEqual([]);
  });

  it('are not compared between target years', () => {
    expect(
      rilieviDi(targetMossi, [target('1', { ...prima, annoTarget: '2018' }), target('2')]),
    ).toEqual([]);
  });
});
