import { describe, expect, test } from 'vitest';
import type { Indicatore } from '../model/index.ts';
import { fileIndicatori, letto, vociDi, type Voce } from '../tests/fixtures/importa.ts';
import { assiDi } from './assi.ts';
import { conTarget, righeIndicatori, tabelleIndicatori } from './indicatori.ts';

const noto = (voce: Partial<Indicatore>): Indicatore => ({
  programma: 'prova',
  codice: 'suo',
  nome: 'Altro nome',
  altriNomi: [],
  asse: 'I',
  tipo: 'output',
  quadro: false,
  unita: 'persone',
  conta: '',
  ...voce,
});
function importa(voci: readonly Voce[], noti: readonly Indicatore[] = []) {
  const righe = righeIndicatori(letto(voci));
  return tabelleIndicatori(righe, assiDi(righe, []), noti, 'fonte');
}
const righe = (voci: readonly Voce[], anno: string, indicatore: string): (string | undefined)[][] =>
  (importa(voci).tabelle.get(anno) ?? [])
    .filter((r) => r['indicatore'] === indicatore)
    .map((r) => [r['dimensione'], r['valore'], r['target'], r['target_risultato']]);

const lombardia = vociDi(fileIndicatori, '2014IT05SFOP007');
const inclusione = vociDi(fileIndicatori, '2014IT05SFOP001');

describe('an indicator', () => {
  test('has a row for each investment priority; those with a target add up to a part that names them', () => {
    expect(righe(lombardia, '2019', 'co01-i')).toEqual([
      ['priorità con un target: 8i + 8iv', '157.846', '232.977', ''],
      ['priorità 8i', '157.846', '216.887', ''],
      ['priorità 8ii', '486', '', ''],
      ['priorità 8iv', '0', '16.090', ''],
      ['priorità 8v', '816', '', ''],
    ]);
  });

  test('of a year with targets only has no values', () => {
    expect(righe(lombardia, '2021', 'co17-ii')[0]).toEqual([
      'priorità con un target: 9i + 9ii + 9iv',
      '',
      '31.298',
      '',
    ]);
  });

  test('with a target of one priority only, or of zero, has no sum: it would be another name of the same row', () => {
    const uno = lombardia.map((v) => ({
      ...v,
      ...(v['investment_priority'] === '8iv' ? { target_value: '0.00' } : {}),
    }));
    expect(righe(uno, '2019', 'co01-i').map(([d]) => d)).toEqual([
      'priorità 8i',
      'priorità 8ii',
      'priorità 8iv',
      'priorità 8v',
    ]);
  });

  test('without a target is not added up: nobody says that its priorities make a whole', () => {
    expect(righe(lombardia, '2019', 'co02-i').map(([d]) => d)).toEqual([
      'priorità 8i',
      'priorità 8ii',
      'priorità 8v',
    ]);
  });

  test('of result keeps targets that may be percentages apart from its counts', () => {
    expect(righe(lombardia, '2019', 'cr06-i')).toEqual([
      ['priorità 8i', '94.939', '', '65.066,1'],
      ['priorità 8ii', '0', '', '35'],
      ['priorità 8iv', '0', '', '4.505,2'],
      ['priorità 8v', '154', '', '20,2'],
    ]);
    expect(righe(lombardia, '2021', 'cr06-i')[0]).toEqual(['priorità 8i', '', '', '39444']);
  });

  test('is told apart by category of region where its Asse has more, each with its target and never added up', () => {
    expect(righe(inclusione, '2020', 'co12-2').map(([d]) => d)).toEqual([
      'priorità 9i, regioni in transizione',
      'priorità 9i, regioni meno sviluppate',
    ]);
    expect(righe(inclusione, '2020', 'co12-1')[0]).toEqual([
      'priorità 9i',
      '242.359',
      '300.000',
      '',
    ]);
  });

  test('says in which rows it stands, and its name there', () => {
    expect(importa(lombardia).tabelle.get('2019')?.[1]).toMatchObject({
      nome_stampato: 'CO01 Unemployed, including long-term unemployed',
      punto: 'Righe dell’anno 2019, CO01, Asse I, priorità 8i',
    });
  });

  test('that is no number is refused at its cell', () => {
    const [prima = {}, ...altre] = lombardia;
    expect(() => importa([{ ...prima, target_value: 'circa 5' }, ...altre])).toThrow(
      'prova.csv: riga 2, colonna «target_value»: «circa 5» non è un numero.',
    );
  });
});

describe('the register', () => {
  const codici = (noti: Indicatore[]): (string | undefined)[] => [
    ...new Set(
      importa(lombardia, noti)
        .tabelle.get('2019')
        ?.map((r) => r['indicatore']),
    ),
  ];

  test('gains the indicators that it lacks, in the regulation’s words', () => {
    expect(importa(lombardia).nuovi.find((i) => i.codice === 'co17-ii')).toEqual({
      codice: 'co17-ii',
      nome: 'Altre persone svantaggiate',
      altri_nomi: 'CO17',
      asse: 'II',
      tipo: 'output',
      unita: 'persone',
    });
  });

  test.each([
    ['its name', { nome: 'Disoccupati, compresi i disoccupati di lunga durata' }],
    ['another name', { altriNomi: ['disoccupati compresi i disoccupati di lunga durata'] }],
    ['the dataset’s code', { altriNomi: ['CO01'] }],
  ])('keeps an indicator that it knows by %s', (_, voce) => {
    expect(codici([noto(voce)])).toContain('suo');
    expect(importa(lombardia, [noto(voce)]).nuovi.map((i) => i.codice)).not.toContain('co01-i');
  });

  test('of another Asse, or of a share, is another indicator', () => {
    expect(codici([noto({ altriNomi: ['CO01'], asse: 'II' })])).toContain('co01-i');
    expect(codici([noto({ altriNomi: ['CO01'], unita: '%' })])).toContain('co01-i');
  });
});

test('indicators that never have a target can be left out, all rows of the others kept', () => {
  const tutte = righeIndicatori(letto(lombardia));
  const scelte = conTarget(tutte, assiDi(tutte, []));
  expect(scelte).toEqual(tutte.filter((r) => r.codice !== 'CO02'));
  expect(scelte).toContainEqual(expect.objectContaining({ codice: 'CO01', investimento: '8v' }));
});
