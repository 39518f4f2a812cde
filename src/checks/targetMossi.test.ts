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

  it('that move more than once are told once, from the first to the last', () => {
    const mossi = [
      target('10', { data: '2018-12-31' }),
      target('20', prima),
      target('20', { data: '2020-12-31' }),
      target('30'),
    ];
    const trovati = rilieviDi(targetMossi, mossi);
    expect(trovati).toMatchObject([{ modello: 'target-mossi.piu-volte' }]);
    expect(trovati[0]?.titolo).toMatch(/cambia 2 volte: 10 .* 20 .* e 30 /);
  });

  it('of a part are not told where the whole moves with them', () => {
    const parte = { dimensione: 'priorità 8i' };
    const mossi = [
      target('10', prima),
      target('20'),
      target('4', { ...prima, ...parte }),
      target('9', parte),
    ];
    expect(rilieviDi(targetMossi, mossi).map((r) => r.figure[0]?.testo)).toEqual(['20']);
    const fermo = [target('10', prima), target('10'), ...mossi.slice(2)];
    expect(rilieviDi(targetMossi, fermo).map((r) => r.figure[0]?.testo)).toEqual(['9']);
  });

  it('are compared part by part, never across parts', () => {
    const parti = [
      target('30%', { ...prima, unita: '%' }),
      target('30%', { unita: '%', dimensione: 'priorità 8i' }),
      target('35%', { unita: '%', dimensione: 'priorità 8ii', punto: 'b' }),
    ];
    expect(rilieviDi(targetMossi, parti)).toEqual([]);
  });

  it('of the whole and of a part are one where the yearly data give the first for that part only', () => {
    const dati = (dimensione: string) =>
      target('5.500', {
        ...prima,
        dimensione,
        annoTarget: '',
        cella: { file: 'prova/2019/indicatori-ue.csv', riga: 2, colonna: 'A' },
      });
    const stampati = [target('5.500', prima), target('5.369', { dimensione: 'priorità 9i' })];
    const modelli = (...altri: ReturnType<typeof target>[]) =>
      rilieviDi(targetMossi, [...stampati, ...altri]).map((r) => r.modello);
    expect(modelli()).toEqual(['target-mossi.altra-parte']);
    expect(modelli(dati('priorità 9i'))).toEqual(['target-mossi.non-deciso']);
    expect(modelli(dati('priorità 9ii'))).toEqual(['target-mossi.altra-parte']);
    expect(modelli(dati('priorità 9i'), dati('priorità 9ii'))).toEqual([
      'target-mossi.altra-parte',
    ]);
    const [detto] = rilieviDi(targetMossi, [...stampati, dati('priorità 9i')]);
    expect(detto?.titolo).toContain('lo dicono i dati della Commissione');
  });

  it('are not compared between target years', () => {
    expect(
      rilieviDi(targetMossi, [target('1', { ...prima, annoTarget: '2018' }), target('2')]),
    ).toEqual([]);
  });
});
