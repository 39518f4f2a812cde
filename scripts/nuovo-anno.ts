import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { modello } from '../src/exports/modello.ts';
import { quante } from '../src/format.ts';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { tabelleIn } from '../src/ingest/sorgenti.ts';
import { dataDaCartella } from '../src/model/index.ts';
import { inParole } from './guasto.ts';
import { scriviInsieme } from './insieme.ts';
import { opzioni } from './opzioni.ts';
import { percorsi } from './percorsi.ts';

const uso =
  'Si usa così: npm run nuovo-anno por-fse-lombardia 2023 (oppure 2023-06-30). Dopo la data si può aggiungere xlsx oppure ods, per un solo file, e iniziative.';

async function prepara(): Promise<string> {
  const { argomenti, chieste } = opzioni(['xlsx', 'ods', 'iniziative']);
  const [programma = '', scritta = ''] = argomenti;
  if (argomenti.length !== 2) throw new Error(uso);
  const files = await apriFogli(leggiDati(percorsi.dati));
  const { dati } = ingest(files);
  const noti = dati.programmi.map((p) => p.id);
  const data = dataDaCartella(scritta);
  if (!noti.includes(programma))
    throw new Error(`«${programma}» non è un programma: ${noti.join(', ')}. ${uso}`);
  if (data === null) throw new Error(`«${scritta}» non è una data, come 2023 o 2023-06-30.`);
  // `2023` and `2023-12-31` are one date: the folder that is there is the one to complete.
  const forme = [scritta, data, ...(data.endsWith('-12-31') ? [data.slice(0, 4)] : [])];
  const cartella = forme.find((f) => existsSync(join(percorsi.dati, programma, f))) ?? scritta;
  const posto = join(percorsi.dati, programma, cartella);
  const dove = relative(process.cwd(), posto);
  const presenti = tabelleIn(files, `${programma}/${cartella}`);
  const formato = chieste.has('xlsx') ? 'xlsx' : chieste.has('ods') ? 'ods' : 'csv';
  const { tabelle, file } = await modello(dati, programma, cartella, formato, {
    iniziative: chieste.has('iniziative'),
    presenti,
  });
  if (tabelle.length === 0)
    return `Nella cartella ${dove} ci sono già tutte le tabelle: non ho aggiunto nulla.\n`;
  mkdirSync(posto, { recursive: true });
  const scritti = Object.fromEntries(
    [...file].map(([nome, bytes]) => [libero(posto, nome), bytes] as const),
  );
  scriviInsieme(posto, scritti);
  const quali = tabelle.map(
    (t) => `  ${t.nome.padEnd(12)} ${quante(t.righe.length, 'riga', 'righe')} da compilare`,
  );
  const [nome = ''] = Object.keys(scritti);
  return [
    presenti.size > 0
      ? `La cartella ${dove} c’era già: ho aggiunto solo ciò che mancava.`
      : `Pronta la cartella ${dove}.`,
    ...quali,
    formato === 'csv'
      ? 'LEGGIMI.txt dice i passi e che cosa vuole ogni colonna. Poi: npm run verifica'
      : `Sono fogli di ${nome}: il primo dice i passi, i commenti sulle intestazioni che cosa vuole ogni colonna, «guida» com’era l’ultima volta.`,
    '',
  ].join('\n');
}

/** The name, or the first like it that no file of the folder has: nothing that is there is written over. */
function libero(posto: string, nome: string): string {
  const [, prima = '', coda = ''] = /^(.*)(\.[^.]*)$/.exec(nome) ?? [];
  for (let n = 1; ; n++) {
    const prova = n === 1 ? nome : `${prima}-${n}${coda}`;
    if (!existsSync(join(posto, prova))) return prova;
  }
}

try {
  process.stdout.write(await prepara());
} catch (guasto) {
  process.stderr.write(`${inParole(guasto)}\n`);
  process.exitCode = 1;
}
