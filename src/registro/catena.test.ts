import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registroCsv } from '../exports/registro.ts';
import { csv } from '../format/csv.ts';
import { leggiCsv } from '../ingest/csv.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Dati } from '../model/index.ts';
import { pagineDi } from '../tests/fixtures/pagine.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { con, nudi, pubblica } from '../tests/fixtures/tabelle/pubblica.ts';
import { accoda, pubblicato, righeGuaste, type Riga } from './catena.ts';
import { nuoveRighe } from './nuoveRighe.ts';
import { impronta } from './riga.ts';
import { sha256 } from './sha256.ts';

const riga = (id: string, testo: string, genere: Riga['genere'] = 'cifra'): Riga => ({
  data: '2023-06-15',
  genere,
  id,
  valore: '1',
  unita: 'EUR',
  testo,
  etichetta: '',
  punto: '',
  documento: '',
});
const registro = accoda([], [riga('a', '1 €'), riga('b', '2 €'), riga('c', '3 €')]);

test('a register as it was written has no broken line, also after a second publication', () => {
  expect(righeGuaste(registro)).toEqual([]);
  expect(righeGuaste([...registro, ...accoda(registro, [riga('d', '4 €')])])).toEqual([]);
});

test('any change of any cell shows at the next line, and that of the last in its own hash', () => {
  const celle = Object.keys(riga('a', '')) as (keyof Riga)[];
  fc.assert(
    fc.property(
      fc.nat(registro.length - 1),
      fc.constantFrom(...celle),
      fc.stringMatching(/^[^\n\r]*$/),
      (i, cella, nuovo) => {
        const mosso = registro.map((v, n) => (n === i ? { ...v, [cella]: nuovo } : v));
        const uguale = registro[i]?.[cella] === nuovo;
        const ultima = i === registro.length - 1;
        expect(righeGuaste(mosso)).toEqual(uguale || ultima ? [] : [i + 1]);
        if (ultima) expect(impronta(mosso[i]) === impronta(registro[i])).toBe(uguale);
      },
    ),
  );
});

test('a line taken out, moved or put in shows where the chain breaks', () => {
  const [a, b, c] = registro;
  expect(righeGuaste([a!, c!])).toEqual([1]);
  expect(righeGuaste([b!, a!, c!])).toEqual([0, 1, 2]);
  expect(righeGuaste([a!, a!, b!, c!])).toEqual([1]);
});

test('each hash is what sha256sum says of the line before, as the file has it', () => {
  const righe = registroCsv(registro).split(/(?<=\n)/);
  const ultime = righe.slice(1).map((r) => r.trimEnd().split(';').at(-1));
  expect(ultime).toEqual(
    righe.slice(0, -1).map((r) => createHash('sha256').update(r).digest('hex')),
  );
});

test('a changed name, note, reason or label is a new line; one that is gone is withdrawn', () => {
  const prima = ingest(programmaDiProva()).dati;
  const fatto = (dati: Dati): Dati => ({
    ...dati,
    registro: [...dati.registro, ...accoda(dati.registro, nuoveRighe(dati, [], '2023-07-01'))],
  });
  const uscito = fatto({ ...prima, registro: [] });
  expect(nuoveRighe(uscito, [], '2023-08-01')).toEqual([]);
  const nota = { ...uscito.note[0]!, nota: 'Riscritta.' };
  const figura = { ...uscito.osservazioni[0]!, etichetta: 'Un’altra etichetta' };
  const righe = nuoveRighe(
    {
      ...uscito,
      note: [nota, ...uscito.note.slice(1)],
      osservazioni: [figura, ...uscito.osservazioni.slice(1)],
    },
    [],
    '2023-08-01',
    'Perché',
  );
  expect(righe.map((r) => [r.genere, r.id.split('#')[0]])).toEqual([
    ['cifra', figura.id],
    ['riga', 'note'],
    ['ritiro', 'note'],
    ['pubblicazione', '2023-08-01'],
  ]);
  expect(righe.at(-1)?.testo).toBe('Perché');
});

test('no cell of any table says something else in silence: it is a problem, or a new line', () => {
  const uscito = pubblica(nudi);
  const mute = uscito.flatMap(({ percorso, bytes }) => {
    if (/^(registro|pubblicazioni)\.csv$/.test(percorso)) return [];
    const [testa = [], ...righe] = leggiCsv(bytes).righe;
    return testa.flatMap((colonna, c) => {
      // A row of printed formulas is another kind of row.
      const formule = righe.findIndex((r) => r[0] === 'formula' && r[c] !== '');
      const figura = righe.findIndex((r) => r[0] !== 'formula' && r[c] !== '');
      return [formule, figura].flatMap((i) => {
        const cella = righe[i]?.[c];
        if (cella === undefined) return [];
        const altra = cella.replace(/\d|$/, (x) => (x === '' ? ' altro' : String((+x + 1) % 10)));
        const nuove = righe.map((r, n) => (n === i ? r.with(c, altra) : r));
        const { dati, problemi } = ingest(
          con(uscito, percorso, csv([testa, ...nuove], { separatore: ';' })),
        );
        return problemi.length > 0 || nuoveRighe(dati, pagineDi(dati), '2024-01-01').length > 0
          ? []
          : [`${percorso}, ${colonna}: ${cella}`];
      });
    });
  });
  expect(mute).toEqual([]);
});

test('the line of a figure has its place and, where the document gives it, the document’s hash', () => {
  const { dati } = ingest(programmaDiProva());
  const sha = sha256('il documento');
  const fonti = dati.fonti.map((f) => ({ ...f, sha256: sha }));
  const righe = nuoveRighe({ ...dati, registro: [], fonti }, [], '2023-07-01');
  const [o] = dati.osservazioni;
  expect(righe.find((r) => r.id === o!.id)).toMatchObject({ punto: o!.punto, documento: sha });
});

test('the last line of an id stands, and a withdrawn one does not', () => {
  const dopo = [...registro, ...accoda(registro, [riga('a', '9 €'), riga('b', '', 'ritiro')])];
  const stato = pubblicato(dopo);
  expect([...stato].map(([id, v]) => [id, v.testo])).toEqual([
    ['a', '9 €'],
    ['c', '3 €'],
  ]);
});
