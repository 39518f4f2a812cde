import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cellaNumero, cellaTesto, ods, rigaOds } from '../tests/fixtures/tabelle/archivio.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest, type Esito, type FileDati } from './ingest.ts';

const cartella = '2021';
const senza = (nome: string): FileDati[] =>
  programmaDiProva().filter((f) => f.percorso !== `programma-di-prova/2022/${nome}.csv`);
const leggi = async (percorso: string, bytes: Uint8Array, base = senza('')): Promise<Esito> =>
  ingest(await apriFogli([...base, { percorso: `programma-di-prova/${percorso}`, bytes }]));
const xlsx = (
  rows: CellValue[][],
  celle: Record<string, Partial<Cell>> = {},
  altro: Partial<WriteSheet> = {},
) =>
  writeXlsx({
    sheets: [{ name: 'Foglio1', rows, cells: new Map(Object.entries(celle)), ...altro }],
  });
const figure = (esito: Esito, file: string): unknown[][] =>
  esito.dati.osservazioni
    .filter((o) => o.cella.file.endsWith(file))
    .map((o) => [`${o.cella.colonna}${o.cella.riga}`, o.testo, o.valore ?? o.valoreTesto])
    .sort();

const coda = ['relazione-2022', 'Tabella 2'];
const numero = (value: number, numFmt: string): Partial<Cell> => ({
  value,
  type: 'number',
  style: { numFmt },
});
const giorno = new Date(Date.UTC(2022, 11, 31));

describe('a workbook’s numbers are exact, and show as an Italian spreadsheet shows them', () => {
  test.each<[string, Partial<Cell>, string, number]>([
    ['dotazione', numero(290_890_851.86, '#,##0.00 "€"'), '290.890.851,86 €', 29_089_085_186],
    [
      'dotazione',
      numero(290_890_851.86, '#,##0.00\\ [$€-410]'),
      '290.890.851,86 €',
      29_089_085_186,
    ],
    ['dotazione', numero(290_890_851.8, '[$€-410] #,##0.00'), '€ 290.890.851,80', 29_089_085_180],
    ['dotazione', numero(236_700_000, 'General'), '236.700.000', 23_670_000_000],
    ['dotazione', numero(1.1 + 2.2, 'General'), '3,3', 330],
    ['dotazione', numero(36.1, '0.0" Mln €"'), '36,1 Mln €', 3_610_000_000],
    ['dotazione', numero(0, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-'), '0,00', 0],
    ['avanzamento_impegni', numero(0.8776, '0.00%'), '87,76%', 87.76],
    ['avanzamento_impegni', numero(0.8776, '0%'), '87,76%', 87.76],
    ['avanzamento_impegni', numero(1.2289, '0.0%'), '122,89%', 122.89],
    ['avanzamento_impegni', numero(87.76, 'General'), '87,76', 87.76],
    ['destinatari', numero(244_885, '#,##0'), '244.885', 244_885],
    ['destinatari', numero(1702, 'General'), '1.702', 1702],
  ])('%s %o', async (colonna, cella, testo, valore) => {
    const rows = [
      ['asse', colonna, 'fonte', 'punto'],
      ['I', null, ...coda],
    ];
    const esito = await leggi(`${cartella}/avanzamento.xlsx`, await xlsx(rows, { '1,1': cella }));
    expect(esito.problemi).toEqual([]);
    expect(figure(esito, 'avanzamento.xlsx')).toEqual([['B2', testo, valore]]);
  });

  test.each<[Partial<Cell>, string, string]>([
    [{ value: giorno, type: 'date', style: { numFmt: 'dd/mm/yyyy' } }, '31/12/2022', '2022-12-31'],
    [{ value: giorno, type: 'date', style: { numFmt: 'd mmmm yyyy' } }, '31/12/2022', '2022-12-31'],
    [{ value: giorno, type: 'date', style: { numFmt: 'mmmm yyyy' } }, 'dicembre 2022', '2022-12'],
  ])(
    'a date shows as gg/mm/aaaa, or as the month where the format says no more',
    async (cella, testo, iso) => {
      const rows = [
        ['iniziativa', 'data_evento', ...['fonte', 'punto']],
        ['dote-lavoro', null, ...coda],
      ];
      const esito = await leggi(`${cartella}/iniziative.xlsx`, await xlsx(rows, { '1,1': cella }));
      expect(figure(esito, 'iniziative.xlsx')).toEqual([['B2', testo, iso]]);
    },
  );

  test('a formula gives its cached value, to the digits that its format shows', async () => {
    const rows = [
      ['asse', 'avanzamento_impegni', 'impegni', 'fonte', 'punto'],
      ['I', null, null, ...coda],
    ];
    const bytes = await xlsx(rows, {
      '1,1': { ...numero(2 / 3, '0.00%'), type: 'formula', formula: '2/3', formulaResult: 2 / 3 },
      '1,2': {
        ...numero(100.126, '#,##0.00 "€"'),
        type: 'formula',
        formula: 'A1*2',
        formulaResult: 100.126,
      },
    });
    expect(figure(await leggi(`${cartella}/avanzamento.xlsx`, bytes), 'avanzamento.xlsx')).toEqual([
      ['B2', '66,67%', 66.67],
      ['C2', '100,13 €', 10_013],
    ]);
  });

  test('where a cell shows fewer digits than it holds, the receipt says which count', async () => {
    const rows = [
      ['asse', 'avanzamento_impegni', 'impegni', 'fonte', 'punto'],
      ['I', null, null, ...coda],
    ];
    const bytes = await xlsx(rows, {
      '1,1': numero(0.8776, '0%'),
      '1,2': {
        ...numero(100.126, '#,##0.00'),
        type: 'formula',
        formula: 'A1',
        formulaResult: 100.126,
      },
    });
    const { ricevuta } = await leggi(`${cartella}/avanzamento.xlsx`, bytes);
    expect(ricevuta.filter((v) => v.file.endsWith('.xlsx')).map((v) => v.testo)).toEqual([
      'B2: la cella mostra «88%» e contiene «87,76%»: vale il contenuto.',
      'C2: la formula dà «100,126»; vale ciò che la cella mostra, «100,13».',
    ]);
  });

  test('codes and years that a workbook holds as numbers keep no thousands separator', async () => {
    const rows = [
      ['indicatore', 'anno_target', 'target', 'fonte', 'punto'],
      ['disoccupati', 2023, 1702, ...coda],
    ];
    const esito = await leggi(`${cartella}/indicatori.xlsx`, await xlsx(rows));
    expect(esito.problemi).toEqual([]);
    expect(esito.dati.osservazioni.find((o) => o.cella.file.endsWith('.xlsx'))).toMatchObject({
      annoTarget: '2023',
      testo: '1.702',
    });
  });
});

describe('the same table gives the same figures from csv, xlsx and ods', () => {
  const testa = ['asse', 'dotazione', 'avanzamento_impegni', 'fonte', 'punto'];
  const attese = [
    ['B2', '236.700.000,50 €', 23_670_000_050],
    ['C2', '99,80%', 99.8],
  ];
  test('csv', async () => {
    const riga = ['I', '236.700.000,50 €', '99,80%', ...coda];
    const bytes = new TextEncoder().encode(`${testa.join(';')}\n${riga.join(';')}\n`);
    expect(
      figure(await leggi(`${cartella}/avanzamento.csv`, bytes), '2021/avanzamento.csv'),
    ).toEqual(attese);
  });
  test('xlsx', async () => {
    const bytes = await xlsx([testa, ['I', null, null, ...coda]], {
      '1,1': numero(236_700_000.5, '#,##0.00 "€"'),
      '1,2': numero(0.998, '0.00%'),
    });
    expect(figure(await leggi(`${cartella}/avanzamento.xlsx`, bytes), 'avanzamento.xlsx')).toEqual(
      attese,
    );
  });
  test('ods, as LibreOffice writes it: the percent sign is only in the type and in the text shown', async () => {
    const riga = rigaOds(
      'I',
      cellaNumero('currency', '236700000.5', '236.700.000,50 €'),
      cellaNumero('percentage', '0.998', '99,80%'),
      ...coda,
    );
    const bytes = ods(
      `<table:tracked-changes><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:tracked-changes>
       <table:table table:name="Foglio1"><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="1024"/>
       <table:table-row table:number-rows-repeated="1"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
       ${rigaOds(...testa)}<table:table-row-group>${riga}</table:table-row-group>
       <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`,
    );
    const spostate = attese.map(([, ...altro], i) => [`${'BC'[i]}3`, ...altro]);
    expect(figure(await leggi(`${cartella}/avanzamento.ods`, bytes), 'avanzamento.ods')).toEqual(
      spostate,
    );
  });
});

test('a note on a cell of an ODS is not part of its text', async () => {
  const nota = '<office:annotation><text:p>da controllare</text:p></office:annotation>';
  const bytes = ods(
    `<table:table table:name="g">${rigaOds('asse', 'tipo', 'gruppo', 'fonte', 'punto')}${rigaOds(
      'I',
      'beneficiario',
      cellaTesto('Enti &amp; imprese').replace('<text:p>', `${nota}<text:p>`),
      ...coda,
    )}</table:table>`,
  );
  const esito = await leggi(`${cartella}/gruppi.ods`, bytes);
  expect(esito.problemi).toEqual([]);
  expect(esito.dati.gruppi.map((g) => g.nome)).toContain('Enti & imprese');
});

describe('which sheet is which table', () => {
  const piano = [
    ['asse', 'dotazione', 'fonte', 'punto'],
    ['I', 5, ...coda],
  ];
  const persone = [
    ['asse', 'destinatari', 'fonte', 'punto'],
    ['I', 7, ...coda],
  ];

  test('a workbook of any name gives a table for each sheet named as one', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Piano', rows: piano },
        { name: 'destinatari', rows: persone },
        { name: 'Foglio3', rows: [] },
        { name: 'LEGGIMI', rows: [['come si compila']] },
        { name: 'conti', rows: [['bozza']], hidden: true },
      ],
    });
    const esito = await leggi(`${cartella}/dati 2021.xlsx`, bytes);
    expect(esito.problemi).toEqual([]);
    expect(figure(esito, 'dati 2021.xlsx')).toHaveLength(2);
    expect(esito.ricevuta.filter((v) => /non letto/.test(v.testo))).toHaveLength(2);
  });

  test('the only sheet of a workbook named as a table needs no name', async () => {
    const esito = await leggi(`${cartella}/piano.xlsx`, await xlsx(piano));
    expect(esito.problemi).toEqual([]);
    expect(figure(esito, 'piano.xlsx')).toEqual([['B2', '5', 500]]);
  });

  test('a problem in a workbook names its sheet', async () => {
    const rows = [piano[0] ?? [], ['IX', 5, ...coda]];
    const { problemi } = await leggi(`${cartella}/piano.xlsx`, await xlsx(rows));
    expect(problemi).toEqual([
      expect.objectContaining({ foglio: 'Foglio1', riga: 2, colonna: 'A' }),
    ]);
  });

  test('title rows merged above the heading are left out and told on the receipt', async () => {
    const rows = [['Tabella 1. Il piano', null, null, null], [null], ...piano];
    const bytes = await xlsx(
      rows,
      {},
      { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }] },
    );
    const esito = await leggi(`${cartella}/piano.xlsx`, bytes);
    expect(esito.problemi).toEqual([]);
    expect(figure(esito, 'piano.xlsx')).toEqual([['B4', '5', 500]]);
    expect(esito.ricevuta.map((v) => v.testo).join()).toMatch(/sopra l’intestazione \(riga 3\)/);
  });

  test('hidden rows and columns that are empty are nothing', async () => {
    const bytes = await xlsx(
      piano,
      {},
      {
        rowDefs: new Map([[5, { hidden: true }]]),
        columns: [{}, {}, {}, {}, { hidden: true }],
      },
    );
    expect((await leggi(`${cartella}/piano.xlsx`, bytes)).problemi).toEqual([]);
  });

  test('a workbook that nobody opened is a problem, not silence', async () => {
    const file = { percorso: 'programma-di-prova/2021/piano.xlsx', bytes: await xlsx(piano) };
    expect(ingest([...senza(''), file]).problemi.map((p) => p.tipo)).toEqual(['unreadable-file']);
  });
});
