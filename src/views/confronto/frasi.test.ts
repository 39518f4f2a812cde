import { expect, test } from 'vitest';
import { dallaAlla } from '../../format.ts';
import { fraseIniziative, nonConfrontabili, seADueLati, soloDaUnLato } from './frasi.ts';
import { tavole, type Fonte, type Iniziativa } from '../../model/index.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { archivioDi, iniziativa } from '../../tests/fixtures/verifiche.ts';
import type { Altrove, Sole } from './iniziative.ts';
import type { Lato, Voce } from './voce.ts';

const voce = (nome: string, perche: string): Voce => ({
  nome,
  celle: [],
  differenza: undefined,
  perche,
  avvertenze: [],
});

const senzaFonti = { fonte: () => undefined, fontiDi: () => [] };
const fra = (prima: string, dopo: string, a: Parameters<typeof dallaAlla>[0] = senzaFonti) =>
  dallaAlla(a, { programma: 'prova', data: prima }, { programma: 'prova', data: dopo });

test('a document that dates no figure stands for its date', () => {
  const nota: Fonte = {
    ...voceVuota(tavole.programma.fonti),
    programma: 'prova',
    tipo: 'nota di avanzamento',
    dataRiferimento: '2021-02-11',
    dataDocumento: '2021-02-11',
    dataCifre: 'non stampata',
  };
  const a = { fonte: () => undefined, fontiDi: () => [nota] };
  expect(fra('2019-12-31', '2021-02-11', a).replaceAll('\u00a0', ' ')).toBe(
    'dal 31 dicembre 2019 alla nota dell’11 febbraio 2021',
  );
  expect(fra('2021-02-11', '2022-12-31', a).replaceAll('\u00a0', ' ')).toBe(
    'dalla nota dell’11 febbraio 2021 al 31 dicembre 2022',
  );
});

test('two dates are joined by the prepositions that each of them wants', () => {
  const piano = (x: string, y: string): string => fra(x, y).replaceAll('\u00a0', ' ');
  expect(piano('2019-12-31', '2022-12-31')).toBe('dal 31 dicembre 2019 al 31 dicembre 2022');
  expect(piano('2020-03-08', '2021-02-11')).toBe('dall’8 marzo 2020 all’11 febbraio 2021');
  expect(piano('2019-06', '2020')).toBe('da giugno 2019 al 2020');
  expect(piano('2018', '2019-06')).toBe('dal 2018 a giugno 2019');
});

test('a day never stands apart from its month', () => {
  expect(fra('2020-01-01', '2022-12-31')).toBe('dal 1°\u00a0gennaio 2020 al 31\u00a0dicembre 2022');
});

test('each reason is said once, with everything that it holds for', () => {
  expect(nonConfrontabili([voce('a', 'x'), voce('b', ''), voce('c', 'y'), voce('d', 'x')])).toEqual(
    [
      { perche: 'x', nomi: ['a', 'd'] },
      { perche: 'y', nomi: ['c'] },
    ],
  );
});

test('initiatives named at one date only are not called new or ended', () => {
  const [prima, dopo] = ['2019-06', '2022-12-31'].map((data) => ({
    programma: 'p',
    asse: '',
    data,
  })) as [Lato, Lato];
  const sole = (n: number, lato: Lato, altrove: Altrove = ''): Sole => ({
    lato,
    altro: lato === prima ? dopo : prima,
    altrove,
    iniziative: Array<Iniziativa>(n).fill(iniziativa('a')),
  });
  const frase = (...gruppi: Sole[]): string =>
    fraseIniziative(archivioDi([]), { entrambe: [], sole: gruppi });
  expect(frase()).toBe('A queste due date i documenti non nominano iniziative.');
  expect(frase(sole(1, dopo))).toBe(
    'I documenti nominano 1 iniziativa soltanto al 31 dicembre 2022.',
  );
  expect(frase(sole(1, dopo), sole(2, prima, 'intero'), sole(1, prima, 'parte'))).toBe(
    'I documenti nominano 1 iniziativa soltanto al 31 dicembre 2022. Nominano 2 iniziative soltanto a giugno 2019, parti di un’iniziativa nominata anche al 31 dicembre 2022. Nominano 1 iniziativa soltanto a giugno 2019, di cui al 31 dicembre 2022 è nominata una parte.',
  );
  expect(frase(sole(2, dopo, 'azione'))).toContain('che a giugno 2019 sono nominate come azioni.');
});

test('a section printed at one date only gives way to a sentence that says which', () => {
  const lati = [
    { programma: 'p', asse: 'I', data: '2021-12-31' },
    { programma: 'p', asse: 'I', data: '2022-12-31' },
  ];
  const figura = { id: 'x' } as unknown as NonNullable<Voce['celle'][number]>;
  const sola = { ...voce('impegni', ''), celle: [undefined, figura] };
  const intera = { ...voce('dotazione', ''), celle: [figura, figura] };
  expect(seADueLati([sola])).toEqual([]);
  expect(soloDaUnLato(archivioDi([]), 'Gli importi', [sola], lati)).toEqual([
    {
      perche: 'Di queste due date, i documenti li danno per l’Asse I soltanto al 31 dicembre 2022.',
      nomi: ['Gli importi'],
    },
  ]);
  expect(seADueLati([sola, intera])).toHaveLength(2);
  expect(soloDaUnLato(archivioDi([]), 'Gli importi', [sola, intera], lati)).toEqual([]);
  expect(soloDaUnLato(archivioDi([]), 'Gli importi', [], lati)).toEqual([]);
});
