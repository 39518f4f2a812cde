import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quadro } from './cellaNumero.ts';
import { leggiCella } from './celle.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest, type Esito, type FileDati } from './ingest.ts';
import { codiceDiUscita, rapporto } from './rapporto.ts';

const base = programmaDiProva();
const cartella = 'programma-di-prova/2021';
const utf8 = (testo: string): Uint8Array => new TextEncoder().encode(testo);
const leggi = (percorso: string, bytes: Uint8Array): Esito =>
  ingest([...base, { percorso, bytes }]);

const tipi: Quadro['tipo'][] = [
  'euro',
  'percentuale',
  'conteggio',
  'volte',
  'data',
  'intervallo',
  'atto',
];
const quadro = (tipo: Quadro['tipo']): Quadro => ({ tipo, unita: 'persone', data: '2022-12-31' });

/** Pieces that Italian cells are made of, in any order: more faults an hour than plain random text. */
const pezzo = fc.constantFrom(
  ...'0123456789.,;"%€()-−+ \n\u00A0’\'=#|'.split(''),
  ...[
    'Mln',
    'mila',
    'euro',
    'circa',
    'oltre',
    'più di',
    'n.d.',
    'Totale',
    'I',
    'II',
    'IX',
    'formula',
    'E+07',
  ],
  ...[
    '31/12/2022',
    'maggio',
    '1.234',
    '1.234,56',
    '0,85',
    'relazione-2022',
    'à',
    'Ã\u00A0',
    '\uFFFD',
    '\u0000',
  ],
);
const cella = fc.oneof(
  { weight: 5, arbitrary: fc.array(pezzo, { maxLength: 6 }).map((p) => p.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

describe('cells', () => {
  test('any text in any column is a figure, blank, missing or a refusal: never a crash, never NaN', () => {
    fc.assert(
      fc.property(cella, fc.constantFrom(...tipi), fc.boolean(), (testo, tipo, esatto) => {
        const letta = leggiCella(testo, { ...quadro(tipo), esatto });
        if (letta === null || 'tipo' in letta) return;
        const cheCosa = [letta.valore, letta.valoreTesto, letta.mancante].filter((v) => v !== null);
        expect(cheCosa).toHaveLength(1);
        if (letta.valore !== null) expect(Number.isFinite(letta.valore)).toBe(true);
        if (tipo === 'euro' && letta.valore !== null)
          expect(Number.isSafeInteger(letta.valore)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  /** Cents as Italians print them, with dots or without, with the euro sign or without. */
  const scrivi = (cents: number, punti: boolean, segno: string, decimali: boolean): string => {
    const cifre = String(Math.abs(cents)).padStart(3, '0');
    const intero = cifre.slice(0, -2);
    const grandi = punti ? intero.replace(/\B(?=(\d{3})+$)/g, '.') : intero;
    const dopo = decimali || !cifre.endsWith('00') ? `,${cifre.slice(-2)}` : '';
    return `${cents < 0 ? '−' : ''}${segno.replace('#', `${grandi}${dopo}`)}`;
  };

  test('money that a formatter writes reads back to the same cents', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.boolean(),
        fc.constantFrom('#', '# €', '#€', '# euro', '#\u00A0€'),
        fc.boolean(),
        (cents, punti, segno, decimali) => {
          const letta = leggiCella(scrivi(cents, punti, segno, decimali), quadro('euro'));
          expect(letta).toMatchObject({ valore: cents });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('millions with up to six decimals read back to the exact euro', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 * 10 ** 8 }),
        fc.integer({ min: 1, max: 6 }),
        (n, d) => {
          const cifre = String(n).padStart(d + 1, '0');
          const testo = `${cifre.slice(0, -d)},${cifre.slice(-d)} Mln €`;
          const letta = leggiCella(testo, quadro('euro'));
          expect(letta).toMatchObject({ valore: Number(BigInt(n) * 10n ** BigInt(8 - d)) });
        },
      ),
    );
  });

  test('what is printed with a wrong decimal point is refused, never read a thousand times over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (e, c) => {
        const letta = leggiCella(`${e}.${String(c).padStart(2, '0')}`, quadro('euro'));
        expect(letta).toMatchObject({ tipo: 'decimal-point' });
      }),
    );
  });
});

const colonneDi: Record<string, string[]> = {
  avanzamento: ['asse', 'impegni', 'avanzamento_impegni', 'fonte', 'punto'],
  destinatari: ['asse', 'destinatari', 'eta', 'fonte', 'punto'],
  indicatori: ['indicatore', 'anno_target', 'valore', 'target', 'fonte', 'punto'],
  iniziative: ['iniziativa', 'stato', 'dotazione', 'data_evento', 'fonte', 'punto'],
  gruppi: ['asse', 'tipo', 'gruppo', 'fonte', 'punto'],
  note: ['tabella', 'tipo', 'nota', 'fonte', 'punto'],
};
/** Cells that are right for their column, so that most rows have one fault and not all of them. */
const giuste: Record<string, string[]> = {
  asse: ['I', 'II', 'III', 'I+III', 'Totale', 'formula'],
  impegni: ['1.234,56 €', '36,1 Mln €', 'n.d.', ''],
  avanzamento_impegni: ['99,80%', ''],
  destinatari: ['244.885', 'circa 600', ''],
  eta: ['15-29', ''],
  indicatore: ['disoccupati', 'spesa'],
  anno_target: ['2023', ''],
  valore: ['1.234', ''],
  target: ['1702', ''],
  iniziativa: ['dote-lavoro', 'nidi-gratis', 'percorsi-its'],
  stato: ['in corso', 'conclusa', ''],
  dotazione: ['880 Mila€', ''],
  data_evento: ['31/05', 'dicembre 2022', ''],
  tipo: ['beneficiario', 'avvertenza'],
  gruppo: ['Imprese', 'Comuni'],
  tabella: ['piano', ''],
  nota: ['Una nota.'],
  fonte: ['relazione-2022', 'sintesi-2022'],
  punto: ['Tabella 1', 'Tabella 2', '§ 3'],
};
const righeDi = (colonne: string[]) =>
  fc.array(
    fc.tuple(
      ...colonne.map((c) =>
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...(giuste[c] ?? [''])) },
          { weight: 1, arbitrary: cella },
        ),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  );
const scriviCsv = (righe: readonly string[][], sep: string): Uint8Array =>
  utf8(righe.map((r) => r.map((c) => `"${c.replace(/"/g, '""')}"`).join(sep)).join('\n') + '\n');

/** Entries that say from which row they come: figures, and whatever else a row of the table can become. */
const nateDa = ({ dati }: Esito): number =>
  dati.osservazioni.length +
  dati.menzioni.length +
  dati.gruppi.length +
  dati.note.length +
  dati.formule.length;

describe('tables', () => {
  const tabella = fc
    .constantFrom(...Object.keys(colonneDi))
    .chain((nome) =>
      fc.tuple(fc.constant(nome), righeDi(colonneDi[nome] ?? []), fc.constantFrom(';', ',', '\t')),
    );

  test('no row is lost in silence: each gives a datum or a problem that names it', () => {
    fc.assert(
      fc.property(tabella, ([nome, righe, sep]) => {
        const colonne = colonneDi[nome] ?? [];
        const percorso = `${cartella}/${nome}.csv`;
        const una = (n: number): Esito =>
          leggi(percorso, scriviCsv([colonne, ...righe.slice(0, n)], sep));
        let prima = nateDa(ingest(base));
        righe.forEach((riga, i) => {
          const esito = una(i + 1);
          const dopo = nateDa(esito);
          // Rows that are still to be filled are one warning, at the first of them.
          const suoi = esito.problemi.filter(
            (p) =>
              p.file === percorso &&
              (p.riga === i + 2 || p.riga === undefined || p.tipo === 'row-to-complete'),
          );
          const vuota = riga.every(
            (c) => c.replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]/g, '') === '',
          );
          const ripetuta = esito.ricevuta.some((v) =>
            v.testo.startsWith(`La riga ${i + 2} ripete`),
          );
          if (!vuota && !ripetuta && suoi.length === 0) expect(dopo).toBeGreaterThan(prima);
          prima = dopo;
        });
      }),
      { numRuns: 120 },
    );
  });

  test('every problem has its sentences, its place and a report; an error is never exit code 0', () => {
    fc.assert(
      fc.property(tabella, ([nome, righe, sep]) => {
        const { problemi } = leggi(
          `${cartella}/${nome}.csv`,
          scriviCsv([colonneDi[nome] ?? [], ...righe], sep),
        );
        for (const p of problemi) {
          expect(p.perche).not.toMatch(/undefined|: \.$/);
          expect(p.rimedio).not.toMatch(/undefined|«»/);
          expect(p.file).not.toBe('');
        }
        expect(rapporto(problemi)).not.toContain('undefined');
        const errori = problemi.some((p) => p.gravita === 'errore');
        expect(codiceDiUscita(problemi) === 1).toBe(errori);
      }),
      { numRuns: 400 },
    );
  });

  test('a cell is either a figure or an error, never both', () => {
    fc.assert(
      fc.property(cella, fc.constantFrom('impegni', 'avanzamento_impegni'), (testo, colonna) => {
        const righe = [
          ['asse', colonna, 'fonte', 'punto'],
          ['I', testo, 'relazione-2022', 'T'],
        ];
        const esito = leggi(`${cartella}/avanzamento.csv`, scriviCsv(righe, ';'));
        const figure = esito.dati.osservazioni.filter((o) => o.cella.file.startsWith(cartella));
        const errori = esito.problemi.filter((p) => p.gravita === 'errore');
        expect(figure.length + Math.min(1, errori.length)).toBe(1);
      }),
      { numRuns: 600 },
    );
  });

  const nomeFile = fc.oneof(
    fc.constantFrom(
      ...base.map((f) => f.percorso),
      `${cartella}/piano.csv`,
      `${cartella}/piano.xlsx`,
      `${cartella}/piano.ods`,
      `${cartella}/x.xlsx`,
      'altro/programma.csv',
      'misure.csv',
      'sito.csv',
    ),
    fc.string({ maxLength: 30 }).filter((n) => n !== ''),
  );
  const contenuto = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(cella, { maxLength: 40 }).map((c) => utf8(c.join(';'))),
    fc.uint8Array({ maxLength: 80 }).map((b) => Uint8Array.from([0x50, 0x4b, 3, 4, ...b])),
  );

  test('no bytes under any name crash the ingest', async () => {
    await fc.assert(
      fc.asyncProperty(nomeFile, contenuto, async (percorso, bytes) => {
        const altri: FileDati[] = base.filter((f) => f.percorso !== percorso);
        const esito = ingest(await apriFogli([...altri, { percorso, bytes }]));
        expect(typeof rapporto(esito.problemi)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  test('any base table cut anywhere or with bytes changed is read or refused, never a crash', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...base),
        fc.nat(3000),
        fc.nat(255),
        fc.boolean(),
        (file, dove, byte, taglia) => {
          const i = dove % Math.max(1, file.bytes.length);
          const bytes = taglia ? file.bytes.slice(0, i) : Uint8Array.from(file.bytes);
          if (!taglia) bytes[i] = byte;
          const esito = ingest(base.map((f) => (f === file ? { ...f, bytes } : f)));
          expect(Array.isArray(esito.problemi)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
