import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';

const radice = join(import.meta.dirname, '..', '..', '..');

/** Writes cells of a workbook as a spreadsheet program that is not ours would: by sheet, then by heading and first cell of the row. */
export function riempi(
  libro: Buffer,
  celle: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>
  >,
): Buffer {
  const w = XLSX.read(libro);
  for (const [nome, righe] of Object.entries(celle)) {
    const foglio = w.Sheets[nome]!;
    const tutte = XLSX.utils.sheet_to_json<unknown[]>(foglio, { header: 1 });
    const testata = tutte[0] as string[];
    for (const [chiave, valori] of Object.entries(righe))
      for (const [intestazione, valore] of Object.entries(valori)) {
        const r = tutte.findIndex((riga) => riga[0] === chiave);
        const origin = { r, c: testata.indexOf(intestazione) };
        XLSX.utils.sheet_add_aoa(foglio, [[valore]], { origin });
      }
  }
  return XLSX.write(w, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** The id of the document that a template proposes. */
export function idFonte(libro: Buffer): string {
  const foglio = XLSX.read(libro).Sheets['fonti']!;
  return String(XLSX.utils.sheet_to_json<unknown[]>(foglio, { header: 1 })[1]?.[0]);
}

/** A copy of the kit's data and words with a package put into it by the command; where it is, and what the command said. */
export function importato(zip: Buffer): { posto: string; detto: string } {
  const posto = mkdtempSync(join(tmpdir(), 'senza-terminale-'));
  for (const cartella of ['data', 'content'])
    cpSync(join(radice, cartella), join(posto, cartella), { recursive: true });
  writeFileSync(join(posto, 'pacchetto.zip'), zip);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(radice, 'scripts', 'importa.ts'), 'pacchetto.zip'],
    { cwd: posto, encoding: 'utf8' },
  );
  return { posto, detto: stdout + stderr };
}
