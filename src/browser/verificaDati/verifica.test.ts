import { describe, expect, test } from 'vitest';
import { anagrafiche } from '../../exports/anagrafiche.ts';
import { archivioDiProva } from '../../tests/fixtures/esportazioni.ts';
import { leggiCsv } from '../../ingest/csv.ts';
import { ingest, type FileDati } from '../../ingest/ingest.ts';
import type { Base } from './base.ts';
import { colloca, percorsoDi, radiceDi } from './colloca.ts';
import { controlla } from './controlla.ts';
import { cellaCorretta } from './correggi.ts';
import { foglietto, noteDi } from './foglietto.ts';
import type { Problema } from '../../ingest/problemi.ts';

const noti = new Set(['por-prova']);
const luogo = (percorso: string): string | null => percorsoDi(colloca(percorso, noti), percorso);
const file = (percorso: string, testo: string): FileDati => ({
  percorso,
  bytes: new TextEncoder().encode(testo),
});
const delSito = anagrafiche(archivioDiProva()).map((t) => file(t.percorso, t.testo));
const base = (pubblicate: Base['pubblicate'] = new Map()): Base => ({
  files: delSito,
  taciute: new Set(),
  testi: [],
  pubblicate,
  dati: ingest(delSito).dati,
});
const controllo = (...files: FileDati[]) => controlla(files, base(), '2024-06-01');
const testata = 'asse;impegni;punto;fonte\n';

describe('the place of a chosen file', () => {
  test.each([
    ['data/por-prova/2022/avanzamento.csv', 'por-prova/2022/avanzamento.csv'],
    ['por-prova/2022/Avanzamento finale.CSV', 'por-prova/2022/avanzamento.csv'],
    ['consegna/por-prova/assi.xlsx', 'por-prova/assi.xlsx'],
    ['por-prova/2022-06-30/consegna.xlsx', 'por-prova/2022-06-30/consegna.xlsx'],
    ['data/misure.csv', 'misure.csv'],
    ['Scaricati/por-prova 2023-06-30 tabelle (1).xlsx', 'por-prova/2023-06-30/tabelle.xlsx'],
  ])('%s is plain', (da, a) => expect(luogo(da)).toBe(a));

  test.each([
    ['avanzamento.csv', 'the date and the programme'],
    ['2022/avanzamento.csv', 'the programme'],
    ['por-ignoto/2022/avanzamento.csv', 'a programme the site does not know'],
    ['por-prova/2022/tabella 3.csv', 'the table'],
    ['assi.csv', 'the programme of a register'],
  ])('%s leaves %s open', (da) => expect(luogo(da)).toBeNull());

  test('a name that two tables share is told by its folder', () => {
    expect(luogo('por-prova/iniziative.csv')).toBe('por-prova/iniziative.csv');
    expect(luogo('por-prova/2022/iniziative.csv')).toBe('por-prova/2022/iniziative.csv');
    expect(luogo('iniziative.csv')).toBeNull();
  });
});

describe('a chosen folder', () => {
  test.each([
    [['data/misure.csv', 'data/por-x/2022/piano.csv'], 'data/'],
    [['a/b/misure.xlsx'], 'a/b/'],
    [['por-x/assi.csv', 'por-x/programma.csv'], ''],
    [['consegna/por-x/programma.ods'], 'consegna/'],
    [['misure.csv'], null],
    [['2022/piano.csv', 'piano.csv'], null],
  ])('%j begins at %j', (percorsi, radice) => expect(radiceDi(percorsi)).toBe(radice));
});

describe('the check of one table beside the registers of the site', () => {
  test('reads a sound table and tells its figures from the published ones', async () => {
    const tabella = file(
      'por-prova/2022/avanzamento.csv',
      `${testata}I;1.000,00 €;Tabella 1;relazione-2022\n`,
    );
    const { esito, cifre, tabelle } = await controllo(tabella);
    expect(esito.problemi).toEqual([]);
    expect(cifre.map((c) => [c.cifra.valore, c.stato])).toEqual([[100_000, 'nuova']]);
    expect(tabelle).toEqual([{ file: 'por-prova/2022/avanzamento.csv', cifre: 1, voci: 0 }]);
    const id = cifre[0]?.cifra.id ?? '';
    const contro = async (valore: string, testo: string): Promise<[string, string][]> => {
      const pubblicata = { valore, unita: 'EUR', testo };
      const dopo = await controlla([tabella], base(new Map([[id, pubblicata]])), '2024-06-01');
      return dopo.cifre.map((c) => [c.stato, c.era]);
    };
    expect(await contro('1000', '1.000,00 €')).toEqual([['uguale', '']]);
    expect(await contro('999', '999,00 €')).toEqual([['cambiata', '999,00 €']]);
    // The same words read as another number are a change: so says the ledger, too.
    expect(await contro('1', '1.000,00 €')).toEqual([['cambiata', '1.000,00 €']]);
  });

  test('prefers a chosen register to the site’s', async () => {
    const assi = file('por-prova/assi.csv', 'codice;nome\nI;Lavoro\nX;Altro\n');
    const tabella = file(
      'por-prova/2022/avanzamento.csv',
      `${testata}X;1.000,00 €;Tabella 1;relazione-2022\n`,
    );
    expect((await controllo(assi, tabella)).esito.problemi).toEqual([]);
    expect((await controllo(tabella)).esito.problemi.map((p) => p.tipo)).toEqual(['unknown-asse']);
  });

  test('adds nothing to a whole folder', async () => {
    expect((await controllo(...delSito)).prestate).toBe(false);
    expect((await controllo(delSito[2]!)).files.length).toBe(delSito.length);
  });

  test('writes the proposals into the table, which then reads without a fault', async () => {
    const rotta = file(
      'por-prova/2022/avanzamento.csv',
      'asse,impegno,punto,fonte\ni,"1.000,00 €",Tabella 1,relazione-2022\nI+Asse I,"1,00 €",Tabella 2,relazione-2022\n',
    );
    const { esito, corrette } = await controllo(rotta);
    expect(esito.problemi.length).toBe(3);
    expect(corrette.map((c) => c.quante)).toEqual([3]);
    expect(corrette[0]?.testo.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFasse;impegni;punto;fonte',
      'I;1.000,00 €;Tabella 1;relazione-2022',
      'I+I;1,00 €;Tabella 2;relazione-2022',
    ]);
    const dopo = await controllo(file(rotta.percorso, corrette[0]?.testo ?? ''));
    expect(dopo.esito.problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
    expect(dopo.corrette).toEqual([]);
  });
});

describe('a proposal', () => {
  const p = (letto: string, proposta: string) => ({ letto, proposta }) as Problema;
  test('takes the place of the part that was read, or of the whole cell', () => {
    expect(cellaCorretta('dote|tirocni', p('tirocni', 'tirocini'))).toBe('dote|tirocini');
    expect(cellaCorretta(' 1.234,5 ', p('1.234,5', '1.234,50 €'))).toBe('1.234,50 €');
    expect(cellaCorretta('altro', p('tirocni', 'tirocini'))).toBeNull();
  });
});

describe('the piece of table around a problem', () => {
  const note = noteDi(['impegni']);
  const griglia = leggiCsv(
    new TextEncoder().encode('Relazione 2022\n\nasse;impegni;punto\nI;dodici;Tabella 1\n'),
    note,
  );

  test('has the headings, the row and the cell, numbered as a spreadsheet does', () => {
    const f = foglietto(griglia, { riga: 4, colonna: 'B' }, note);
    expect(f).toEqual({
      lettere: ['A', 'B', 'C'],
      righe: [
        { numero: 3, celle: ['asse', 'impegni', 'punto'], testa: true },
        { numero: 4, celle: ['I', 'dodici', 'Tabella 1'], testa: false },
      ],
      segnata: 1,
    });
  });

  test('is the heading row alone where the heading is at fault, and nothing for a whole file', () => {
    expect(foglietto(griglia, { riga: 3, colonna: 'A' }, note)?.righe).toHaveLength(1);
    expect(foglietto(griglia, {}, note)).toBeNull();
  });

  test('keeps a far cell in a window of eight columns', () => {
    const larga = leggiCsv(
      new TextEncoder().encode(`asse${';c'.repeat(20)}\nI${';x'.repeat(20)}\n`),
      note,
    );
    const f = foglietto(larga, { riga: 2, colonna: 'T' }, note);
    expect(f?.lettere).toHaveLength(8);
    expect(f?.lettere[f.segnata]).toBe('T');
  });
});
