import { describe, expect, test } from 'vitest';
import { derivateDi } from './derivate.ts';
import type { Osservazione } from './osservazione.ts';
import { catalogoDeiRapporti } from '../tests/fixtures/rapporti.ts';
import { osservazioneVuota } from '../tests/fixtures/osservazioneVuota.ts';

let n = 0;
function stampata(
  misura: string,
  valore: number | null,
  parte: Partial<Osservazione> = {},
): Osservazione {
  n += 1;
  return {
    ...osservazioneVuota,
    id: `o${n}`,
    programma: 'p',
    data: '2022-12-31',
    fonte: 'f',
    punto: 'tabella 1',
    asse: 'I',
    soggetto: 'I',
    misura,
    colonna: misura,
    valore,
    mancante: valore === null ? 'non disponibile' : null,
    testo: 'x',
    ...parte,
  };
}

const di = (osservazioni: Osservazione[]): Record<string, number> =>
  Object.fromEntries(
    derivateDi({ osservazioni, misure: catalogoDeiRapporti }).map((d) => [
      `${d.regola} ${d.data} ${d.soggetto} ${d.misura}`,
      d.valore,
    ]),
  );

describe('computed figures', () => {
  test('are the ratios between the stages whose two sides are printed', () => {
    expect(
      di([
        stampata('dotazione', 200_00),
        stampata('programmato', 250_00),
        stampata('pagamenti', 33_33),
      ]),
    ).toEqual({
      'rapporto 2022-12-31 I programmato/dotazione': 125,
      'ogni-cento-euro 2022-12-31 I programmato': 125,
      'rapporto 2022-12-31 I pagamenti/dotazione': 16.7,
      'ogni-cento-euro 2022-12-31 I pagamenti': 17,
    });
  });

  test('are never made of a missing side, nor divided by zero', () => {
    expect(di([stampata('dotazione', null), stampata('impegni', 100)])).toEqual({});
    expect(di([stampata('dotazione', 0), stampata('impegni', 100)])).toEqual({});
    expect(di([stampata('dotazione', 100), stampata('impegni', 0)])).toMatchObject({
      'rapporto 2022-12-31 I impegni/dotazione': 0,
    });
  });

  test('are never made of a figure that is not printed exactly', () => {
    const base = stampata('dotazione', 200_00);
    for (const inesatta of [
      { qualificatore: 'circa' },
      { qualificatore: 'più di' },
      { precisione: 100_000 },
    ]) {
      expect(di([base, stampata('impegni', 100_00, inesatta)])).toEqual({});
      expect(di([{ ...base, ...inesatta }, stampata('impegni', 100_00)])).toEqual({});
    }
    const persone = { unita: 'persone' };
    expect(
      di([
        stampata('destinatari', 80, { ...persone, qualificatore: 'più di' }),
        stampata('destinatari', 40, { ...persone, dimensione: 'F' }),
      ]),
    ).toEqual({});
  });

  test('are only the ratios that the catalogue lets be computed', () => {
    const figure = [stampata('impegni', 100_00), stampata('dotazione', 200_00)];
    expect(derivateDi({ osservazioni: figure, misure: [] })).toEqual([]);
    expect(di([stampata('impegni', 100_00), stampata('pagamenti', 20_00)])).toEqual({
      'rapporto 2022-12-31 I pagamenti/impegni': 20,
    });
    expect(di([stampata('spesa_certificata', 10_00), stampata('pagamenti', 20_00)])).toEqual({});
  });

  test('measure a part of a programme on the allocation of the same part, and on no other', () => {
    const parte = {
      asse: '',
      soggettoTipo: 'programma',
      soggetto: 'p',
      dimensione: 'regioni in transizione',
    } as const;
    const tutta = { ...parte, dimensione: '' };
    expect(
      di([
        stampata('impegni', 10_00, parte),
        stampata('dotazione', 40_00, parte),
        stampata('dotazione', 900_00, tutta),
      ]),
    ).toEqual({ 'rapporto 2022-12-31 p impegni/dotazione': 25 });
    expect(di([stampata('impegni', 10_00, parte), stampata('dotazione', 900_00, tutta)])).toEqual(
      {},
    );
  });

  test('give an Asse its share of the programme', () => {
    const programma = { asse: '', soggettoTipo: 'programma', soggetto: 'p' } as const;
    expect(
      di([
        stampata('dotazione', 25_00),
        stampata('dotazione', 100_00, programma),
        stampata('destinatari', 30, { unita: 'persone' }),
        stampata('destinatari', 90, { ...programma, unita: 'persone' }),
      ]),
    ).toEqual({
      'quota-del-programma 2022-12-31 I dotazione': 25,
      'quota-del-programma 2022-12-31 I destinatari': 33.3,
    });
    expect(di([stampata('pagamenti', 10_00), stampata('pagamenti', 80_00, programma)])).toEqual({
      'quota-del-programma 2022-12-31 I pagamenti': 12.5,
    });
  });

  test('set a count against its target, and say how far under it a percentage is', () => {
    const indicatore = { soggettoTipo: 'indicatore', soggetto: 'CO01', unita: 'persone' } as const;
    const percento = { ...indicatore, unita: '%' };
    expect(di([stampata('valore', 150, indicatore), stampata('target', 120, indicatore)])).toEqual({
      'rapporto-al-target 2022-12-31 CO01 valore': 125,
    });
    const target = stampata('target', 50, percento);
    expect(di([stampata('valore', 40, percento), target])).toEqual({
      'distanza-dal-target 2022-12-31 CO01 valore': 10,
    });
    for (const valore of [50, 60])
      expect(di([stampata('valore', valore, percento), target])).toEqual({});
    const circa = { ...percento, qualificatore: 'circa' };
    expect(di([stampata('valore', 40, circa), target])).toEqual({});
  });

  test('know the printed figures they come from, in the order of the formula', () => {
    const [sotto, sopra] = [stampata('dotazione', 200), stampata('impegni', 100)];
    expect(
      derivateDi({ osservazioni: [sotto, sopra], misure: catalogoDeiRapporti }).map((d) => d.da),
    ).toEqual([
      [sopra.id, sotto.id],
      [sopra.id, sotto.id],
    ]);
  });

  test('come in the same order whatever the order of the printed ones', () => {
    const tutte = ['dotazione', 'programmato', 'impegni', 'pagamenti'].map((m, i) =>
      stampata(m, 100 + i),
    );
    expect(di(tutte.toReversed())).toEqual(di(tutte));
  });
});
