import { expect, test } from 'vitest';
import { derivateDi } from './derivate.ts';
import { catalogoDeiRapporti } from '../tests/fixtures/rapporti.ts';
import type { Figura } from './dati.ts';
import { differenzaFra } from './differenze.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { osservazioneVuota } from '../tests/fixtures/osservazioneVuota.ts';

function figura(data: string, valore: number, voci: Partial<Osservazione> = {}): Osservazione {
  const soggetto = voci.soggetto ?? 'I';
  const misura = voci.misura ?? 'dotazione';
  return {
    ...osservazioneVuota,
    id: `${data}.${soggetto}.${misura}.${voci.dimensione ?? ''}.${voci.punto ?? ''}`,
    programma: 'prova',
    data,
    fonte: 'prova',
    punto: '§ 1',
    asse: soggetto,
    soggetto,
    misura,
    colonna: misura,
    valore,
    testo: String(valore),
    cella: { file: 'x.csv', riga: 2, colonna: 'B' },
    ...voci,
  };
}

const differenze = (figure: readonly Osservazione[]): Derivata[] =>
  derivateDi({ osservazioni: figure, misure: catalogoDeiRapporti }).filter((d) =>
    d.regola.startsWith('differenza'),
  );

test('between any two dates there is one difference, with a rule that tells neighbours from the others', () => {
  const trovate = differenze([
    figura('2022-12-31', 700),
    figura('2019-12-31', 1000),
    figura('2020-11-09', 600),
  ]);
  expect(trovate.map((d) => [d.regola, d.data, d.dimensione, d.valore])).toEqual([
    ['differenza', '2020-11-09', '', -400],
    ['differenza-fra-date', '2022-12-31', 'dal 2019-12-31', -300],
    ['differenza', '2022-12-31', '', 100],
  ]);
  expect(new Set(trovate.map((d) => d.id)).size).toBe(3);
});

test('a date that comes between two others changes no id and no value under an id', () => {
  const serie = (anni: readonly number[]): Derivata[] =>
    differenze(
      anni.flatMap((anno) => [
        figura(`${anno}-12-31`, 1000),
        figura(`${anno}-12-31`, anno - 1500, { misura: 'impegni' }),
        figura(`${anno}-12-31`, anno - 1000, { misura: 'destinatari', unita: 'persone' }),
      ]),
    );
  const prima = serie([2019, 2022]);
  const valori = new Map(serie([2019, 2020, 2022]).map((d) => [d.id, d.valore]));
  expect(prima.map((d) => d.regola)).toContain('differenza-in-punti');
  expect(prima.map((d) => valori.get(d.id))).toEqual(prima.map((d) => d.valore));
});

test('yearly figures, other units and other target years are never compared', () => {
  const indicatore = { soggettoTipo: 'indicatore', soggetto: 'occupati' } as const;
  const valore = { ...indicatore, misura: 'valore' };
  const target = { ...indicatore, misura: 'target', unita: 'persone' };
  expect(
    differenze([
      figura('2019-12-31', 10, { misura: 'impegni', natura: 'annuale' }),
      figura('2022-12-31', 20, { misura: 'impegni', natura: 'annuale' }),
      figura('2019-12-31', 57, { ...valore, unita: '%' }),
      figura('2022-12-31', 4000, { ...valore, unita: 'persone' }),
      figura('2019-12-31', 10, { ...target, annoTarget: '2018' }),
      figura('2022-12-31', 20, { ...target, annoTarget: '2023' }),
    ]),
  ).toEqual([]);
});

test('percentages differ in points, without binary dust', () => {
  const valore = {
    soggettoTipo: 'indicatore',
    soggetto: 'qualifica',
    misura: 'valore',
    unita: '%',
  } as const;
  const [d] = differenze([figura('2019-12-31', 76.38, valore), figura('2022-12-31', 84.1, valore)]);
  expect([d?.valore, d?.unita]).toEqual([7.72, 'punti percentuali']);
});

test('a ratio on a dotazione that moved has no difference; on one that stayed it has', () => {
  const date = (dotazione: number): Osservazione[] => [
    figura('2019-12-31', 1000),
    figura('2019-12-31', 500, { misura: 'impegni' }),
    figura('2022-12-31', dotazione),
    figura('2022-12-31', 900, { misura: 'impegni' }),
  ];
  const punti = (figure: Osservazione[]): (number | string[])[] =>
    differenze(figure)
      .filter((d) => d.regola === 'differenza-in-punti')
      .flatMap((d) => [d.valore, d.da]);
  expect(punti(date(800))).toEqual([]);
  expect(punti(date(1000))).toEqual([
    40,
    [
      '2022-12-31.I.impegni..',
      '2022-12-31.I.dotazione..',
      '2019-12-31.I.impegni..',
      '2019-12-31.I.dotazione..',
    ],
  ]);
});

test('points are counted on the figures themselves, not on the rounded ratios', () => {
  const trovate = differenze(
    [
      figura('2019-12-31', 1000),
      figura('2019-12-31', 104, { misura: 'impegni', valore: 1045 }),
      figura('2022-12-31', 1000),
      figura('2022-12-31', 200, { misura: 'impegni', valore: 2054 }),
    ].map((o) => (o.misura === 'dotazione' ? { ...o, valore: 10_000 } : o)),
  );
  const punti = trovate.find((d) => d.regola === 'differenza-in-punti');
  // 20,54 − 10,45 are 10,09 points; 20,5 less 10,5 would have been 10,0.
  expect(punti?.valore).toBe(10.1);
});

test('what is printed with circa, as a bound or in rounded millions has no difference', () => {
  for (const inesatta of [
    { qualificatore: 'circa' },
    { qualificatore: 'oltre' },
    { precisione: 1e5 },
  ]) {
    const coppia = [figura('2019-12-31', 10), figura('2022-12-31', 20, inesatta)] as const;
    expect(differenze(coppia)).toEqual([]);
    expect(differenzaFra(coppia[1], coppia[0], new Map())).toBeUndefined();
  }
});

test('two percentages differ no more finely than the coarser of them is printed', () => {
  const valore = {
    soggettoTipo: 'indicatore',
    soggetto: 'q',
    misura: 'valore',
    unita: '%',
  } as const;
  const [d] = differenze([
    figura('2019-12-31', 76.38, valore),
    figura('2022-12-31', 84.1, { ...valore, precisione: 0.1 }),
  ]);
  expect(d?.valore).toBe(7.7);
});

const di = (data: string, soggetto: string, valore: number): Osservazione[] => [
  figura(data, 1000, { soggetto }),
  figura(data, valore, { soggetto, misura: 'pagamenti' }),
];

test('Assi are compared at each date at which two have money, the first less the second', () => {
  const trovate = differenze([
    ...di('2019-12-31', 'I', 10),
    ...di('2019-12-31', 'II', 40),
    ...di('2022-12-31', 'I', 70),
    ...di('2022-12-31', 'II', 50),
    figura('2023-06-30', 900, { soggetto: 'I' }),
    figura('2023-06-30', 900, { soggetto: 'II' }),
  ]).filter((d) => d.regola === 'differenza-fra-assi');
  expect(trovate.map((d) => [d.data, d.misura, d.dimensione, d.valore])).toEqual([
    ['2019-12-31', 'dotazione', 'rispetto all’Asse II', 0],
    ['2019-12-31', 'pagamenti', 'rispetto all’Asse II', -30],
    ['2022-12-31', 'dotazione', 'rispetto all’Asse II', 0],
    ['2022-12-31', 'pagamenti', 'rispetto all’Asse II', 20],
  ]);
});

const anni = Array.from({ length: 10 }, (_, i) => `${2014 + i}-12-31`);

test('the list grows with the dates, not with their square; a date added at the end takes no id away', () => {
  const serie = anni.map((data, i) => figura(data, 100 + i * i));
  const ids = (n: number): string[] => differenze(serie.slice(0, n)).map((d) => d.id);
  expect([1, 2, 3, 10].map((n) => ids(n).length)).toEqual([0, 1, 3, 17]);
  for (let n = 2; n < 10; n++) expect(ids(n + 1)).toEqual(expect.arrayContaining(ids(n)));
});

test('no two Assi are compared beforehand where they are more than ten', () => {
  const assi = (n: number): Derivata[] =>
    differenze(
      Array.from({ length: n }, (_, i) => di('2022-12-31', `A${i + 10}`, i)).flat(),
    ).filter((d) => d.regola === 'differenza-fra-assi');
  expect(assi(10)).toHaveLength(90);
  expect(assi(11)).toEqual([]);
});

test('what is made when asked for is what the list holds: id, value, addends', () => {
  const figure = anni.slice(0, 4).flatMap((data, i) => [
    ...di(data, 'I', 10 + i),
    ...di(data, 'II', 40 - i),
    figura(data, 60 + i / 10, {
      soggettoTipo: 'indicatore',
      soggetto: 'quota',
      misura: 'valore',
      unita: '%',
    }),
  ]);
  const perId = new Map(figure.map((o) => [o.id, o]));
  const tutte = derivateDi({ osservazioni: figure, misure: catalogoDeiRapporti });
  const rapporto = new Map(
    tutte.filter((d) => d.regola === 'rapporto').map((d) => [d.da.join('|'), d]),
  );
  const estremi = (d: Derivata): [Figura, Figura] =>
    d.da.length === 2
      ? [perId.get(d.da[0]!)!, perId.get(d.da[1]!)!]
      : [rapporto.get(d.da.slice(0, 2).join('|'))!, rapporto.get(d.da.slice(2).join('|'))!];
  const elencate = tutte.filter((d) => d.regola.startsWith('differenza'));
  const nominano = (d: Derivata): boolean => /dal |rispetto/.test(d.dimensione);
  expect(new Set(elencate.filter(nominano).map((d) => d.regola)).size).toBe(3);
  for (const d of elencate) {
    const [uno, altro] = estremi(d);
    const fatta = differenzaFra(uno, altro, perId);
    if (nominano(d)) expect(fatta).toEqual(d);
    else expect(fatta).toMatchObject({ valore: d.valore, unita: d.unita, da: d.da });
    expect(differenzaFra(altro, uno, perId)).toBeUndefined();
  }
  const [vecchia, nuova] = [figure[5]!, figure.at(-5)!];
  expect(elencate.some((d) => d.da.join() === [nuova.id, vecchia.id].join())).toBe(false);
  expect(differenzaFra(nuova, vecchia, perId)).toMatchObject({
    id: 'derivata.differenza-fra-date.prova.2017-12-31.asse-i.dotazione.dal-2015-12-31.96c86bf7',
    valore: 0,
    da: [nuova.id, vecchia.id],
  });
});

test('what is not like with like has no difference, asked for or not', () => {
  const perId = new Map<string, Osservazione>();
  const o = figura('2022-12-31', 10);
  const prima = { ...o, id: 'prima', data: '2019-12-31' };
  expect(differenzaFra(o, prima, perId)?.valore).toBe(0);
  for (const diversa of [
    { misura: 'impegni' },
    { dimensione: 'F' },
    { soggetto: 'II' },
    { unita: 'persone' },
    { natura: 'annuale' as const },
    { annoTarget: '2023' },
    { valore: null },
    { data: o.data },
  ])
    expect(differenzaFra(o, { ...prima, ...diversa }, perId)).toBeUndefined();
});
