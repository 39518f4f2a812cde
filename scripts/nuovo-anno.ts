import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { csvItaliano } from '../src/exports/csv.ts';
import { leggimi } from '../src/exports/nuovoAnnoParole.ts';
import { nuovoAnno } from '../src/exports/nuovoAnno.ts';
import { nuovoAnnoXlsx } from '../src/exports/nuovoAnnoXlsx.ts';
import { quante } from '../src/format.ts';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { dataDaCartella } from '../src/model/index.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { inParole } from './guasto.ts';
import { percorsi } from './percorsi.ts';
import { proprio } from '../src/model/proprio.ts';

const uso =
  'Si usa così: npm run nuovo-anno -- por-fse-lombardia 2023 (oppure 2023-06-30; con --xlsx un solo file Excel).';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** One workbook instead of CSV tables. */
    xlsx: { type: 'boolean', default: false },
  },
});

async function prepara(): Promise<string> {
  const [programma = '', cartella = ''] = positionals;
  if (positionals.length !== 2) throw new Error(uso);
  const { dati } = ingest(await apriFogli(leggiDati()));
  const noti = dati.programmi.map((p) => p.id);
  const data = dataDaCartella(cartella);
  if (!noti.includes(programma))
    throw new Error(`«${programma}» non è un programma: ${noti.join(', ')}. ${uso}`);
  if (data === null) throw new Error(`«${cartella}» non è una data, come 2023 o 2023-06-30.`);
  const posto = join(percorsi.dati, programma, cartella);
  const altra = data.endsWith('-12-31') ? join(percorsi.dati, programma, data) : posto;
  const corta = data.endsWith('-12-31') ? join(percorsi.dati, programma, data.slice(0, 4)) : posto;
  const gia = [posto, altra, corta].find((p) => existsSync(p));
  if (gia) throw new Error(`La cartella ${relative(process.cwd(), gia)} esiste già: non la tocco.`);

  const tabelle = nuovoAnno(dati, programma, cartella);
  mkdirSync(posto);
  if (values.xlsx)
    writeFileSync(
      join(posto, 'tabelle.xlsx'),
      await nuovoAnnoXlsx(dati, programma, cartella, tabelle),
    );
  else {
    for (const { nome, colonne, righe } of tabelle)
      writeFileSync(
        join(posto, `${nome}.csv`),
        csvItaliano([colonne, ...righe.map((riga) => colonne.map((c) => proprio(riga, c) ?? ''))]),
      );
    writeFileSync(join(posto, 'LEGGIMI.txt'), leggimi(dati, programma, cartella, tabelle));
  }
  const quali = tabelle.map(
    (t) => `  ${t.nome.padEnd(12)} ${quante(t.righe.length, 'riga', 'righe')} da compilare`,
  );
  return [
    `Pronta la cartella ${relative(process.cwd(), posto)}${values.xlsx ? ', nel file tabelle.xlsx un foglio per tabella' : ''}:`,
    ...quali,
    values.xlsx
      ? 'Il primo foglio dice i passi; i commenti sulle intestazioni dicono che cosa vuole ogni colonna.'
      : 'LEGGIMI.txt dice i passi e che cosa vuole ogni colonna. Poi: npm run verifica',
    '',
  ].join('\n');
}

try {
  process.stdout.write(await prepara());
} catch (guasto) {
  process.stderr.write(`${inParole(guasto)}\n`);
  process.exitCode = 1;
}
