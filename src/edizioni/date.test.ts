import { describe, expect, test } from 'vitest';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { derivaFraDate } from './date.ts';
import { dateDette, dateInParole } from './dateInParole.ts';
import { esamina } from '../verdetto.ts';
import { rotte } from '../views/rotte.ts';

const suo = 'programma-di-prova';
const testoDi = (files: readonly FileDati[], percorso: string): string =>
  new TextDecoder().decode(files.find((f) => f.percorso === percorso)?.bytes);
const con = (files: readonly FileDati[], percorso: string, testo: string): FileDati[] => [
  ...files.filter((f) => f.percorso !== percorso),
  { percorso, bytes: new TextEncoder().encode(testo) },
];
const base = programmaDiProva();
const fonti = `${testoDi(base, `${suo}/fonti.csv`).trimEnd()}\n`;
const [testaFonti = '', ...righeFonti] = fonti.trim().split('\n');
const dopo = righeFonti
  .find((r) => r.startsWith('relazione-2022;'))!
  .replace('relazione-2022;', 'relazione-2023;')
  .replace(/;2022;[^;]*;/, ';2023;;');
const conFonti = con(base, `${suo}/fonti.csv`, [testaFonti, ...righeFonti, dopo, ''].join('\n'));
const tabella = (nome: string): string =>
  testoDi(base, `${suo}/2022/${nome}.csv`).replaceAll('relazione-2022', 'relazione-2023');
/** A table of 2023, against that of 2022, which may be written anew too. */
const detto = (nome: string, testo: string, di2022?: string, altri: FileDati[] = []): string[] => {
  const prima = di2022 === undefined ? conFonti : con(conFonti, `${suo}/2022/${nome}.csv`, di2022);
  const files = altri.reduce((f, x) => [...f.filter((y) => y.percorso !== x.percorso), x], prima);
  const { tabelle, dati, problemi } = ingest(con(files, `${suo}/2023/${nome}.csv`, testo));
  expect(problemi.map((p) => p.tipo).filter((t) => !/-after-publication$/.test(t))).toEqual([]);
  return dateInParole(derivaFraDate(tabelle, dati))
    .trim()
    .split('\n')
    .slice(1)
    .map((r) => r.trim());
};
const contro = (nome: string): string =>
  `${suo}/2023/${nome}.csv, rispetto a ${suo}/2022/${nome}.csv:`;
const destinatari = tabella('destinatari');
const senzaProgetti = destinatari
  .split('\n')
  .map((r) => r.split(';').toSpliced(2, 1).join(';'))
  .join('\n');
const di2022 = (testo: string): string => testo.replaceAll('relazione-2023', 'relazione-2022');

describe('a table against the one of the date before', () => {
  test('that has the same columns, codes and rows tells nothing', () => {
    expect(detto('avanzamento', tabella('avanzamento'))).toEqual([]);
    expect(detto('destinatari', destinatari)).toEqual([]);
  });

  test('that lacks a column, or has a new one, tells it', () => {
    expect(detto('destinatari', senzaProgetti)).toEqual([
      contro('destinatari'),
      'la colonna «progetti» c’era in quasi tutte le righe, e non c’è più.',
    ]);
    expect(detto('destinatari', destinatari, di2022(senzaProgetti))).toEqual([
      contro('destinatari'),
      'la colonna «progetti» è nuova, in quasi tutte le righe.',
    ]);
  });

  test('that lacks an Asse tells it', () => {
    expect(detto('destinatari', destinatari.replace(/\nIII;.*/, ''))).toEqual([
      contro('destinatari'),
      '«asse»: «III» aveva una riga, e non l’ha più.',
    ]);
  });

  test('that writes a code anew tells it, where the rest of the row is the same', () => {
    const due = (codice: string, nome: string): string =>
      `indicatore;nome_stampato;valore;target;fonte;punto\n${codice};${nome};1.234;5.678;relazione-2023;§ 3\n`;
    const registro = testoDi(base, `${suo}/indicatori.csv`).trimEnd();
    const righe = ['co-1', 'co-01'].map((c) => `${c};Disoccupati ${c};;I;output;sì;persone`);
    const indicatori = {
      percorso: `${suo}/indicatori.csv`,
      bytes: new TextEncoder().encode([registro, ...righe, ''].join('\n')),
    };
    const prima = di2022(due('co-1', 'Disoccupati di lunga durata'));
    expect(
      detto('indicatori', due('co-01', 'Disoccupati di lunga durata'), prima, [indicatori]),
    ).toEqual([
      contro('indicatori'),
      '«indicatore»: dove c’era «co-1» ora c’è «co-01», e il resto della riga è lo stesso. Due codici sono due cose: se è la stessa, tieni il primo.',
    ]);
    expect(
      detto('indicatori', due('co-01', 'Persone inattive').replace('5.678', '91'), prima, [
        indicatori,
      ]),
    ).toEqual([]);
  });

  test('that spells a dimension otherwise tells it, within a date or over two', () => {
    const perCategoria = (transizione: string): string =>
      [
        'asse;dimensione;destinatari;fonte;punto',
        ...['I', 'II', 'III'].flatMap((asse) => [
          `${asse};${transizione};12;relazione-2023;§ 3`,
          `${asse};regioni più sviluppate;34;relazione-2023;§ 3`,
        ]),
        '',
      ].join('\n');
    expect(
      detto(
        'destinatari',
        perCategoria('Regioni in Transizione'),
        di2022(perCategoria('regioni in transizione')),
      ),
    ).toEqual([
      contro('destinatari'),
      '«dimensione»: «Regioni in Transizione» in 3 righe e «regioni in transizione» in 3 righe. È la stessa voce scritta in più modi: tienine uno.',
    ]);
  });

  test('that keeps rows of the document before tells their dates', () => {
    const mista = tabella('avanzamento').replace(/(\nII;.*)relazione-2023/, '$1relazione-2022');
    expect(detto('avanzamento', mista)).toEqual([
      contro('avanzamento'),
      expect.stringMatching(
        /^i documenti delle sue righe sono di date diverse: 31 dicembre 2023 \(\d+ righe\) e 31 dicembre 2022 \(1 riga\)\./,
      ),
    ]);
  });

  test('of another kind of document, or that is an extract, is no next one', () => {
    const sintesi = con(
      conFonti,
      `${suo}/fonti.csv`,
      testoDi(conFonti, `${suo}/fonti.csv`).replace(
        /relazione-2023;Relazione 2022;relazione annuale/,
        'relazione-2023;Piano;piano finanziario',
      ),
    ).filter((f) => f.percorso === `${suo}/fonti.csv`);
    expect(detto('destinatari', senzaProgetti, undefined, sintesi)).toEqual([]);
    expect(detto('destinatari', senzaProgetti.replace(/\nII+;.*/g, ''))).toEqual([]);
  });
});

test('the tables that the fixtures start from tell nothing', () => {
  const { tabelle, dati } = ingest(base);
  expect(derivaFraDate(tabelle, dati)).toEqual([]);
  expect(dateInParole([])).toBe('');
});

test('the verdict holds it too, for whoever asks it: the same words', () => {
  const files = con(conFonti, `${suo}/2023/destinatari.csv`, senzaProgetti);
  const { deriva } = esamina(files, (a) => ({ a, rotte: rotte(a, { testi: [], file: [] }) }));
  expect(dateDette(deriva).flatMap(({ tabella, frasi }) => [tabella, ...frasi])).toEqual(
    detto('destinatari', senzaProgetti),
  );
});
