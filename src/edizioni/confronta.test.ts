import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileFinanze, fileIndicatori } from '../tests/fixtures/importa.ts';
import { confronta } from './confronta.ts';
import type { Edizione } from './edizione.ts';
import { inParole } from './inParole.ts';

const cartella = join(import.meta.dirname, '..', 'tests', 'fixtures', 'edizioni');
const leggi = (file: string): Edizione => {
  const [colonne = [], ...righe] = Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data;
  return { colonne, righe };
};
const di = (nome: string): Edizione => leggi(join(cartella, `${nome}.csv`));
const detto = (prima: Edizione, dopo: Edizione): string[] => {
  const deriva = confronta(prima, dopo);
  if (!deriva) throw new Error('two tables');
  return inParole(deriva);
};
const vecchia = di('vecchia');
const niente = ['Le due edizioni dicono le stesse cose.'];
const dodici = (a: string, coda: string): string[] => [
  'Valori scritti in un altro modo:',
  ...[...Array(10).keys()].map(
    (i) => `  «codice_intervento»: dove c’era «EU_58${i}» ora c’è «${a}58${i}», in ${coda}.`,
  ),
  '  e 2 altri.',
];

describe('each fixture, against the edition before it, is told its one change and nothing else', () => {
  test.each<[string, string[]]>([
    ['colonna-persa', ['Colonne:', '  «territorio» non c’è più.']],
    ['colonna-nuova', ['Colonne:', '  «cup» è nuova.']],
    [
      'colonna-rinominata',
      [
        'Colonne:',
        '  «costo_ammesso» ora è intestata «spesa_totale_prevista»: le righe sono le stesse.',
      ],
    ],
    ['codice-riscritto', dodici('EU_0', '2 righe')],
    ['codice-riscritto-in-parte', dodici('EU_0', '1 riga; in altre c’è ancora il primo')],
    [
      'codice-e-nome-riscritti',
      [
        'Valori scritti in un altro modo:',
        '  «codice_intervento»: dove c’era «EU_587» ora c’è «IT-2044», in 2 righe.',
        '  «titolo»: dove c’era «Palestra scolastica» ora c’è «Nuova palestra della scuola», in 2 righe.',
      ],
    ],
    [
      'valore-riscritto',
      [
        'Valori scritti in un altro modo:',
        '  «fase»: dove c’era «Fine lavori» ora c’è «Lavori conclusi», in 8 righe.',
      ],
    ],
    [
      'grafia-spaccata',
      [
        ...niente,
        'Un valore scritto in più modi:',
        '  «fase»: «Inizio lavori» in 5 righe e «Inizio Lavori» in 3 righe.',
      ],
    ],
    [
      'righe-perse',
      [
        'Righe:',
        '  3 righe di prima non ci sono più:',
        '  tutte quelle con codice_intervento «EU_587» (2 righe)',
        '  EU_583 | 2021',
      ],
    ],
    [
      'due-date',
      [
        'Testi cambiati:',
        '  «data_riferimento», 3 celle: da «2022-12-31» a «2022-06-30», per esempio.',
        'Più date di riferimento nella stessa consegna:',
        '  «data_riferimento», righe del 2022: «2022-12-31» in 9 righe e «2022-06-30» in 3 righe.',
      ],
    ],
  ])('%s', (nome, righe) => {
    expect(detto(vecchia, di(nome))).toEqual(righe);
  });

  test('valori-rivisti: the tenfold one of a still year before a whole year that grew', () => {
    const [titolo, primo, ...altri] = detto(vecchia, di('valori-rivisti'));
    expect(titolo).toBe('Valori rivisti: 13.');
    expect(primo).toBe('  EU_584 | 2021, pagamenti: da «84917.87» a «849178.70»');
    expect(altri.every((r) => !r.includes('2021'))).toBe(true);
  });
});

describe('what resembles a change and is none is told as what it is', () => {
  const uneEdUne = [
    'Righe:',
    '  2 righe di prima non ci sono più:',
    '  tutte quelle con codice_intervento «EU_587» (2 righe)',
    '  2 righe che prima non c’erano.',
  ];
  test.each<[string, string[]]>([
    ['stesse-cifre-altro-ordine', niente],
    ['codice-di-un-altro', uneEdUne],
    ['codice-simile-di-un-altro', uneEdUne],
    [
      'colonna-simile',
      ['Colonne:', '  «costo_ammesso» non c’è più.', '  «costo_ammesso_ue» è nuova.'],
    ],
    [
      'fase-avanzata',
      ['Testi cambiati:', '  «fase», 4 celle: da «Inizio lavori» a «Collaudo», per esempio.'],
    ],
  ])('%s', (nome, righe) => {
    expect(detto(vecchia, di(nome))).toEqual(righe);
  });

  test('titles and units that differ by a capital, in an edition against itself', () => {
    expect(detto(vecchia, vecchia)).toEqual(niente);
  });
});

test.each([fileFinanze, fileIndicatori])('%s against itself tells nothing', (file) => {
  const detti = detto(leggi(file), leggi(file));
  expect(detti[0]).toBe(niente[0]);
  expect(detti.slice(1).filter((r) => /^ {2}/.test(r) && !r.includes('Era così anche'))).toEqual(
    [],
  );
});

test('a heading written as the portal writes it is told as the same column', () => {
  const colonne = vecchia.colonne.map((c) => c.replaceAll('_', ' ').toUpperCase());
  expect(detto(vecchia, { ...vecchia, colonne })[1]).toBe(
    '  «codice_intervento» ora è intestata «CODICE INTERVENTO»: le righe sono le stesse.',
  );
});

test('lost rows are told by what they are about, not by an amount that they share', () => {
  const perse = new Set(['EU_583', 'EU_587']);
  const pari = vecchia.righe.map((r) => (perse.has(r[0] ?? '') ? r.with(7, '77777.00') : r));
  const resto = pari.filter((r) => !(perse.has(r[0] ?? '') && r[5] === '2021'));
  expect(detto({ ...vecchia, righe: pari }, { ...vecchia, righe: resto })).toEqual([
    'Righe:',
    '  2 righe di prima non ci sono più:',
    '  EU_583 | 2021',
    '  EU_587 | 2021',
  ]);
  const senza = pari.filter((r) => !perse.has(r[0] ?? ''));
  expect(detto({ ...vecchia, righe: pari }, { ...vecchia, righe: senza })).toEqual([
    'Righe:',
    '  4 righe di prima non ci sono più:',
    '  tutte quelle con codice_intervento «EU_583» (2 righe)',
    '  tutte quelle con codice_intervento «EU_587» (2 righe)',
  ]);
});

test('two editions given the wrong way round are told so', () => {
  const senza2022 = { ...vecchia, righe: vecchia.righe.filter((r) => !r.includes('2022')) };
  expect(detto(vecchia, senza2022)[0]).toMatch(/arriva a una data precedente/);
  expect(detto(senza2022, vecchia)[0]).not.toMatch(/arriva a una data precedente/);
});

test('tables that share few columns are no editions of one table', () => {
  expect(confronta(vecchia, leggi(fileFinanze))).toBeNull();
});
