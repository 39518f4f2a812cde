import { describe, expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { facile, testoDi } from '../format.ts';
import { tavole, type Figura, type Frase } from '../model/index.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { facileDelProgramma, facileDellAsse } from './facile.ts';

const programma = {
  ...voceVuota(tavole.programma.programma),
  id: 'prova',
  nomeBreve: 'POR Prova',
  fondo: 'Fondo di prova',
  periodo: '2014-2020',
  autorita: 'Ente',
};
/** The stages are measured on the dotazione, as in the catalogue of data/. */
const misure = daVerificare([]).misure.map((m) =>
  ['impegni', 'pagamenti'].includes(m.colonna) ? { ...m, rapporti: ['dotazione'] } : m,
);
const detto = (osservazioni: Parameters<typeof daVerificare>[0]) => {
  const a = archivioDi(daVerificare(osservazioni, { programmi: [programma], misure }));
  const [asse] = a.assi;
  return {
    programma: facileDelProgramma(a, programma),
    asse: facileDellAsse(a, programma, asse!),
  };
};
const scritta = (parti: Frase): string =>
  parti.map((x) => (typeof x === 'string' ? x : facile(x))).join('');
const scritte = (frasi: readonly Frase[]): string[] => frasi.map(scritta);

describe('the easy page', () => {
  test('tells the dotazione and, of 100 euro of it, the stage that says most', () => {
    const { asse } = detto([
      cifra('I', 'dotazione', '200.000.000,00 €'),
      cifra('I', 'impegni', '190.000.000,00 €'),
      cifra('I', 'pagamenti', '146.000.000,00 €'),
    ]);
    expect(asse.suCento).toMatchObject({ misura: 'pagamenti', d: { valore: 73 } });
    expect(scritte(asse.soldi)).toContain('Il piano dà 200\u00a0milioni di euro all’Asse I.');
    expect(scritte(asse.soldi)).toContain('Gli euro pagati sono 73.');
    expect(scritte(asse.soldi)).not.toContain('Sono più della dotazione.');
    expect(asse.persone).toEqual([]);
  });

  test('says of more than the dotazione that it is more, and of nothing that it is 0', () => {
    const dei = (pagamenti: string): string[] =>
      scritte(
        detto([cifra('', 'dotazione', '100,00 €'), cifra('', 'pagamenti', pagamenti)]).programma
          .soldi,
      );
    expect(dei('113,00 €')).toEqual(
      expect.arrayContaining(['Gli euro pagati sono 113.', 'Sono più della dotazione.']),
    );
    expect(dei('0,00 €')).toContain('Gli euro pagati sono 0.');
    expect(dei('0,30 €')).toContain('Gli euro pagati sono meno di 1.');
  });

  test('tells an amount where there is no dotazione to count it on, and never of 100 euro', () => {
    const { programma: p } = detto([cifra('', 'impegni', '90 Mln')]);
    expect(p.suCento).toBeUndefined();
    expect(scritte(p.soldi)).toContain('I soldi impegnati sono 90\u00a0milioni di euro.');
    expect(scritte(p.soldi).join(' ')).not.toMatch(/dotazione/);
  });

  test('says that the spending is not given only where the dotazione alone is', () => {
    const { asse } = detto([cifra('I', 'dotazione', '10 Mln')]);
    expect(scritte(asse.soldi)).toContain('La dotazione si sa. La spesa non si sa.');
  });

  test('of a subject without money says what there is instead, and invents nothing', () => {
    const soldi = (...figure: Parameters<typeof daVerificare>[0]): string[] =>
      scritte(detto(figure).programma.soldi);
    const [diAssi, nonTutto] = soldi(
      cifra('I', 'impegni', '1 Mln'),
      cifra('II', 'impegni', '1 Mln'),
    );
    expect(diAssi).toBe('I documenti danno i soldi di 2 parti del programma.');
    expect(nonTutto).toBe('Non danno i soldi di tutto il programma.');
    expect(soldi(cifra('nidi', 'impegni', '1 Mln'))[0]).toMatch(/di 1 progetto\.$/);
    expect(soldi(cifra('', 'spesa_annua', '1 Mln'))[0]).toMatch(/solo altri soldi/);
    expect(soldi()).toEqual([
      'I documenti non parlano di soldi.',
      'Noi non inventiamo i numeri che mancano.',
    ]);
    expect(detto([]).asse.suCento).toBeUndefined();
  });

  test('counts people of the whole, one or many, and women of 100 of them', () => {
    const persone = (...figure: Parameters<typeof daVerificare>[0]): string[] =>
      scritte(detto(figure).asse.persone);
    expect(persone(cifra('I', 'destinatari', '1'))).toContain('L’Asse I ha raggiunto 1 persona.');
    expect(
      persone(cifra('I', 'destinatari', '1.000'), cifra('I', 'quota_femmine', '46,6 %')),
    ).toContain('Su 100 persone, le donne sono circa 47.');
    expect(persone(cifra('I', 'destinatari', 'tutti', { valore: null }))).toEqual([]);
  });

  test('says how many of its numbers the full page marks', () => {
    const segnate = detto([
      cifra('I', 'impegni', '100,00 €'),
      cifra('I', 'pagamenti', '120,00 €'),
    ]).asse;
    expect(scritte(segnate.conCura)).toHaveLength(2);
    expect(detto([cifra('I', 'dotazione', '100 €')]).asse.conCura).toEqual([]);
  });

  test('says whose word it is that somebody leads the programme', () => {
    const a = archivioDi(daVerificare([], { programmi: [programma] }));
    const nostra = facileDelProgramma(a, { ...programma, attribuzione: 'La nota non lo dice.' });
    expect(scritte(nostra.cheCosa)).toContain('Secondo noi lo guida «Ente».');
    expect(testoDi(facileDelProgramma(a, programma).cheCosa.at(-1) ?? [])).toBe('Lo guida «Ente».');
    const senza = facileDelProgramma(a, { ...programma, autorita: '' });
    expect(scritte(senza.cheCosa).join(' ')).not.toMatch(/guida/);
  });
});

test.each<[Partial<Figura>, string]>([
  [{ unita: '%', valore: 47 }, '47'],
  [{ unita: '%', valore: 46.6 }, 'circa 47'],
  [{ unita: '%', valore: 0.2 }, 'meno di 1'],
  [{ unita: '%', valore: 46.6, qualificatore: 'oltre' }, 'oltre 46,6'],
  [
    { unita: 'EUR', valore: 96_000_000_00, qualificatore: 'circa' },
    'circa 96\u00a0milioni di euro',
  ],
  [{ unita: 'EUR', valore: 120_00 }, '120\u00a0euro'],
])('a figure has no sign and no abbreviation: %j is %s', (diverso, atteso) => {
  const figura = cifra('I', 'dotazione', '1 €', { qualificatore: '', ...diverso } as object);
  expect(facile(figura)).toBe(atteso);
});
