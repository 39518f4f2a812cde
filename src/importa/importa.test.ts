import { describe, expect, test } from 'vitest';
import { registroCsv } from '../exports/registro.ts';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import { accoda } from '../registro/catena.ts';
import { nuoveRighe } from '../registro/nuoveRighe.ts';
import { impronta } from '../registro/riga.ts';
import {
  fileFinanze,
  fileIndicatori,
  letto,
  misureUe,
  vociDi,
  type Voce,
} from '../tests/fixtures/importa.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { pianifica, type Piano } from './importa.ts';

const cci = '2014IT05SFOP999';
const programma = 'programma-di-prova';
const comePubblici = (file: string, da: string): Voce[] =>
  vociDi(file, da).map((v) => ({ ...v, cci }));
const finanze = comePubblici(fileFinanze, '2014IT05SFOP007');
const indicatori = comePubblici(fileIndicatori, '2014IT05SFOP007');

const decodifica = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const con = (files: readonly FileDati[], percorso: string, testo: string): FileDati[] => [
  ...files.filter((f) => f.percorso !== percorso),
  { percorso, bytes: new TextEncoder().encode(testo) },
];
const nudi = programmaDiProva().filter(
  (f) => !/registro|pubblicazioni|rettifiche|eventi/.test(f.percorso),
);
const suoi = nudi.find((f) => f.percorso === 'misure.csv')!;
const nuove = misureUe
  .trim()
  .split('\n')
  .filter((r) => !/^(colonna|dotazione|valore|target);/.test(r));
const base = con(nudi, 'misure.csv', [decodifica(suoi.bytes).trimEnd(), ...nuove, ''].join('\n'));
const vuoti = base.filter((f) => !f.percorso.includes('/'));

const piano = (
  files: readonly FileDati[],
  voci: readonly Voce[] = finanze,
  {
    edizione = '',
    programma,
    indici = indicatori,
  }: { edizione?: string; programma?: string; indici?: Voce[] } = {},
): Piano =>
  pianifica(
    files,
    { finanze: letto(voci), indicatori: letto(indici) },
    { cci, edizione, programma, tutti: false },
  );
const applica = (files: readonly FileDati[], { scritture }: Piano): FileDati[] => [
  ...files.filter((f) => !scritture.has(f.percorso)),
  ...[...scritture].map(([percorso, bytes]) => ({ percorso, bytes })),
];
const testoDi = (files: readonly FileDati[], percorso: string): string =>
  decodifica(files.find((f) => f.percorso === percorso)?.bytes);
/** The rows with one amount of the first Asse at the last date written anew. */
const riveduti = (costo = '290131390.00'): Voce[] =>
  finanze.map((v) =>
    v['priority'] === 'I' && v['year'] === '2022' ? { ...v, total_eligible_cost: costo } : v,
  );

describe('a programme that only the dataset knows', () => {
  const dopo = applica(vuoti, piano(vuoti));
  const { dati, problemi } = ingest(dopo);

  test('is whole: it reads without a problem', () => {
    expect(problemi).toEqual([]);
    expect(dati.programmi).toMatchObject([
      { id: 'lombardia-esf', cci, livello: 'regionale', fondo: 'Fondo sociale europeo' },
    ]);
    expect(dati.assi.map((a) => a.codice)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(dati.fonti.map((f) => f.id)).toEqual([
      'lombardia-esf-ue-finanze',
      'lombardia-esf-ue-indicatori',
    ]);
  });

  test('has each year at its date: the snapshot of a day at that day', () => {
    expect([...new Set(dati.osservazioni.map((o) => o.data))].sort()).toEqual([
      '2014-12-31',
      '2019-12-31',
      '2021-12-31',
      '2022-06-30',
    ]);
  });

  test('has exact figures with the place that they come from', () => {
    const o = dati.osservazioni.find(
      (o) => o.misura === 'costo_selezionato' && o.asse === 'I' && o.data === '2019-12-31',
    );
    expect(o).toMatchObject({
      valore: 17_796_608_416,
      precisione: 0.01,
      fonte: 'lombardia-esf-ue-finanze',
      id: 'lombardia-esf-ue-finanze.2019-12-31.asse-i.costo-selezionato.righe-dell-anno-2019-asse-i',
    });
  });

  test('changes no byte the second time', () => {
    expect([...piano(dopo).scritture.keys()]).toEqual([]);
  });

  test('takes the name that is asked for, if it can be one', () => {
    expect([...piano(vuoti, finanze, { programma: 'il-mio' }).scritture.keys()]).toContain(
      'il-mio/programma.csv',
    );
    expect(() => piano(vuoti, finanze, { programma: 'Il Mio' })).toThrow(/non può essere il nome/);
  });
});

describe('a programme of data/', () => {
  const fatto = piano(base);
  const dopo = applica(base, fatto);

  test('is found by its CCI; its tables stay as they are, its registers gain rows at their end', () => {
    const toccati = base.filter((f) => fatto.scritture.has(f.percorso)).map((f) => f.percorso);
    expect(toccati.sort()).toEqual(
      ['assi', 'fonti', 'indicatori'].map((n) => `${programma}/${n}.csv`),
    );
    for (const percorso of toccati)
      expect(testoDi(dopo, percorso).startsWith(testoDi(base, percorso))).toBe(true);
    expect(testoDi(dopo, `${programma}/assi.csv`)).toMatch(
      /\nIV;Rafforzare la capacità[^\n]*\nV;Assistenza tecnica[^\n]*\n$/,
    );
    expect(ingest(dopo).problemi).toEqual([]);
  });

  test('has the new table in the folder that the date has already', () => {
    const voci = finanze.map((v) =>
      v['year'] === '2022' ? { ...v, reference_date: '2022-12-31' } : v,
    );
    expect([...piano(base, voci).scritture.keys()]).toContain(
      `${programma}/2022/avanzamento-ue.csv`,
    );
  });

  test('is not written into by another CCI', () => {
    expect(() =>
      pianifica(
        base,
        { finanze: letto(finanze) },
        { cci: '2014IT05SFOP007', edizione: '', programma, tutti: false },
      ),
    ).toThrow('data/programma-di-prova/ è il programma 2014IT05SFOP999, non 2014IT05SFOP007');
  });

  test('whose register is no CSV is told the rows to add by hand', () => {
    const files = base.map((f) =>
      f.percorso === `${programma}/fonti.csv` ? { ...f, percorso: `${programma}/fonti.ods` } : f,
    );
    expect(() => piano(files)).toThrow(
      /fonti\.ods non è un CSV in cui posso aggiungere righe\. Aggiungi tu: programma-di-prova-ue-finanze;/,
    );
  });

  test('whose own tables do not read is not written into', () => {
    const rotta = con(
      base,
      `${programma}/2022/piano.csv`,
      'asse;dotazione;fonte;punto\nXX;1,00 €;relazione-2022;Tabella 1\n',
    );
    expect(() => piano(rotta)).toThrow(/\[unknown-asse\][^]*Non ho scritto nulla/);
  });

  test('in a kit without our measures is told which ones to copy', () => {
    expect(() => piano(nudi)).toThrow(
      /misure\.csv mancano le intestazioni dotazione_ue, dotazione_nazionale/,
    );
  });
});

describe('another edition', () => {
  const primo = applica(base, piano(base, finanze, { edizione: '2022-10' }));

  test('that is newer takes the place of the one before, and lists what it restates', () => {
    const { scritture, detto } = piano(primo, riveduti(), { edizione: '2023-04' });
    expect([...scritture.keys()].sort()).toEqual([
      `${programma}/2022-06-30/avanzamento-ue.csv`,
      `${programma}/fonti.csv`,
    ]);
    expect(detto.join('\n')).toMatch(
      /in avanzamento-ue\.csv:\n +Valori rivisti: 2\.\n +2022-06-30 \| I, costo_selezionato: da «290\.131\.389,75 €» a «290\.131\.390,00 €»/,
    );
    const fonti = testoDi(
      applica(primo, piano(primo, riveduti(), { edizione: '2023-04' })),
      `${programma}/fonti.csv`,
    );
    expect(fonti.match(/-ue-finanze;/g)).toHaveLength(1);
    expect(fonti).toContain('edizione di aprile 2023');
  });

  test('that lacks a year leaves the tables of that year', () => {
    const { scritture, detto } = piano(
      primo,
      finanze.filter((v) => v['year'] !== '2014'),
      { edizione: '2023-04' },
    );
    expect([...scritture.keys()]).toEqual([`${programma}/fonti.csv`]);
    expect(detto.join('\n')).toMatch(
      /tutte quelle con anno «2014» \(\d+ righe\)[^]*Questa edizione non ha il 2014: avanzamento-ue\.csv resta com’era\./,
    );
  });

  test.each([
    ['was published before', riveduti(), '2022-05'],
    [
      'ends at an earlier day',
      finanze
        .filter((v) => v['year'] !== '2022')
        .map((v) => ({ ...v, total_eligible_cost: '1.00' })),
      '',
    ],
  ])('that %s is refused, with what it would have put back', (_, voci, edizione) => {
    expect(() => piano(primo, voci, { edizione })).toThrow(
      /più vecchia di quella già importata[^]*Valori rivisti: \d+\.[^]*Non ho scritto nulla/,
    );
  });

  test('of which nobody says whether it is newer is asked for its date', () => {
    expect(() => piano(primo, riveduti())).toThrow(/--edizione 2022-10-15/);
  });

  describe('once the figures are published', () => {
    const { dati } = ingest(primo);
    const righe = accoda([], nuoveRighe(dati, [], '2022-11-01'));
    const pubblicati = con(
      con(primo, 'registro.csv', registroCsv(righe)),
      'pubblicazioni.csv',
      `data;nota;righe;impronta\n2022-11-01;;${righe.length};${impronta(righe.at(-1))}\n`,
    );
    const id = `${programma}-ue-finanze.2022-06-30.asse-i.costo-selezionato.righe-dell-anno-2022-asse-i`;
    const totale = id.replace('asse-i.', 'programma.').replace('-asse-i', '-tutto-il-programma');

    test('is refused where it restates one, with the row of rettifiche.csv to write', () => {
      expect(() => piano(pubblicati, riveduti(), { edizione: '2023-04' })).toThrow(
        new RegExp(
          `<data>;${id};<revisione o correzione>;<motivo>;290\\.131\\.389,75 €;290\\.131\\.390,00 €[^]*Non ho scritto nulla`,
        ),
      );
    });

    test('is written once the corrections are there', () => {
      const motivo = '2023-04-20;ID;revisione;Edizione di aprile.;';
      const rettifiche = con(
        pubblicati,
        `${programma}/rettifiche.csv`,
        [
          'data;osservazione;tipo;motivo;valore_precedente;valore_nuovo',
          `${motivo.replace('ID', id)}290.131.389,75 €;290.131.390,00 €`,
          `${motivo.replace('ID', totale)}897.593.540,90 €;897.593.541,15 €`,
        ].join('\n'),
      );
      const dopo = applica(rettifiche, piano(rettifiche, riveduti(), { edizione: '2023-04' }));
      expect(ingest(dopo).problemi).toEqual([]);
    });
  });
});

test('an unknown last day is told, and the year left out', () => {
  const voci = finanze.map((v) =>
    v['year'] === '2022' ? { ...v, reference_date: '2020-12-31' } : v,
  );
  const { scritture, detto } = piano(vuoti, voci, { indici: indicatori });
  expect(detto).toContainEqual(
    'prova.csv: nessuna riga dice a che giorno arriva l’anno 2022: non lo scrivo.',
  );
  expect([...scritture.keys()].filter((p) => p.includes('/2022'))).toEqual([]);
});
