import { describe, expect, test } from 'vitest';
import { fileIndicatori, letto, vociDi, type Voce } from '../tests/fixtures/importa.ts';
import { assiDi } from './assi.ts';
import { righeIndicatori } from './indicatori.ts';
import { tabellePartecipanti } from './partecipanti.ts';

const [una = {}] = vociDi(fileIndicatori, '2014IT05SFOP007');
const riga = (priority_code: string, ind_code: string, implemented_value: string): Voce => ({
  ...una,
  year: '2019',
  priority_code,
  ind_code,
  implemented_value,
});

function contati(voci: readonly Voce[]): (string | undefined)[][] {
  const righe = righeIndicatori(letto(voci));
  return (tabellePartecipanti(righe, assiDi(righe, []), 'fonte').get('2019') ?? []).map((r) => [
    r['asse'],
    r['partecipanti_indicatori_comuni'],
  ]);
}

describe('the participants of an Asse', () => {
  const voci = [
    riga('II', 'CO01', '10'),
    riga('I', 'CO01', '157846'),
    riga('I', 'CO01', '1302'),
    riga('I', 'CO03', '109'),
    riga('I', 'CO05', '45819'),
    riga('I', 'CO06', '38763'),
  ];

  test('are the unemployed, the inactive and the employed of all its priorities, and nobody twice', () => {
    expect(contati(voci)).toEqual([
      ['I', '205.076'],
      ['II', '10'],
      ['Totale', '205.086'],
    ]);
  });

  test('are not told, nor those of the programme, where one of the rows has no value', () => {
    expect(contati([...voci, riga('II', 'CO03', '')])).toEqual([['I', '205.076']]);
  });
});
