import { describe, expect, test } from 'vitest';
import type { Osservazione } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { indicatoreDiProva } from '../tests/fixtures/indicatoreDiProva.ts';
import { contoTarget, scheda, type Rilevazione } from './indicatori.ts';
import { inBreve, ognunoUnaVolta, targetMossi } from './indicatoriInElenco.ts';

const di = (
  colonna: 'valore' | 'target',
  testo: string,
  altro: Partial<Osservazione> = {},
): Osservazione =>
  cifra('corsi', colonna, testo, { soggettoTipo: 'indicatore', annoTarget: '2023', ...altro });

/** What the newest date says of the indicator with these figures. */
function ultima(...figure: Osservazione[]): Rilevazione {
  const [prima] = scheda(archivioDi(figure), indicatoreDiProva).rilevazioni;
  if (!prima) throw new Error('no figures');
  return prima;
}

describe('the outcome of an indicator', () => {
  test.each([
    ['before the year of its target', '2022-12-31', '2023', 'non-ancora'],
    ['in the year of its target, before its end', '2023-06-30', '2023', 'non-ancora'],
    ['at the end of that year', '2023-12-31', '2023', 'non-raggiunto'],
    ['after it', '2024', '2023', 'non-raggiunto'],
    ['where no year is printed', '2022-12-31', '', 'sotto-il-target'],
  ])('a value under its target, %s', (_, data, annoTarget, esito) => {
    expect(ultima(di('valore', '5', { data }), di('target', '9', { data, annoTarget })).esito).toBe(
      esito,
    );
  });

  test.each([
    ['9', '9', 'raggiunto'],
    ['circa 12', '9', 'non-confrontabile'],
    ['oltre 9', '9', 'raggiunto'],
    ['oltre 5', '9', 'non-confrontabile'],
    ['quasi 9', '9', 'non-confrontabile'],
    ['quasi 8', '9', 'non-ancora'],
    ['12', 'circa 9', 'non-confrontabile'],
  ])('«%s» on «%s» is %s', (valore, target, esito) => {
    expect(ultima(di('valore', valore), di('target', target)).esito).toBe(esito);
  });

  test('the document is asked where its figures do not show it', () => {
    const detto = { esitoStampato: 'raggiunto' } as const;
    expect(ultima(di('valore', '3', detto)).esito).toBe('detto-raggiunto');
    expect(ultima(di('target', '80', detto)).esito).toBe('detto-raggiunto');
    expect(ultima(di('valore', '3')).esito).toBe('senza-target');
    expect(ultima(di('target', '3')).esito).toBe('senza-valore');
    const volte = (testo: string) =>
      cifra('corsi', 'volte', testo, { soggettoTipo: 'indicatore', unita: 'volte' });
    expect(ultima(di('valore', '60'), volte('2')).esito).toBe('detto-raggiunto');
    expect(ultima(di('valore', '60'), volte('0,5')).esito).toBe('sotto-il-target');
    const quanto = { ...volte('0,5'), annoTarget: '2023' };
    expect(ultima(di('valore', '60'), quanto).esito).toBe('non-ancora');
    const tutti = ultima(di('valore', '9', detto), di('target', '9', detto));
    expect(tutti.esito).toBe('raggiunto');
    expect(tutti.detto?.esitoStampato).toBe('raggiunto');
  });

  test('of two targets the value is held against the one that is next', () => {
    const target = [
      di('target', '4', { annoTarget: '2018', punto: 'a' }),
      di('target', '9', { annoTarget: '2023', punto: 'b' }),
    ];
    const allora = target.map((o) => ({ ...o, data: '2017-12-31', id: `${o.id}.17` }));
    expect(ultima(di('valore', '5'), ...target)).toMatchObject({
      esito: 'non-ancora',
      target: { testo: '9' },
    });
    expect(ultima(di('valore', '5', { data: '2017-12-31' }), ...allora)).toMatchObject({
      esito: 'raggiunto',
      target: { testo: '4' },
    });
  });
});

describe('a target that moved', () => {
  const prima = (testo: string, altro: Partial<Osservazione> = {}): Osservazione =>
    di('target', testo, { data: '2019-12-31', ...altro });

  test('is told from one that stood still, and from that of another year or priority', () => {
    expect(ultima(di('target', '9'), prima('12')).prima?.testo).toBe('12');
    expect(ultima(di('target', '9'), prima('9')).prima).toBeUndefined();
    expect(ultima(di('target', '9'), prima('12', { annoTarget: '2018' })).prima).toBeUndefined();
    const parti = [prima('12', { dimensione: '9i' }), prima('14', { dimensione: '9ii' })];
    expect(ultima(di('target', '9'), ...parti).prima).toBeUndefined();
  });

  test('of another part is told apart where each date prints one: nobody knows whether it is the same', () => {
    const solo = prima('12', { dimensione: '9i' });
    expect(ultima(di('target', '9'), solo)).toMatchObject({
      prima: undefined,
      altraParte: { testo: '12' },
    });
    expect(ultima(di('target', '12'), solo).altraParte).toBeUndefined();
  });

  test('counts where it is lower or higher', () => {
    const basso = ultima(di('valore', '10'), di('target', '9'), prima('12'));
    const alto = ultima(di('valore', '1'), di('target', '9'), prima('6'));
    const detto = ultima(di('valore', '3', { esitoStampato: 'superato' }));
    expect(contoTarget([basso, alto, detto, ultima(di('target', '9'))])).toEqual({
      misurabili: 3,
      inconfrontabili: 0,
      conValori: true,
      raggiunti: 2,
      soloDetti: 1,
      mancati: 0,
      abbassati: 1,
      alzati: 1,
    });
  });
});

describe('the figures of a dataset', () => {
  const dei = (data: string) => ({
    annoTarget: '',
    data,
    cella: { file: `prova/${data}/indicatori-ue.csv`, riga: 2, colonna: 'A' },
  });
  const parte = { dimensione: 'priorità 8i' };
  const altra = { dimensione: 'priorità 8iv' };
  const somma = { dimensione: 'priorità con un target: 8i + 8iv' };
  const quando = dei('2020-12-31');
  const { rilevazioni, ...resto } = scheda(
    archivioDi([
      di('target', '10', { ...dei('2021-12-31'), ...somma }),
      di('target', '10', { ...dei('2021-12-31'), ...parte }),
      di('valore', '7', { ...quando, ...somma }),
      di('target', '12', { ...quando, ...somma }),
      di('valore', '7', { ...quando, ...parte }),
      di('target', '9', { ...quando, ...parte }),
      di('valore', '0', { ...quando, ...altra }),
      di('target', '3', { ...quando, ...altra }),
      di('valore', '90', { ...quando, dimensione: 'priorità 8v' }),
      di('target', '15', { ...dei('2019-12-31'), ...somma }),
      di('target', '6', { data: '2019-06-30', ...parte, annoTarget: '' }),
    ]),
    indicatoreDiProva,
  );
  const parti = (quali: readonly Rilevazione[]): string[] => quali.map((r) => r.dimensione);

  test('count a target once, not again for its parts, nor for those that promise nothing', () => {
    const ora = rilevazioni.filter((r) => r.data === '2020-12-31');
    expect(parti(ora)).toHaveLength(4);
    expect(parti(ognunoUnaVolta(ora))).toEqual([somma.dimensione]);
    const altre = ora.filter((r) => r.dimensione !== somma.dimensione);
    expect(parti(ognunoUnaVolta(altre))).toEqual([parte.dimensione, altra.dimensione]);
    const senza = ora.filter((r) => r.esito === 'senza-target');
    expect(parti(ognunoUnaVolta(senza))).toEqual(['priorità 8v']);
  });

  test('stand back where a document gives the target', () => {
    const [una] = scheda(
      archivioDi([di('target', '9'), di('target', '9', { ...dei('2022-12-31'), ...parte })]),
      indicatoreDiProva,
    ).rilevazioni;
    const tutte = [...rilevazioni, una!];
    expect(ognunoUnaVolta(tutte.filter((r) => r.dimensione === una!.dimensione))).toEqual([una]);
  });

  test('stand in a list at the newest date with a value, beside every date of documents', () => {
    expect(inBreve({ rilevazioni, ...resto }).rilevazioni.map((r) => r.data)).toEqual([
      '2020-12-31',
      '2019-06-30',
    ]);
  });

  test('move their own targets only, and a sum moves once with its parts', () => {
    const mossi = targetMossi(rilevazioni).map((m) => [
      m.dimensione,
      ...m.passi.map((o) => o.testo),
    ]);
    expect(mossi).toEqual([[somma.dimensione, '15', '12', '10']]);
  });

  test('say what the newest date gives, beside the values of an older one', () => {
    const poi = rilevazioni
      .filter((r) => r.dimensione === somma.dimensione)
      .map((r) => [r.target?.testo, r.poi?.testo]);
    expect(poi).toEqual([
      ['10', undefined],
      ['12', '10'],
      ['15', '10'],
    ]);
  });

  test('say what a target was before, where no earlier document prints it', () => {
    const stampato = (testo: string, altro = parte, ...altri: Osservazione[]) =>
      ultima(
        ...altri,
        di('target', testo, altro),
        di('target', '15', { ...dei('2020-12-31'), ...parte }),
        di('target', '15', { ...dei('2019-12-31'), ...parte }),
        di('target', '33', { ...dei('2018-12-31'), ...parte }),
      );
    expect(stampato('15').prima?.testo).toBe('33');
    expect(stampato('16').prima).toBeUndefined();
    expect(stampato('15', altra).prima).toBeUndefined();
    const intero = { dimensione: '' };
    expect(stampato('15', intero).prima?.testo).toBe('33');
    const stessoGiorno = ultima(
      di('target', '15', { ...intero, data: '2019-12-31' }),
      di('target', '15', { ...dei('2019-12-31'), ...parte }),
      di('target', '33', { ...dei('2018-12-31'), ...parte }),
    );
    expect(stessoGiorno.prima?.testo).toBe('33');
    const anche = di('target', '15', { ...dei('2020-12-31'), ...altra });
    expect(stampato('15', intero, anche).prima).toBeUndefined();
    expect(targetMossi([stampato('15')])).toEqual([]);
  });

  test('fall due in the year that documents print beside the same target, where they agree on one', () => {
    const esito = (...anni: string[]): string =>
      ultima(
        di('valore', '5', quando),
        di('target', '9', quando),
        ...anni.map((annoTarget) =>
          di('target', '9', { data: '2019-12-31', annoTarget, punto: annoTarget }),
        ),
        di('target', '8', { data: '2018-12-31', annoTarget: '2019' }),
      ).esito;
    expect(esito('2023')).toBe('non-ancora');
    expect(esito('2020')).toBe('non-raggiunto');
    expect(esito()).toBe('sotto-il-target');
    expect(esito('2020', '2023')).toBe('sotto-il-target');
  });

  test('have targets of zero, which are none, and targets without a unit, which decide nothing', () => {
    const esito = (...figure: Osservazione[]) => ultima(...figure).esito;
    expect(esito(di('valore', '8'), di('target', '0'))).toBe('target-zero');
    const senzaUnita = cifra('corsi', 'target_risultato', '35', { soggettoTipo: 'indicatore' });
    expect(esito(di('valore', '40'), senzaUnita)).toBe('target-senza-unita');
  });
});
