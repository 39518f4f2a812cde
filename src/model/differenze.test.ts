import { expect, test } from 'vitest';
import { derivateDi } from './derivate.ts';
import type { Derivata, Osservazione } from './osservazione.ts';

function figura(data: string, valore: number, voci: Partial<Osservazione> = {}): Osservazione {
  const soggetto = voci.soggetto ?? 'I';
  const misura = voci.misura ?? 'dotazione';
  return {
    id: `${data}.${soggetto}.${misura}.${voci.dimensione ?? ''}.${voci.punto ?? ''}`,
    programma: 'prova',
    data,
    fonte: 'prova',
    punto: '§ 1',
    asse: soggetto,
    soggettoTipo: 'asse',
    soggetto,
    misura,
    colonna: misura,
    dimensione: '',
    valore,
    valoreTesto: null,
    mancante: null,
    unita: 'EUR',
    precisione: 0.01,
    qualificatore: '',
    testo: String(valore),
    natura: 'cumulata',
    etichetta: '',
    annoTarget: '',
    cella: { file: 'x.csv', riga: 2, colonna: 'B' },
    ...voci,
  };
}

const differenze = (figure: readonly Osservazione[]): Derivata[] =>
  derivateDi(figure).filter((d) => d.regola.startsWith('differenza'));

test('between any two dates there is one difference, with ids that tell neighbours from the others', () => {
  const trovate = differenze([
    figura('2022-12-31', 700),
    figura('2019-12-31', 1000),
    figura('2020-11-09', 600),
  ]);
  expect(trovate.map((d) => [d.regola, d.data, d.dimensione, d.valore])).toEqual([
    ['differenza-fra-date', '2022-12-31', 'dal 2019-12-31', -300],
    ['differenza', '2020-11-09', '', -400],
    ['differenza', '2022-12-31', '', 100],
  ]);
  expect(new Set(trovate.map((d) => d.id)).size).toBe(3);
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

test('Assi are compared at the newest date at which two have money, the first less the second', () => {
  const di = (data: string, soggetto: string, valore: number): Osservazione[] => [
    figura(data, 1000, { soggetto }),
    figura(data, valore, { soggetto, misura: 'pagamenti' }),
  ];
  const trovate = differenze([
    ...di('2019-12-31', 'I', 10),
    ...di('2019-12-31', 'II', 40),
    ...di('2022-12-31', 'I', 70),
    ...di('2022-12-31', 'II', 50),
    figura('2023-06-30', 900, { soggetto: 'I' }),
    figura('2023-06-30', 900, { soggetto: 'II' }),
  ]).filter((d) => d.regola === 'differenza-fra-assi');
  expect(trovate.map((d) => [d.data, d.misura, d.dimensione, d.valore])).toEqual([
    ['2022-12-31', 'dotazione', 'rispetto all’Asse II', 0],
    ['2022-12-31', 'pagamenti', 'rispetto all’Asse II', 20],
  ]);
});
