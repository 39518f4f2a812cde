import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { codiceDiUscita, contaProblemi, rapporto } from '../src/ingest/rapporto.ts';
import { archivioDi } from '../src/checks/archivioDi.ts';
import { spiegazioniOrfane } from '../src/checks/spiegazioni.ts';
import { daSpiegare } from '../src/checks/verificheDi.ts';
import { esisteNelCalendario, tavole, type Archivio } from '../src/model/index.ts';
import { csv, type Cella } from '../src/exports/csv.ts';
import { accoda } from '../src/registro/catena.ts';
import { cosaCambia } from '../src/registro/cosaCambia.ts';
import { cosaCambiaTesto, inBreve } from '../src/registro/cosaCambiaTesto.ts';
import { nuoveRighe } from '../src/registro/nuoveRighe.ts';
import { pagine } from '../src/registro/pagine.ts';
import { sitoDi } from '../src/ricerca/sito.ts';
import { verificheMute } from './cosa-cambia.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { percorsi } from './percorsi.ts';

const { values } = parseArgs({
  options: {
    /** Day of publication, today unless told. */
    data: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    /** One sentence for the readers of /rettifiche/. */
    nota: { type: 'string', default: '' },
    /** Shows what would be published and writes nothing. */
    prova: { type: 'boolean', default: false },
  },
});

/** Adds records to a CSV of data/, with its heading when the file is new. */
function aggiungi(
  nome: 'registro' | 'pubblicazioni',
  righe: Record<string, Cella | undefined>[],
): void {
  const file = join(percorsi.dati, `${nome}.csv`);
  const prima = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n?$/, '\n') : '';
  const colonne = Object.keys(tavole.radice[nome].colonne);
  const nuove = righe.map((riga) => colonne.map((colonna) => riga[colonna] ?? ''));
  const testo = csv(prima === '' ? [colonne, ...nuove] : nuove, { separatore: ';' });
  writeFileSync(file, `${prima}${testo}`);
}

/** Why these data cannot be published today, although they read well; undefined where they can. */
function ostacolo(a: Archivio): string | undefined {
  const mute = daSpiegare(a.verifiche);
  if (mute.length > 0) return verificheMute(a, mute);
  if (!esisteNelCalendario(values.data) || values.data.length !== 10)
    return `«${values.data}» non è un giorno, come 2024-05-29.`;
  const ultima = a.pubblicazioni.at(-1)?.data ?? '';
  if (values.data < ultima)
    return `l’ultima pubblicazione è del ${ultima}, dopo il ${values.data}.`;
  return undefined;
}

const { dati, problemi } = ingest(await apriFogli(leggiDati()), spiegazioniOrfane);
const { errori } = contaProblemi(problemi);
process.stdout.write(rapporto(problemi));
const sito = problemi.length > 0 ? null : sitoDi(archivioDi(dati), percorsi.content);
const perche = sito
  ? ostacolo(sito.a)
  : errori > 0
    ? 'ci sono errori da mendare.'
    : 'ci sono avvisi da controllare: correggi, oppure prendine visione in avvisi.csv.';
if (!sito || perche !== undefined) {
  process.stderr.write(`Non è stato pubblicato nulla: ${perche}\n`);
  process.exitCode = codiceDiUscita(problemi) || 1;
} else {
  const oggi = pagine(sito.rotte);
  const cambia = cosaCambia(dati, oggi);
  const righe = accoda(dati.registro, nuoveRighe(dati, oggi, values.data));
  process.stdout.write(cosaCambiaTesto(cambia));
  if (righe.length === 0) process.stdout.write('Il registro resta com’è.\n');
  else if (values.prova) process.stdout.write('È una prova: non è stato scritto nulla.\n');
  else {
    aggiungi('registro', righe);
    aggiungi('pubblicazioni', [
      {
        data: values.data,
        nota: values.nota,
        righe: dati.registro.length + righe.length,
        impronta: righe.at(-1)?.impronta,
      },
    ]);
    process.stdout.write(
      `Pubblicato: ${inBreve(cambia)}\nAdesso «npm run build» rifà il sito; conservi registro.csv e pubblicazioni.csv insieme ai dati.\n`,
    );
  }
}
