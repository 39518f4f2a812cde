import { expect, test } from 'vitest';
import { assiDi, inOrdine } from './assi.ts';

const noto = (codice: string, ...altriCodici: string[]) => ({ codice, altriCodici });
const nuovi = (...righe: [priorita: string, ot: string][]) =>
  assiDi(
    righe.map(([priorita, ot]) => ({ priorita, ot })),
    [],
  ).nuovi;

test('an Asse of the register is found by any of its codes, whatever zeros stand in front', () => {
  const { codiceDi, nuovi } = assiDi(
    [
      { priorita: '01', ot: '08' },
      { priorita: '3', ot: '10' },
    ],
    [noto('I', '1'), noto('B')],
  );
  expect(codiceDi({ priorita: '01', ot: '08' })).toBe('I');
  expect(codiceDi({ priorita: 'b', ot: '09' })).toBe('B');
  expect(nuovi.map((a) => a.codice)).toEqual(['3']);
});

test.each([
  ['01', '08', '1'],
  ['1 bis', '08', '1bis'],
  ['10', '08', '10'],
  ['P5', '05', 'P5'],
  ['', 'TA', 'AT'],
  ['', 'DM', 'DM'],
  ['', '03', 'OT3'],
  ['Unclassif.', 'DM', 'NC'],
  ['VOID', 'VOID', 'NC'],
  ['', '', 'NC'],
])('priority «%s» of objective %s is Asse %s', (priorita, ot, codice) => {
  expect(nuovi([priorita, ot])[0]?.codice).toBe(codice);
});

test('a new Asse is called by its objectives: in full while they are few, by number when they are many', () => {
  expect(nuovi(['1', '09'])).toEqual([
    {
      codice: '1',
      nome: 'Promuovere l’inclusione sociale e combattere la povertà e ogni discriminazione',
      ot: 'OT 9',
    },
  ]);
  expect(nuovi(['1', 'TA'], ['1', '09'])[0]).toMatchObject({
    nome: expect.stringMatching(/discriminazione; assistenza tecnica$/) as string,
    ot: 'OT 9',
  });
  expect(nuovi(['1', '10'], ['1', '02'], ['1', '09'])[0]).toEqual({
    codice: '1',
    nome: 'Obiettivi tematici 2, 9 e 10',
    ot: 'OT 2, OT 9, OT 10',
  });
  expect(nuovi(['7', 'VOID'])[0]?.nome).toBe('Asse 7');
  expect(nuovi(['P4', '05'], ['P4', '06'])[0]?.nome).toMatch(/^Preservare, ripristinare/);
});

test.each([
  ['ERDF', 'Promuovere la competitività delle PMI'],
  ['EMFF', 'Promuovere la competitività delle PMI e del settore della pesca e dell’acquacoltura'],
])('an objective is called as it reads for the fund of its rows: %s', (fondo, nome) => {
  const suoi = assiDi([{ priorita: '3', ot: '03', fondo }], []).nuovi;
  expect(suoi.map((x) => x.nome)).toEqual([nome]);
});

test('codes stand as people list them', () => {
  expect(['IX', 'V', 'X', 'II', 'I'].toSorted(inOrdine)).toEqual(['I', 'II', 'V', 'IX', 'X']);
  expect(['10', '2', '1bis', '1'].toSorted(inOrdine)).toEqual(['1', '1bis', '2', '10']);
});
