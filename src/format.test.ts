import { describe, expect, test } from 'vitest';
import {
  alla,
  breve,
  calcolato,
  data,
  dataCorta,
  documentoSenzaData,
  elenco,
  esatto,
  euro,
  euroBreve,
  ilGiorno,
  maiuscola,
  milioni,
  minuscola,
  numero,
  percentuale,
  quandoVale,
  quante,
  stampato,
  traVirgolette,
} from './format.ts';
import { tavole, type Fonte } from './model/index.ts';
import { archivioDi } from './tests/fixtures/verifiche.ts';
import { voceVuota } from './tests/fixtures/voceVuota.ts';
import type { Derivata, Osservazione } from './model/index.ts';
import { osservazioneVuota } from './tests/fixtures/osservazioneVuota.ts';

/** Spaces that do not break are told apart from plain ones: `_` wide, `'` narrow. */
const visibile = (testo: string): string =>
  testo.replaceAll('\u00a0', '_').replaceAll('\u202f', '’');

const osservazione: Osservazione = {
  ...osservazioneVuota,
  id: 'o',
  programma: 'p',
  data: '2022-12-31',
  fonte: 'f',
  punto: 'tabella 1',
  asse: 'I',
  soggetto: 'I',
  misura: 'impegni',
  colonna: 'impegni',
  valore: 123_456,
  testo: '1.234,56 €',
};

const derivata: Derivata = {
  id: 'derivata.x',
  programma: 'p',
  data: '2022-12-31',
  asse: 'I',
  soggettoTipo: 'asse',
  soggetto: 'I',
  misura: 'impegni/dotazione',
  dimensione: '',
  valore: 91,
  unita: '%',
  regola: 'rapporto',
  da: ['o'],
};

describe('money', () => {
  test.each([
    [0, '0_€'],
    [1, '0,01_€'],
    [100, '1_€'],
    [123_456, '1.234,56_€'],
    [29_089_085_186, '290.890.851,86_€'],
    [100_000_000_000_000, '1.000.000.000.000_€'],
    [-250, '−2,50_€'],
  ])('of %d cents is written in full as %s', (cents, testo) => {
    expect(visibile(euro(cents))).toBe(testo);
  });

  test.each([
    [99_999, '999,99_€'],
    [88_000_000, '880_mila_euro'],
    [1_234_567, '12,3_mila_euro'],
    [100_000_000, '1_milione_di_euro'],
    [95_867_000_000, '958,7_milioni_di_euro'],
    [35_800_000_000, '358_milioni_di_euro'],
    [17_799_999_999, '178,0_milioni_di_euro'],
    [160_000_000_000, '1.600_milioni_di_euro'],
    [100_000_000_000_000, '1.000_miliardi_di_euro'],
    [-5_000_000_000, '−50_milioni_di_euro'],
  ])('of %d cents reads in prose as %s', (cents, testo) => {
    expect(visibile(milioni(cents)).replaceAll(' ', '_')).toBe(testo);
  });

  test('what rounds to a thousand of a unit is one of the next', () => {
    expect(visibile(milioni(99_999_998))).toBe('1,0_milione di euro');
    expect(visibile(milioni(99_994_000))).toBe('999,9_mila euro');
    expect(visibile(milioni(-99_999_998))).toBe('−1,0_milione di euro');
    expect(visibile(milioni(99_999_999_999_999))).toBe('1.000,0_miliardi di euro');
  });

  test.each([
    [1_005_000_000, '10,1'],
    [1_004_999_999, '10,0'],
    [1_015_000_000, '10,2'],
    [1_025_000_000, '10,3'],
    [-1_005_000_000, '−10,1'],
  ])('of %d cents is rounded half up, away from zero, to %s million', (cents, testo) => {
    expect(milioni(cents)).toBe(`${testo}\u00a0milioni di euro`);
  });

  test.each([
    [95_867_000_000, '958,7_Mln_€'],
    [88_000_000, '880_mila_€'],
    [100_000_000, '1_Mln_€'],
  ])('of %d cents stands on a chart as %s', (cents, testo) => {
    expect(visibile(euroBreve(cents)).replaceAll(' ', '_')).toBe(testo);
  });
});

describe('numbers', () => {
  test.each([
    [1234, undefined, '1.234'],
    [999, undefined, '999'],
    [1_234_567.5, undefined, '1.234.567,5'],
    [0.1, undefined, '0,1'],
    [-1, undefined, '−1'],
    [2.345, 2, '2,35'],
    [1.005, 2, '1,01'],
    [73, 1, '73,0'],
    [1e-7, 1, '0,0'],
  ])('%d with %s decimals is %s', (n, decimali, testo) => {
    expect(numero(n, decimali)).toBe(testo);
  });

  test.each([
    [91, 1, '91,0’%'],
    [73, undefined, '73’%'],
    [122.85, 1, '122,9’%'],
  ])('%d per cent is %s', (n, decimali, testo) => {
    expect(visibile(percentuale(n, decimali))).toBe(testo);
  });

  test('are counted with the right noun', () => {
    expect(quante(1, 'iniziativa', 'iniziative')).toBe('1 iniziativa');
    expect(quante(1200, 'iniziativa', 'iniziative')).toBe('1.200 iniziative');
    expect(quante(0, 'iniziativa', 'iniziative')).toBe('0 iniziative');
  });
});

describe('dates', () => {
  test.each([
    ['2022-12-31', '31 dicembre 2022', 'al 31 dicembre 2022'],
    ['2021-03-08', '8 marzo 2021', 'all’8 marzo 2021'],
    ['2021-02-11', '11 febbraio 2021', 'all’11 febbraio 2021'],
    ['2023-05-01', '1° maggio 2023', 'al 1° maggio 2023'],
    ['2019-06', 'giugno 2019', 'a giugno 2019'],
    ['2020', '2020', 'nel 2020'],
  ])('%s reads %s, and %s after its preposition', (iso, nome, dopo) => {
    expect(data(iso)).toBe(nome);
    expect(alla(iso)).toBe(dopo);
  });

  test('take the article that a day, a month or a year wants', () => {
    expect(['2022-12-31', '2021-03-08', '2021-02-11', '2019-06', '2020'].map(ilGiorno)).toEqual([
      'il 31 dicembre 2022',
      'l’8 marzo 2021',
      'l’11 febbraio 2021',
      'giugno 2019',
      'il 2020',
    ]);
  });
});

describe('a date and its document', () => {
  const fonte = (id: string, altro: Partial<Fonte>): Fonte => ({
    ...voceVuota(tavole.programma.fonti),
    programma: 'prova',
    id,
    tipo: 'relazione annuale',
    dataRiferimento: '2021-02-11',
    ...altro,
  });
  const nota = fonte('nota', {
    tipo: 'nota di avanzamento',
    dataDocumento: '2021-03-08',
    dataCifre: 'non stampata',
  });
  const di = { programma: 'prova', data: '2021-02-11' };

  test('a document that dates no figure is quoted, and its day is not theirs', () => {
    const a = archivioDi([], { fonti: [nota] });
    expect(quandoVale(a, di)).toBe('secondo la nota dell’8 marzo 2021');
    expect(quandoVale(a, { ...di, fonte: 'nota' })).toBe('secondo la nota dell’8 marzo 2021');
    expect(quandoVale(a, { ...di, data: '2020-12-31' })).toBe('al 31 dicembre 2020');
  });

  test('beside a document that prints its date, only its own figures are quoted so', () => {
    const a = archivioDi([], { fonti: [nota, fonte('relazione', { dataCifre: 'stampata' })] });
    expect(quandoVale(a, di)).toBe('all’11 febbraio 2021');
    expect(quandoVale(a, { ...di, fonte: 'relazione' })).toBe('all’11 febbraio 2021');
    expect(quandoVale(a, { ...di, fonte: 'nota' })).toMatch(/^secondo la nota/);
  });

  test.each([
    ['presentazione', '2019-06', 'la presentazione di giugno 2019'],
    ['programma', '2020-11-09', 'il programma del 9 novembre 2020'],
    ['allegato', '2020-01-01', 'l’allegato del 1° gennaio 2020'],
  ])('a document is named by its kind: %s', (tipo, dataRiferimento, detto) => {
    const sola = fonte('sola', { tipo, dataRiferimento, dataCifre: 'non stampata' });
    expect(
      documentoSenzaData(archivioDi([], { fonti: [sola] }), { ...di, data: dataRiferimento }),
    ).toBe(detto);
  });
});

describe('names', () => {
  test('keep their own quotes inside ours', () => {
    expect(traVirgolette('Nidi')).toBe('«Nidi»');
    expect(traVirgolette('bonus «Nidi»')).toBe('«bonus “Nidi”»');
  });

  test('are listed with commas and a last «e»', () => {
    expect([elenco([]), elenco(['a']), elenco(['a', 'b']), elenco(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a e b',
      'a, b e c',
    ]);
  });

  test('start a sentence with a capital', () => {
    expect(maiuscola('èlite')).toBe('Èlite');
    expect(maiuscola('')).toBe('');
  });
});

describe('an osservazione', () => {
  test('is shown as printed, with only its spaces kept from breaking', () => {
    expect(visibile(stampato({ ...osservazione, testo: 'circa 36,1 Mln €' }))).toBe(
      'circa 36,1_Mln €',
    );
    expect(stampato({ ...osservazione, testo: '290.890.851.86' })).toBe('290.890.851.86');
  });

  test('that the import wrote has the dots of thousands, what a document prints only those that it prints', () => {
    const [data, documento] = ['indicatori-ue.csv', 'indicatori.csv'].map((file) =>
      stampato({
        ...osservazione,
        testo: '14190',
        cella: { file: `2020/${file}`, riga: 2, colonna: 'A' },
      }),
    );
    expect([data, documento]).toEqual(['14.190', '14190']);
  });

  test.each([
    [{}, '1.234,56_€'],
    [{ unita: '%', valore: 73 }, '73’%'],
    [{ unita: 'persone', valore: 880_000 }, '880.000'],
    [{ unita: 'data', valore: null, valoreTesto: '2020-11-09' }, '9 novembre 2020'],
    [{ unita: 'intervallo', valore: null, valoreTesto: '15-29' }, '15-29'],
    [{ valore: null, mancante: 'non disponibile' as const, testo: 'n.d.' }, 'non disponibile'],
    [{ valore: 0 }, '0_€'],
  ])('with %j is worth %s', (parte, testo) => {
    expect(visibile(esatto({ ...osservazione, ...parte }))).toBe(testo);
  });
});

describe('a computed figure', () => {
  test.each([
    [{}, 'prosa', '91,0’%'],
    [
      { regola: 'differenza', unita: 'EUR', valore: 95_867_000_000 },
      'prosa',
      '+958,7_milioni di euro',
    ],
    [{ regola: 'differenza', unita: 'EUR', valore: -123_456 }, 'esatta', '−1.234,56_€'],
    [{ regola: 'differenza', unita: 'persone', valore: 0 }, 'prosa', '0'],
    [{ regola: 'ogni-cento-euro', unita: 'euro su 100', valore: 91 }, 'prosa', '91'],
    [{ regola: 'ogni-cento-euro', unita: 'euro su 100', valore: 0.3 }, 'prosa', 'meno di 1'],
    [{ regola: 'ogni-cento-euro', unita: 'euro su 100', valore: 0.3 }, 'esatta', '0,3'],
    [{ valore: 0.04 }, 'prosa', 'meno di 0,1’%'],
    [{ valore: 0.05 }, 'prosa', 'meno di 0,1’%'],
    [{ valore: 0.04 }, 'esatta', '0,04’%'],
    [{ valore: 0 }, 'prosa', '0,0’%'],
  ] as const)('with %j in %s form is %s', (parte, forma, testo) => {
    expect(visibile(calcolato({ ...derivata, ...parte }, forma))).toBe(testo);
  });
});

test('a name goes into a sentence with its acronyms', () => {
  expect(
    [
      'Impegni',
      'Spesa certificata sulla dotazione UE',
      'CIGD pagata',
      'È',
      'A chi è',
      'impegni',
    ].map(minuscola),
  ).toEqual([
    'impegni',
    'spesa certificata sulla dotazione UE',
    'CIGD pagata',
    'È',
    'a chi è',
    'impegni',
  ]);
});

test('a date on an axis is short: a year for its end, the month for any other day', () => {
  expect(['2022-12-31', '2022-06-30', '2019-06', '2020'].map(dataCorta)).toEqual([
    '2022',
    'giu 2022',
    'giu 2019',
    '2020',
  ]);
});

test('a list writes all money in one short form, whatever the document printed, with what it says of it', () => {
  const soldi = (testo: string, valore: number, qualificatore = ''): Osservazione => ({
    ...osservazione,
    testo,
    valore,
    unita: 'EUR',
    qualificatore,
  });
  expect(breve(soldi('206 Mln€', 20_600_000_000))).toBe('206\u00a0Mln €');
  expect(breve(soldi('1.234.567,89 €', 123_456_789))).toBe('1,2\u00a0Mln €');
  expect(breve(soldi('oltre 10 Mln', 1_000_000_000, 'oltre'))).toBe('oltre 10\u00a0Mln €');
  expect(breve({ ...soldi('n.d.', 0), valore: null, mancante: 'n.d.' as never })).toBe('n.d.');
});
