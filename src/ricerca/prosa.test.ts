import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { archivioDiProva, stampate } from '../tests/fixtures/esportazioni.ts';
import { leggiProsa } from './prosa.ts';

const cartella = mkdtempSync(join(tmpdir(), 'prosa-'));
afterAll(() => rmSync(cartella, { recursive: true }));
mkdirSync(join(cartella, 'pagine'));

const [soldi] = stampate;
const a = archivioDiProva({ nome: 'Sito di prova', contatto: '' });

/** What the index reads of a text with this body. */
function letto(corpo: string): string | undefined {
  writeFileSync(join(cartella, 'pagine', 'prova.mdx'), `---\ntitolo: Prova\n---\n\n${corpo}\n`);
  return leggiProsa(cartella, a).get('pagine/prova')?.testo;
}

test('a figure is read as it is printed, so that its sentence is whole', () => {
  const { programma, asse, misura } = soldi!;
  expect(
    letto(
      `Un solo importo, <Cifra\n  programma="${programma}" asse="${asse}" misura="${misura}" data="2022" />: quanto ne vada è ignoto.`,
    ),
  ).toBe(`Un solo importo, ${soldi!.testo}: quanto ne vada è ignoto.`);
});

test('the name of the site and what holds with its settings are read as the page shows them', () => {
  expect(letto('«<NomeSito />» legge [documenti](/metodo/).')).toBe(
    '«Sito di prova» legge documenti.',
  );
  expect(letto('<Se contatto="no">\nNessuno.\n</Se>\n<Se contatto="sì">\nScrivi.\n</Se>')).toBe(
    'Nessuno.',
  );
});
