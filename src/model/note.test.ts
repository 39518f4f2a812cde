import { describe, expect, it } from 'vitest';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { attribuito, attribuzioniSu, noteDellaFigura } from './note.ts';
import type { Nota } from './registri.ts';

const nota = (altro: Partial<Nota>): Nota => ({
  programma: 'prova',
  data: '2022-12-31',
  tabella: 'destinatari',
  riga: 'I',
  colonna: 'destinatari',
  fonte: 'doc',
  punto: '§ 2',
  tipo: 'avvertenza',
  stampato: '',
  lettura: '',
  nota: 'Una nota.',
  ...altro,
});
const tutti = cifra('I', 'destinatari', '214', { punto: '§ 3' });
const alcuni = cifra('I', 'destinatari', '173', { punto: '§ 2', dimensione: 'due bandi' });
const soldi = cifra('I', 'impegni', '10 €', { punto: '§ 2' });
const programma = cifra('', 'destinatari', '400', { punto: '§ 2' });

describe('a note', () => {
  it('belongs to the figure of its row, place and heading, and to no other of that row', () => {
    const a = archivioDi([tutti, alcuni, soldi, programma], { note: [nota({})] });
    const sue = [tutti, alcuni, soldi, programma].map((o) => noteDellaFigura(a, o).length);
    expect(sue).toEqual([0, 1, 0, 0]);
    expect(noteDellaFigura(a, { ...alcuni, data: '2019-12-31' })).toEqual([]);
  });

  it('belongs to all the figures of its row where it names no heading', () => {
    const a = archivioDi([], { note: [nota({ colonna: '' }), nota({ riga: 'Totale' })] });
    expect([tutti, alcuni, soldi, programma].map((o) => noteDellaFigura(a, o).length)).toEqual([
      0, 1, 1, 1,
    ]);
  });

  it('that attributes a row bears on every figure of it; one that attributes a figure, on that', () => {
    const tipo = 'attribuzione' as const;
    const note = [
      nota({ tipo, colonna: 'nome_stampato', nota: 'riga' }),
      nota({ tipo, nota: 'cella' }),
    ];
    const a = archivioDi([], { note: [...note, nota({ colonna: 'nome_stampato' })] });
    const dette = (o: typeof tutti) => attribuzioniSu(a, o).map((n) => n.nota);
    expect([tutti, alcuni, soldi].map(dette)).toEqual([[], ['riga', 'cella'], ['riga']]);
  });

  it('that says a state is ours bears on the mention that has it, and on no figure', () => {
    const a = archivioDi([], { note: [nota({ tipo: 'attribuzione', colonna: 'stato' })] });
    const { colonna: _, ...detto } = alcuni;
    expect([attribuzioniSu(a, detto).length, attribuzioniSu(a, alcuni).length]).toEqual([1, 0]);
    expect(attribuito(a, detto, 'stato')).toBe(true);
    expect(attribuito(a, detto, 'dimensione')).toBe(false);
    expect(attribuito(a, { ...detto, data: '2019-12-31' }, 'stato')).toBe(false);
  });
});
