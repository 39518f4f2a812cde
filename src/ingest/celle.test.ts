import { describe, expect, test } from 'vitest';
import type { Quadro } from './cellaNumero.ts';
import { leggiCella } from './celle.ts';
import type { TipoProblema } from './problemi.ts';

const quadro = (tipo: Quadro['tipo'], unita = 'persone'): Quadro => ({
  tipo,
  unita,
  data: '2022-12-31',
});

/** Printed text, cents, step of the last printed digit in euro, qualifier. */
const importi: [string, number, number, string?][] = [
  ['290.890.851,86 €', 29_089_085_186, 0.01],
  ['290.890.851,86€', 29_089_085_186, 0.01],
  ['€ 970.474.516,00', 97_047_451_600, 0.01],
  ['€970.474.516', 97_047_451_600, 1],
  ['euro 32.874.516', 3_287_451_600, 1],
  ['EUR 1.000', 100_000, 1],
  ['1.000 EUR', 100_000, 1],
  ['236700000', 23_670_000_000, 1],
  ['236.700.000', 23_670_000_000, 1],
  ['1.234', 123_400, 1],
  ['1234,5', 123_450, 0.1],
  ['0', 0, 1],
  ['0,00 €', 0, 0.01],
  ['36,1 Mln €', 3_610_000_000, 100_000],
  ['958,67Mln €', 95_867_000_000, 10_000],
  ['19Mln €', 1_900_000_000, 1_000_000],
  ['227.1 Mln€', 22_710_000_000, 100_000],
  ['880 Mila€', 88_000_000, 1000],
  ['980mila €', 98_000_000, 1000],
  ['500 k€', 50_000_000, 1000],
  ['9 mln €', 900_000_000, 1_000_000],
  ['1,57 M€', 157_000_000, 10_000],
  ['24.2 M€', 2_420_000_000, 100_000],
  ['24 Meuro', 2_400_000_000, 1_000_000],
  ['1,8 Meuro', 180_000_000, 100_000],
  ['30 milioni di euro', 3_000_000_000, 1_000_000],
  ['un milione di euro', 100_000_000, 1_000_000],
  ['due milioni', 200_000_000, 1_000_000],
  ['1,2 miliardi di euro', 120_000_000_000, 100_000_000],
  ['1,2 Mld €', 120_000_000_000, 100_000_000],
  ['oltre 10 Mln', 1_000_000_000, 1_000_000, 'oltre'],
  ['oltre i 10 Mln', 1_000_000_000, 1_000_000, 'oltre'],
  ['più di 13,7 Mln €', 1_370_000_000, 100_000, 'più di'],
  ['piu di 13,7 Mln €', 1_370_000_000, 100_000, 'più di'],
  ['quasi 5 Mln', 500_000_000, 1_000_000, 'quasi'],
  ['circa 61 milioni', 6_100_000_000, 1_000_000, 'circa'],
  ['14 milioni circa', 1_400_000_000, 1_000_000, 'circa'],
  ['fino a 20.000 €', 2_000_000, 1, 'fino a'],
  ['almeno 20.000 €', 2_000_000, 1, 'almeno'],
  ['(1.234)', -123_400, 1],
  ['(1.234,50 €)', -123_450, 0.01],
  ['-1.234 €', -123_400, 1],
  ['−5', -500, 1],
  ['1.234,56-', -123_456, 0.01],
  ['+1.234', 123_400, 1],
  ['1 234 567,89', 123_456_789, 0.01],
  ['1\u00A0234\u00A0567,89\u00A0€', 123_456_789, 0.01],
  ['1\u202F234,50 €', 123_450, 0.01],
  ["1'234,50", 123_450, 0.01],
  ['1’234,50', 123_450, 0.01],
  ['  36,1\u00A0Mln €  ', 3_610_000_000, 100_000],
  ['36,1 Mln €\u200B', 3_610_000_000, 100_000],
  ['0,01 €', 1, 0.01],
  ['4,35 Mln €', 435_000_000, 10_000],
  ['1,005 Mln €', 100_500_000, 1000],
];

const percentuali: [string, number, number, string?][] = [
  ['80 %', 80, 1],
  ['85%', 85, 1],
  ['122,89%', 122.89, 0.01],
  ['122,89 %', 122.89, 0.01],
  ['24,39% %', 24.39, 0.01],
  ['85.5%', 85.5, 0.1],
  ['85', 85, 1],
  ['99,80', 99.8, 0.01],
  ['0%', 0, 1],
  ['0', 0, 1],
  ['0,85%', 0.85, 0.01],
  ['-5%', -5, 1],
  ['(5%)', -5, 1],
  ['53 per cento', 53, 1],
  ["circa l'85%", 85, 1, 'circa'],
  ['circa l’85%', 85, 1, 'circa'],
  ['oltre il 90%', 90, 1, 'oltre'],
  ['1.228,9%', 1228.9, 0.1],
];

const conteggi: [string, number, number, string?][] = [
  ['1702', 1702, 1],
  ['2.226', 2226, 1],
  ['244.885', 244_885, 1],
  ['1 702', 1702, 1],
  ['1\u00A0702', 1702, 1],
  ['007', 7, 1],
  ['0', 0, 1],
  ['circa 600', 600, 1, 'circa'],
  ['oltre 28.000', 28_000, 1, 'oltre'],
  ['meno di 25', 25, 1, 'meno di'],
  ['880 mila', 880_000, 1000],
  ['1,5 milioni', 1_500_000, 100_000],
  ['cinque milioni', 5_000_000, 1_000_000],
  ['79.000 persone', 79_000, 1],
  ['1 persona', 1, 1],
  ['quattro', 4, 1],
  ['un', 1, 1],
  ['altri due', 2, 1],
  ['due persone', 2, 1],
  ['−5', -5, 1],
];

describe('a cell is read by the declared type of its column', () => {
  const casi: [Quadro['tipo'], string, number, number, string?][] = [
    ...importi.map((c): (typeof casi)[number] => ['euro', ...c]),
    ...percentuali.map((c): (typeof casi)[number] => ['percentuale', ...c]),
    ...conteggi.map((c): (typeof casi)[number] => ['conteggio', ...c]),
  ];
  test.each(casi)('%s: %s', (tipo, testo, valore, precisione, qualificatore = '') => {
    const letta = leggiCella(testo, quadro(tipo));
    expect(letta).toMatchObject({ valore, precisione, qualificatore, mancante: null });
  });

  test.each([
    ['il doppio', 2, ''],
    ['più del doppio', 2, 'più di'],
    ['circa il triplo', 3, 'circa'],
    ['1,5', 1.5, ''],
    ['2 volte', 2, ''],
    ['1.25', 1.25, ''],
  ])('volte: %s', (testo, valore, qualificatore) =>
    expect(leggiCella(testo, quadro('volte'))).toMatchObject({ valore, qualificatore }),
  );

  test.each([
    ['31/12/2022', '2022-12-31'],
    ['31.12.2022', '2022-12-31'],
    ['31-12-2022', '2022-12-31'],
    ['1/2/2022', '2022-02-01'],
    ['2022-12-31', '2022-12-31'],
    ['29 maggio 2023', '2023-05-29'],
    ['1° maggio 2023', '2023-05-01'],
    ['il 29 maggio 2023', '2023-05-29'],
    ['l’11 febbraio 2021', '2021-02-11'],
    ['dicembre 2022', '2022-12'],
    ['giugno\u00A02019', '2019-06'],
    ['2022', '2022'],
    ['31/05', '2022-05-31'],
    ['29/02/2020', '2020-02-29'],
  ])('data: %s', (testo, valoreTesto) =>
    expect(leggiCella(testo, quadro('data'))).toMatchObject({ valoreTesto, valore: null }),
  );

  test.each([
    ['15-29', '15-29', ''],
    ['15 – 29 anni', '15-29', ''],
    ['dai 16 ai 35 anni', '16-35', ''],
    ['0-3 anni', '0-3', ''],
    ['meno di 25 anni', 'meno di 25', ''],
    ['con meno di 25 anni', 'meno di 25', ''],
    ['oltre 50 anni', 'oltre 50', ''],
  ])('intervallo: %s', (testo, valoreTesto, qualificatore) =>
    expect(leggiCella(testo, quadro('intervallo'))).toMatchObject({ valoreTesto, qualificatore }),
  );

  test.each([
    'più della metà',
    'la metà',
    'quasi totalità',
    'quasi tutti',
    'Tutti',
    'tutti i partecipanti',
    'intera dotazione programmata',
    'l’intera dotazione',
  ])('a share that is said and not counted stays in words: %s', (testo) =>
    expect(leggiCella(testo, quadro('percentuale'))).toMatchObject({
      valore: null,
      valoreTesto: testo.toLowerCase().replace('’', "'"),
      unita: 'parole',
      precisione: null,
      qualificatore: '',
    }),
  );

  test.each([
    ['oltre i 10 Mln già impegnati', 'in aggiunta a'],
    ['oltre ai 10 Mln', 'in aggiunta a'],
    ['oltre a 10 Mln €', 'in aggiunta a'],
    ['oltre 10 Mln €', 'oltre'],
    ['oltre i 10 Mln', 'oltre'],
  ])('«oltre» adds to an amount or exceeds it: %s', (testo, qualificatore) =>
    expect(leggiCella(testo, quadro('euro'))).toMatchObject({
      valore: 1_000_000_000,
      qualificatore,
    }),
  );

  test('an act or a name is kept to the letter, typographic apostrophe and all', () => {
    const testo = 'DGR n. 6280 dell’11/04/2022';
    expect(leggiCella(`  ${testo}\u00A0`, quadro('atto'))).toMatchObject({ valoreTesto: testo });
  });
});

describe('missing is not zero', () => {
  const tipi = ['euro', 'percentuale', 'conteggio', 'volte', 'data', 'intervallo'] as const;
  test.each([
    'n.d.',
    'nd',
    'N.D.',
    'n. d.',
    'n/d',
    'non disponibile',
    '-',
    '–',
    '—',
    '--',
    '…',
    '...',
  ])('«%s» is «non disponibile» in every column', (testo) => {
    for (const tipo of tipi)
      expect(leggiCella(testo, quadro(tipo))).toMatchObject({
        valore: null,
        mancante: 'non disponibile',
      });
  });
  test.each(['n.a.', 'N.A.', 'na', 'n/a', 'non applicabile'])(
    '«%s» is «non applicabile»',
    (testo) =>
      expect(leggiCella(testo, quadro('euro'))).toMatchObject({ mancante: 'non applicabile' }),
  );
  test.each(['', ' ', '\u00A0', '\t', '\u200B'])('a blank cell prints nothing', (testo) =>
    expect(leggiCella(testo, quadro('euro'))).toBeNull(),
  );
  test('a dash is told on the receipt', () =>
    expect(leggiCella('-', quadro('euro'))).toMatchObject({
      riparazioni: [expect.stringContaining('mai come zero')],
    }));
});

describe('what cannot be read is refused, with what was probably meant', () => {
  test.each<[Quadro['tipo'], string, TipoProblema, string?]>([
    ['euro', '290890851.86', 'decimal-point', '290.890.851,86'],
    ['euro', '290,890,851.86', 'decimal-point', '290.890.851,86'],
    ['euro', '1,234,567', 'decimal-point', '1.234.567'],
    ['euro', '1.234.56', 'decimal-point', '1.234,56'],
    ['euro', '-1234.5', 'decimal-point', '-1.234,5'],
    ['euro', '236.7OO.000 €', 'not-money', '236.700.000 €'],
    ['euro', '1.236.700,125', 'not-money', '1.236.700,13 €'],
    ['euro', '85%', 'not-money'],
    ['euro', 'tutto', 'not-money'],
    ['euro', 'due', 'not-money'],
    ['euro', '1,2E+07', 'lost-precision'],
    ['euro', '####', 'lost-precision'],
    ['euro', '#N/D', 'spreadsheet-error'],
    ['euro', '=B2+B3', 'formula-without-value'],
    ['conteggio', '244.5', 'not-count'],
    ['conteggio', '12 progetti', 'not-count'],
    ['conteggio', '85%', 'not-count'],
    ['percentuale', '12 €', 'not-percentage'],
    ['data', '05/31/2022', 'not-date', '31/05/2022'],
    ['data', '31/05/22', 'not-date', '31/05/2022'],
    ['data', '2022/05/31', 'not-date', '31/05/2022'],
    ['data', 'dic-22', 'not-date', 'dicembre 2022'],
    ['data', '31 mag 2022', 'not-date', '31 maggio 2022'],
    ['data', '44926', 'not-date', '31/12/2022'],
    ['data', '30/02/2022', 'not-date'],
    ['intervallo', '29-15', 'not-range', '15-29'],
  ])('%s: %s', (tipo, testo, problema, proposta) =>
    expect(leggiCella(testo, quadro(tipo))).toEqual(
      expect.objectContaining({ tipo: problema, ...(proposta && { proposta }) }),
    ),
  );

  test.each<[Quadro['tipo'], string, string]>([
    ['euro', '1.234 Mln €', '«1,234» oppure «1234»'],
    ['euro', '12,345', '«12.345» oppure «12,345»'],
    ['conteggio', '1,702', '«1.702» oppure «1,702»'],
    ['percentuale', '1.234%', '«1,234» oppure «1234»'],
    ['percentuale', '0,85', '«0,85%» oppure «85%»'],
    ['percentuale', '1,2289', '«1,2289%» oppure «122,89%»'],
  ])('%s: «%s» reads in two ways and is a question', (tipo, testo, attesi) =>
    expect(leggiCella(testo, quadro(tipo))).toMatchObject({ tipo: 'ambiguous-number', attesi }),
  );

  test('the same digits from a number of a workbook are no question', () => {
    const esatta = { ...quadro('percentuale'), esatto: true };
    expect(leggiCella('1.234%', esatta)).toMatchObject({ valore: 1234 });
  });
});
