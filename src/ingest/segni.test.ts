import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cellaTesto, ods, rigaOds } from '../tests/fixtures/tabelle/archivio.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest } from './ingest.ts';
import type { Problema } from './problemi.ts';
import { rapporto, rapportoGithub } from './rapporto.ts';

const posto = 'SEGNO';
const testa = ['asse', 'etichetta', 'dotazione', 'fonte', 'punto'];
const riga = ['I', `Asse ${posto}I`, '236.700.000 €', 'relazione-2022', 'Tabella 1'];
const bytes = (testo: string): number[] => [...strToU8(testo)];

/** The bytes with others in the place of the word that stands for a sign. */
function metti(file: Uint8Array, segno: readonly number[]): Uint8Array {
  const testo = strFromU8(file, true);
  const dove = testo.indexOf(posto);
  expect(dove).toBeGreaterThan(0);
  return Uint8Array.from([
    ...file.subarray(0, dove),
    ...segno,
    ...file.subarray(dove + posto.length),
  ]);
}

/** A file of each format whose cell B2 holds these bytes; workbooks are opened, changed inside and closed again. */
const formati: Record<string, (segno: readonly number[]) => Promise<Uint8Array>> = {
  csv: async (segno) => metti(strToU8(`${testa.join(';')}\n${riga.join(';')}\n`), segno),
  xlsx: async (segno) => {
    const file = await writeXlsx({ sheets: [{ name: 'piano', rows: [testa, riga] }] });
    const dentro = Object.entries(unzipSync(file)).map(([nome, contenuto]) => [
      nome,
      strFromU8(contenuto).includes(posto) ? metti(contenuto, segno) : contenuto,
    ]);
    return zipSync(Object.fromEntries(dentro));
  },
  ods: async (segno) => {
    const tabella = `<table:table table:name="piano">${rigaOds(...testa)}${rigaOds(...riga)}</table:table>`;
    const dentro = unzipSync(ods(tabella));
    return zipSync({ ...dentro, 'content.xml': metti(dentro['content.xml']!, segno) });
  },
};

async function problemiDi(finale: string, file: Uint8Array): Promise<Problema[]> {
  const percorso = `programma-di-prova/2021/piano.${finale}`;
  return ingest(await apriFogli([...programmaDiProva(), { percorso, bytes: file }])).problemi;
}

const segni: [string, readonly number[]][] = [
  ...[...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'].map((s): [string, number[]] => [
    `bidirectional U+${s.codePointAt(0)?.toString(16).toUpperCase()}`,
    bytes(s),
  ]),
  ['NUL', [0]],
  ['escape', [0x1b]],
  ['backspace', [8]],
  ['delete', [0x7f]],
  ['a control of Latin-1', bytes('\u009B')],
  ['U+FFFE', bytes('\uFFFE')],
  ['U+FDD0', bytes('\uFDD0')],
  ['U+1FFFF', bytes('\u{1FFFF}')],
  ['a lone surrogate', [0xed, 0xa0, 0x80]],
  ['a tag', bytes('\u{E0041}')],
];

describe.each(Object.keys(formati))(
  'in %s a sign that nobody sees is refused in its cell',
  (formato) => {
    test.each(segni)('%s', async (_, segno) => {
      const problemi = await problemiDi(formato, await formati[formato]!(segno));
      expect(problemi.map((p) => `${p.colonna}${p.riga}`)).toEqual(['B2']);
      expect(problemi[0]?.tipo).toMatch(/^(hidden-character|garbled-text)$/);
      const detto = rapporto(problemi) + JSON.stringify(problemi);
      expect(detto).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u);
    });
  },
);

test.each(['&#0;', '&#x1B;', '&#xD800;', '&#xFFFE;', '&#x202E;'])(
  'a workbook that writes a sign by its number (%s) is refused in the cell too',
  async (numero) => {
    for (const formato of ['xlsx', 'ods']) {
      const problemi = await problemiDi(formato, await formati[formato]!(bytes(numero)));
      expect(problemi.map((p) => `${formato} ${p.colonna}${p.riga}`)).toEqual([`${formato} B2`]);
    }
  },
);

test('a sign is found wherever it stands: in the heading, beyond the first 4096 bytes, in a row of its own', async () => {
  const lunga = `${testa.join(';')}\n${riga.join(';').replace(posto, '')}\n`;
  const con = (testo: string) => problemiDi('csv', strToU8(testo));
  const luogo = (p: Problema[]): string[] => p.map((x) => `${x.tipo} ${x.colonna}${x.riga}`);
  expect(luogo(await con(lunga.replace('etichetta', 'etichetta\u202E')))).toEqual([
    'hidden-character B1',
  ]);
  expect(luogo(await con(`${lunga}${'\n'.repeat(5000)}\0`))).toEqual(['hidden-character A5003']);
});

test('signs that only join, split or mark a side leave a cell as if they were not there', async () => {
  const segno = bytes('\u200E\u200F\u061C\u00AD\u200B\uFEFF');
  for (const formato of Object.keys(formati))
    expect(await problemiDi(formato, await formati[formato]!(segno))).toEqual([]);
});

test.each(['＝1+1', '＋SUM(A1)', '－SUM(A1)', '=1+1'])(
  'a formula is one with the wide signs of East Asia too: %s',
  async (testo) => {
    const cella = cellaTesto(testo);
    const tabella = `<table:table table:name="piano">${rigaOds(...testa)}${rigaOds('I', cella, ...riga.slice(2))}</table:table>`;
    expect((await problemiDi('ods', ods(tabella))).map((p) => p.tipo)).toEqual([
      'formula-without-value',
    ]);
  },
);

test('a sign in the name of a file is seen in the report, and acts on no terminal', () => {
  const percorso = 'programma-di-prova/2021/pia\u202E\u001B[31mno.csv';
  const { problemi } = ingest([...programmaDiProva(), { percorso, bytes: strToU8('asse') }]);
  const detto = rapporto(problemi) + rapportoGithub(problemi);
  expect(detto).toContain('pia‹U+202E›‹U+001B›[31mno.csv');
  expect(detto).not.toMatch(/[\u202E\u001B]/);
});
