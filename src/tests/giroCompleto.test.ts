import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leggiDati } from '../ingest/leggiDati.ts';
import { verificheDi } from '../checks/verificheDi.ts';
import { ingest } from '../ingest/ingest.ts';

const radice = join(import.meta.dirname, '..', '..');
const posto = mkdtempSync(join(tmpdir(), 'giro-'));
const dati = join(posto, 'data');
const programma = 'programma-di-prova';
afterAll(() => rmSync(posto, { recursive: true, force: true }));

/** Runs one of the scripts on the copy of the data, as an officer would. */
function lancia(script: string, ...opzioni: string[]): { codice: number | null; detto: string } {
  const { status, stdout, stderr } = spawnSync(
    join(radice, 'node_modules', '.bin', 'node'),
    [join(radice, 'scripts', `${script}.ts`), ...opzioni],
    { cwd: posto, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { codice: status, detto: stdout + stderr };
}
const leggi = (file: string): string => readFileSync(join(dati, file), 'utf8');
const scrivi = (file: string, testo: string): void => writeFileSync(join(dati, file), testo);

/** Explains every grave finding of the data as they are. */
function spiegaTutto(): void {
  const gravi = verificheDi(ingest(leggiDati(dati)).dati).verifiche.filter(
    (v) => v.gravita === 'errore',
  );
  const righe = gravi.map((v) => `${v.id};Spiegata per prova`);
  scrivi(`${programma}/spiegazioni.csv`, ['verifica;spiegazione', ...righe, ''].join('\n'));
}

test('a year goes from empty tables to the register, and a later correction through rettifiche.csv', () => {
  cpSync(join(radice, 'src', 'tests', 'fixtures', 'tabelle', 'base'), dati, {
    recursive: true,
    filter: (f) => !/^(registro|pubblicazioni|eventi)\.csv$/.test(basename(f)),
  });
  const muto = lancia('pubblica', '--data', '2023-06-15');
  expect(muto.codice).toBe(1);
  expect(muto.detto).toMatch(/aspett\w+ una spiegazione/);
  spiegaTutto();
  expect(lancia('pubblica', '--data', '2023-06-15')).toMatchObject({ codice: 0 });
  const dopoLaPrima = leggi('registro.csv');

  expect(lancia('nuovo-anno', programma, '2023')).toMatchObject({ codice: 0 });
  expect(lancia('nuovo-anno', programma, '2023-12-31').detto).toContain('esiste già');
  expect(lancia('verifica')).toMatchObject({ codice: 2 });
  const presto = lancia('pubblica', '--data', '2024-06-01');
  expect(presto.codice).toBe(2);
  expect(presto.detto).toContain('Non è stato pubblicato nulla');
  expect(leggi('registro.csv')).toBe(dopoLaPrima);

  for (const nome of ['avanzamento', 'destinatari', 'indicatori', 'iniziative', 'gruppi'])
    rmSync(join(dati, programma, '2023', `${nome}.csv`), { force: true });
  scrivi(
    `${programma}/2023/fonti.csv`,
    'id;titolo;tipo;autore\nrelazione-2023;Sintesi 2023;sintesi;Ufficio di prova\n',
  );
  scrivi(`${programma}/2023/piano.csv`, 'asse;dotazione;fonte;punto\nI;236,7 Mln;;Tabella 1\n');
  expect(lancia('verifica')).toMatchObject({ codice: 0 });
  expect(lancia('pubblica', '--data', '2024-06-01', '--nota', 'Anno 2023')).toMatchObject({
    codice: 0,
  });
  expect(leggi('registro.csv').startsWith(dopoLaPrima)).toBe(true);
  expect(leggi('pubblicazioni.csv')).toContain('2024-06-01;Anno 2023;');

  scrivi(`${programma}/2023/piano.csv`, 'asse;dotazione;fonte;punto\nI;236,9 Mln;;Tabella 1\n');
  const rifiuto = lancia('verifica');
  expect(rifiuto.codice).toBe(1);
  const [, riga = ''] = /riga: (<data>;.*)/.exec(rifiuto.detto) ?? [];
  scrivi(
    `${programma}/rettifiche.csv`,
    `data;osservazione;tipo;motivo;valore_precedente;valore_nuovo\n${riga
      .replace('<data>', '02/07/2024')
      .replace('<revisione o correzione>', 'revisione')
      .replace('<motivo>', 'La sintesi è stata ristampata')}\n`,
  );
  const accolta = lancia('verifica');
  expect(accolta.codice).toBe(0);
  expect(accolta.detto).toContain('da «236,7 Mln» a «236,9 Mln»');
  expect(lancia('pubblica', '--data', '2024-07-03')).toMatchObject({ codice: 0 });
  expect(lancia('pubblica', '--data', '2024-07-03').detto).toContain('Il registro resta com’è');
  expect(readFileSync(join(posto, 'verifica.html'), 'utf8')).toContain('<h1>Cosa cambia</h1>');
});
