import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csv } from '../format/csv.ts';
import { cellaNumero, cellaTesto, ods, rigaOds } from '../tests/fixtures/tabelle/archivio.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest, type Esito } from './ingest.ts';
import { tabellaRiscritta } from './riscrivi.ts';
import { vicino } from './testo.ts';

const coda = ['relazione-2022', 'Tabella 2'];
type Foglio = CellValue[][];

async function leggi(nome: string, bytes: Uint8Array): Promise<Esito> {
  const percorso = `programma-di-prova/2021/${nome}`;
  return ingest(await apriFogli([...programmaDiProva(), { percorso, bytes }]));
}
const inXlsx = (rows: Foglio, celle: Record<string, Partial<Cell>> = {}) =>
  writeXlsx({ sheets: [{ name: 'Foglio1', rows, cells: new Map(Object.entries(celle)) }] });
const inCsv = (righe: Foglio): Uint8Array =>
  strToU8(
    csv(
      righe.map((r) => r.map((c) => String(c ?? ''))),
      { separatore: ';' },
    ),
  );
const inOds = (righe: Foglio): Uint8Array =>
  ods(
    `<table:table table:name="Foglio1">${righe
      .map((r) => rigaOds(...r.map((c) => String(c ?? ''))))
      .join('')}</table:table>`,
  );

/** The same table of text in each format that is read. */
const formati: [string, (righe: Foglio) => Uint8Array | Promise<Uint8Array>][] = [
  ['csv', inCsv],
  ['xlsx', inXlsx],
  ['ods', inOds],
];

const cifre = ({ dati }: Esito): unknown[][] =>
  dati.osservazioni
    .filter((o) => o.cella.file.includes('/2021/'))
    .map((o) => [`${o.cella.colonna}${o.cella.riga}`, o.testo, o.valore])
    .sort();
const guasti = ({ problemi }: Esito): string[] =>
  problemi.map((p) => `${p.tipo} ${p.colonna ?? ''}${p.riga ?? ''}`);

const numero = (value: number, numFmt: string): Partial<Cell> => ({
  value,
  type: 'number',
  style: { numFmt },
});
/** A table of one row whose column B is this cell, read from Excel. */
const conCella = async (colonna: string, cella: Partial<Cell>): Promise<Esito> =>
  leggi(
    'avanzamento.xlsx',
    await inXlsx(
      [
        ['asse', colonna, 'fonte', 'punto'],
        ['I', null, ...coda],
      ],
      { '1,1': cella },
    ),
  );

describe('a number shows as Excel shows it and is exact', () => {
  test.each<[string, Partial<Cell>, string, number]>([
    ['dotazione', numero(236_700_000, '@'), '236.700.000', 23_670_000_000],
    ['impegni', numero(332_512_345.67, '#,##0.0,, "Mln €"'), '332,5 Mln €', 33_251_234_567],
    ['impegni', numero(332_512_345.67, '#,##0, "mila €"'), '332.512 mila €', 33_251_234_567],
    ['impegni', numero(-1_250_000, '#,##0.0,,\\ "Mln €"'), '-1,3 Mln €', -125_000_000],
    ['impegni', numero(332_512_345.67, '#,##0,'), '332.512.345,67', 33_251_234_567],
    ['impegni', numero(332_512_345.67, '#,##0,,'), '332.512.345,67', 33_251_234_567],
    ['destinatari', numero(12_480, '#,##0.0, "mila"'), '12,5 mila', 12_480],
  ])('%s %o', async (colonna, cella, testo, valore) => {
    const esito = await conCella(colonna, cella);
    expect(guasti(esito).filter((g) => !g.startsWith('negative-money'))).toEqual([]);
    expect(cifre(esito)).toEqual([['B2', testo, valore]]);
  });

  test.each([
    ['332512345.67', '332,5 Mln €', '332,5 Mln €', 33_251_234_567],
    ['332512345.67', '332.5 Mln €', '332,5 Mln €', 33_251_234_567],
    ['332512345.67', '332.512', '332.512.345,67', 33_251_234_567],
    ['332512345.67', '332,512', '332.512.345,67', 33_251_234_567],
    ['332512345.67', '332,512,345.67 €', '332.512.345,67 €', 33_251_234_567],
    ['36.1', '36.1 Mln €', '36,1 Mln €', 3_610_000_000],
    ['12480', '12.5 mila', '12,5 mila', 1_248_000],
  ])(
    'so does LibreOffice, where only the text shown says the scale, in Italian or in English: %s as «%s»',
    async (valore, mostrato, testo, letto) => {
      const righe = [
        rigaOds('asse', 'impegni', ...['fonte', 'punto']),
        rigaOds('I', cellaNumero('float', valore, mostrato), ...coda),
      ];
      const tabella = `<table:table table:name="g">${righe.join('')}</table:table>`;
      const esito = await leggi('avanzamento.ods', ods(tabella));
      expect(guasti(esito)).toEqual([]);
      expect(cifre(esito)).toEqual([['B2', testo, letto]]);
    },
  );

  test('millions that are not those of the number are not believed', async () => {
    const righe = [
      rigaOds('asse', 'impegni', ...['fonte', 'punto']),
      rigaOds('I', cellaNumero('float', '332512345.67', '17,2 Mln €'), ...coda),
    ];
    const tabella = `<table:table table:name="g">${righe.join('')}</table:table>`;
    expect(guasti(await leggi('avanzamento.ods', ods(tabella)))).toEqual(['lost-precision B2']);
  });

  test.each<[Partial<Cell>, string]>([
    [numero(332_512_345.67, '#,##0, "Mln €"'), 'lost-precision B2'],
    [{ value: '#N/A', type: 'error' }, 'spreadsheet-error B2'],
    [{ value: '#DIV/0!', type: 'error' }, 'spreadsheet-error B2'],
    [{ value: '#SPILL!', type: 'error' }, 'spreadsheet-error B2'],
    [{ value: null, type: 'formula', formula: 'SUM(A1:A9)' }, 'formula-without-value B2'],
    [numero(0.85, 'General'), 'not-money B2'],
  ])('what shows no value is none: %o', async (cella, guasto) => {
    if (guasto === 'not-money B2') {
      expect(guasti(await conCella('avanzamento_impegni', cella))).toEqual(['ambiguous-number B2']);
      return;
    }
    expect(guasti(await conCella('impegni', cella))).toEqual([guasto]);
  });

  test('a cell of LibreOffice in error is never the zero that it holds', async () => {
    const righe = [
      rigaOds('asse', 'impegni', ...['fonte', 'punto']),
      rigaOds('I', cellaNumero('float', '0', '#DIV/0!'), ...coda),
    ];
    const tabella = `<table:table table:name="g">${righe.join('')}</table:table>`;
    expect(guasti(await leggi('avanzamento.ods', ods(tabella)))).toEqual(['spreadsheet-error B2']);
  });

  test('years and days typed as numbers or dates stay what they are', async () => {
    const giorno = new Date(Date.UTC(2021, 11, 31));
    const esito = await leggi(
      'indicatori.xlsx',
      await inXlsx(
        [
          ['indicatore', 'anno_target', 'valore', 'approvazione', 'fonte', 'punto'],
          ['disoccupati', null, 7, null, ...coda],
        ],
        {
          '1,1': numero(2023, '@'),
          '1,3': { value: giorno, type: 'date', style: { numFmt: 'dd/mm/yyyy' } },
        },
      ),
    );
    expect(guasti(esito)).toEqual([]);
    expect(cifre(esito)).toEqual([
      ['C2', '7', 7],
      ['D2', '31/12/2021', null],
    ]);
  });
});

test('a table with one cell written anew says the same in all the others: years, cents, codes', async () => {
  const rows: Foglio = [
    ['indicatore', 'anno_target', 'impegni', 'target'],
    ['x', null, null, '5O'],
  ];
  const celle = {
    '1,1': numero(2023, 'General'),
    '1,2': numero(332_512_345.67, '#,##0.0,, "Mln €"'),
  };
  const [file] = await apriFogli([{ percorso: 'a.xlsx', bytes: await inXlsx(rows, celle) }]);
  const fogli = file?.fogli && !('guasto' in file.fogli) ? file.fogli : [];
  const { testo } = tabellaRiscritta(fogli[0]!.griglia, [{ riga: 2, colonna: 'D', testo: '50' }]);
  expect(testo.split('\r\n')[1]).toBe('x;2023;332512345,67;50');
});

describe('the mark of a footnote never becomes a digit', () => {
  const xlsxConApice = async (): Promise<Uint8Array> => {
    const dentro = unzipSync(
      await inXlsx([
        ['asse', 'destinatari', 'fonte', 'punto'],
        ['I', 'SEGNO', ...coda],
      ]),
    );
    const testi = strFromU8(dentro['xl/sharedStrings.xml']!).replace(
      /<si><t[^>]*>SEGNO<\/t><\/si>/,
      '<si><r><t>244.885</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>',
    );
    expect(testi).toContain('superscript');
    return zipSync({ ...dentro, 'xl/sharedStrings.xml': strToU8(testi) });
  };
  const odsConApice = (): Uint8Array =>
    ods(
      `<table:table table:name="g">${rigaOds('asse', 'destinatari', 'fonte', 'punto')}${rigaOds('I', cellaTesto('244.885<text:span text:style-name="T1">1</text:span>'), ...coda)}</table:table>`,
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
    );
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['xlsx', xlsxConApice],
    ['ods', odsConApice],
  ])('raised, in %s', async (formato, fai) => {
    const { problemi } = await leggi(`destinatari.${formato}`, await fai());
    expect(problemi).toMatchObject([
      { tipo: 'footnote-mark', riga: 2, colonna: 'B', letto: '244.885¹', proposta: '244.885' },
    ]);
  });
});

test.each<[string, string, string, string[]]>([
  ['a star at a figure', 'I', '244.885*', ['footnote-mark B2']],
  ['a star at a code', 'I*', '244.885', ['footnote-mark A2']],
  ['a number in brackets that no footnote explains', 'I', '244.885 (1)', ['not-count B2']],
])('%s', async (_, asse, persone, attesi) => {
  const righe = [
    ['asse', 'destinatari', 'fonte', 'punto'],
    [asse, persone, ...coda],
  ];
  for (const [formato, fai] of formati)
    expect(guasti(await leggi(`destinatari.${formato}`, await fai(righe)))).toEqual(attesi);
});

test('a mark and its footnote are one row of note.csv', async () => {
  const righe = [
    ['asse', 'destinatari', 'fonte', 'punto'],
    ['I', '244.885 (1)', ...coda],
    ['(1) Comprende chi ha partecipato; due volte.', '', '', ''],
  ];
  for (const [formato, fai] of formati) {
    const { problemi } = await leggi(`destinatari.${formato}`, await fai(righe));
    expect(problemi.map((p) => p.tipo).sort()).toEqual(['footnote-mark', 'footnote-row']);
    expect(problemi.find((p) => p.tipo === 'footnote-mark')?.rimedio).toContain(
      'destinatari;I;destinatari;relazione-2022;Tabella 2;avvertenza;244.885 (1);;"Comprende chi ha partecipato; due volte."',
    );
  }
});

describe('headings as people write them, in every format', () => {
  const lette = async (righe: Foglio): Promise<[string[], unknown[][]][]> =>
    Promise.all(
      formati.map(async ([formato, fai]) => {
        const esito = await leggi(`avanzamento.${formato}`, await fai(righe));
        return [guasti(esito), cifre(esito)] as [string[], unknown[][]];
      }),
    );

  test('by the name that readers see', async () => {
    const righe = [
      ['Asse', 'Pagamenti ai beneficiari', 'Avanzamento degli impegni', 'Fonte', 'Punto'],
      ['I', '5 €', '7%', ...coda],
    ];
    for (const esito of await lette(righe))
      expect(esito).toEqual([
        [],
        [
          ['B2', '5 €', 500],
          ['C2', '7%', 7],
        ],
      ]);
  });

  test('in two rows, where the one above stands over several columns', async () => {
    const righe = [
      ['Tabella 2', '', '', '', '', ''],
      ['Asse', 'Avanzamento finanziario (€)', '', 'Avanzamento', 'Fonte', 'Punto'],
      ['', 'Impegni', 'Pagamenti', 'impegni', '', ''],
      ['I', '5', '6', '7%', ...coda],
    ];
    for (const esito of await lette(righe))
      expect(esito).toEqual([
        [],
        [
          ['B4', '5', 500],
          ['C4', '6', 600],
          ['D4', '7%', 7],
        ],
      ]);
  });

  test('a row above that says something of the figures is never dropped', async () => {
    const righe = [
      ['Asse', 'di cui Unione europea', '', 'Fonte', 'Punto'],
      ['', 'Impegni', 'Pagamenti', '', ''],
      ['I', '5', '6', ...coda],
    ];
    for (const [trovati] of await lette(righe)) expect(trovati.join()).toContain('unknown-column');
  });

  test('a heading in millions is not the one in euro', async () => {
    const righe = [
      ['asse', 'Impegni (Mln €)', 'fonte', 'punto'],
      ['I', '5', ...coda],
    ];
    for (const [trovati] of await lette(righe)) expect(trovati).toContain('unknown-column B1');
  });

  test('two tables beside or below one another are said as such', async () => {
    const accanto = [
      ['asse', 'impegni', 'fonte', 'punto', '', 'asse', 'pagamenti', 'fonte', 'punto'],
      ['I', '5', ...coda, '', 'I', '6', ...coda],
    ];
    for (const [trovati] of await lette(accanto)) expect(trovati[0]).toBe('two-tables F1');
    const sotto = [
      ['asse', 'impegni', 'fonte', 'punto'],
      ['I', '5', ...coda],
      ['Asse', 'Pagamenti ai beneficiari', 'Fonte', 'Punto'],
      ['I', '6', ...coda],
    ];
    for (const [trovati, suoi] of await lette(sotto)) {
      expect(trovati).toEqual(['two-tables 3']);
      expect(suoi).toEqual([['B2', '5', 500]]);
    }
  });

  test('letters of other alphabets are named, in headings and codes, and in no word of another language', async () => {
    const righe = [
      ['asse', 'imp\u0435gni', 'fonte', 'punto'],
      ['\u0406', '5', ...coda],
      ['II', '6', 'relazione-2022', 'Tabella 2, \u041c\u043e\u0441\u043a\u0432\u0430'],
    ];
    for (const [trovati, suoi] of await lette(righe)) {
      expect(trovati).toEqual(['foreign-letter B1', 'foreign-letter A2']);
      expect(suoi).toEqual([['B3', '6', 600]]);
    }
  });

  test('an Asse by another of its codes, and the total however it is called', async () => {
    const righe = [
      ['asse', 'impegni', 'fonte', 'punto'],
      ['1', '5', ...coda],
      ['2 + III', '6', ...coda],
      ['TOTALE GENERALE', '11', ...coda],
    ];
    for (const [formato, fai] of formati) {
      const esito = await leggi(`avanzamento.${formato}`, await fai(righe));
      expect(guasti(esito)).toEqual([]);
      const suoi = esito.dati.osservazioni.filter((o) => o.cella.file.includes('/2021/'));
      expect(new Set(suoi.map((o) => o.soggetto))).toEqual(
        new Set(['I', 'II+III', 'programma-di-prova']),
      );
      expect(esito.ricevuta.some((v) => v.testo.includes('altro codice dell’Asse I,'))).toBe(true);
    }
  });
});

describe('no table is lost without a word', () => {
  const piano = [
    ['asse', 'dotazione', 'fonte', 'punto'],
    ['I', 5, ...coda],
  ];
  const libro = (...sheets: { name: string; rows: Foglio; hidden?: boolean }[]) =>
    writeXlsx({ sheets });

  test('a sheet that the workbook names and does not hold', async () => {
    const dentro = unzipSync(await libro({ name: 'piano', rows: piano }));
    delete dentro['xl/worksheets/sheet1.xml'];
    expect(guasti(await leggi('piano.xlsx', zipSync(dentro)))).toEqual(['unreadable-file ']);
  });

  test('a hidden sheet with the name of a table', async () => {
    const bytes = await libro(
      { name: 'piano', rows: piano },
      { name: 'destinatari', rows: piano, hidden: true },
    );
    expect(guasti(await leggi('dati.xlsx', bytes))).toEqual(['unread-sheet ']);
  });

  test('an emptied sheet is left alone, but not a workbook of nothing else', async () => {
    const vuoto = { name: 'destinatari', rows: [['asse', 'destinatari', 'fonte', 'punto']] };
    const esito = await leggi('dati.xlsx', await libro({ name: 'piano', rows: piano }, vuoto));
    expect(guasti(esito)).toEqual([]);
    expect(cifre(esito)).toEqual([['B2', '5', 500]]);
    const soli = await libro(vuoto, { ...vuoto, name: 'avanzamento' });
    expect(guasti(await leggi('dati.xlsx', soli))).toEqual(['empty-file ']);
  });
});

test.each([
  ['B', ['A', 'C']],
  ['2021', ['2022', '2020']],
  ['relazione-2021', ['relazione-2022']],
  ['fase-ii', ['fase-iv', 'fase-iii']],
  ['dote-lavoro-b', ['dote-lavoro-a']],
  ['nidi-gratis', ['nidi-gratos', 'nidi-gratus']],
])('nothing is offered for «%s» among %j', (letto, noti) => {
  expect(vicino(letto, noti)).toBeUndefined();
});

test.each([
  ['impeni', ['impegni', 'pagamenti'], 'impegni'],
  ['dote-lavroo-2022', ['dote-lavoro-2022', 'dote-lavoro-2021'], 'dote-lavoro-2022'],
])('for «%s» the one that was meant is offered', (letto, noti, atteso) => {
  expect(vicino(letto, noti)).toBe(atteso);
});

test.each(formati)(
  'a long number without points is asked to be written as printed: %s',
  async (formato, scrivi) => {
    const detti = async (scritto: string): Promise<string[]> => {
      const righe = [
        ['asse', 'impegni', 'fonte', 'punto'],
        ['I', scritto, ...coda],
      ];
      const { ricevuta } = await leggi(`avanzamento.${formato}`, await scrivi(righe));
      return ricevuta.map((v) => v.testo).filter((t) => t.includes('«178.012.345,5»'));
    };
    expect(await detti('178012345,5')).toHaveLength(1);
    expect(await detti('178.012.345,50 €')).toEqual([]);
  },
);
