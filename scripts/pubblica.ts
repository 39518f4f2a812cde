import { existsSync, readFileSync } from 'node:fs';
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
import { riprendi, scriviInsieme } from './insieme.ts';
import { chiudi } from './lucchetto.ts';
import { percorsi, radice } from './percorsi.ts';

const oggiStesso = new Date().toISOString().slice(0, 10);
const { values } = parseArgs({
  options: {
    /** Day of publication, today unless told. */
    data: { type: 'string', default: oggiStesso },
    /** One sentence for the readers of /rettifiche/. */
    nota: { type: 'string', default: '' },
    /** Shows what would be published and writes nothing. */
    prova: { type: 'boolean', default: false },
  },
});

/** A CSV of data/ with these records at its end, and its heading when the file is new. */
function conRighe(
  nome: 'registro' | 'pubblicazioni',
  righe: Record<string, Cella | undefined>[],
): string {
  const file = join(percorsi.dati, `${nome}.csv`);
  const prima = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n?$/, '\n') : '';
  const colonne = Object.keys(tavole.radice[nome].colonne);
  const nuove = righe.map((riga) => colonne.map((colonna) => riga[colonna] ?? ''));
  return `${prima}${csv(prima === '' ? [colonne, ...nuove] : nuove, { separatore: ';' })}`;
}

/** What the reader of data/ has to say of the registers as they would be: empty where nothing. */
async function rilette(testi: Record<string, string>): Promise<string> {
  const altri = leggiDati().filter(({ percorso }) => !(percorso in testi));
  const nuovi = Object.entries(testi).map(([percorso, testo]) => ({
    percorso,
    bytes: new TextEncoder().encode(testo),
  }));
  return rapporto(ingest(await apriFogli([...altri, ...nuovi])).problemi);
}

/** Why these data cannot be published today, although they read well; undefined where they can. */
function ostacolo(a: Archivio): string | undefined {
  const mute = daSpiegare(a.verifiche);
  if (mute.length > 0) return verificheMute(a, mute);
  if (!esisteNelCalendario(values.data) || values.data.length !== 10)
    return `«${values.data}» non è un giorno, come 2024-05-29.`;
  if (values.data > oggiStesso) return `il ${values.data} deve ancora venire.`;
  const ultima = a.pubblicazioni.at(-1)?.data ?? '';
  if (values.data < ultima)
    return `l’ultima pubblicazione è del ${ultima}, dopo il ${values.data}.`;
  return undefined;
}

/** Publishes what data/ holds, or says why not. */
async function pubblica(): Promise<void> {
  if (riprendi(percorsi.dati))
    process.stdout.write('È finita la scrittura che si era interrotta.\n');
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
      const testi = {
        'registro.csv': conRighe('registro', righe),
        'pubblicazioni.csv': conRighe('pubblicazioni', [
          {
            data: values.data,
            nota: values.nota,
            righe: dati.registro.length + righe.length,
            impronta: righe.at(-1)?.impronta,
          },
        ]),
      };
      const guasti = await rilette(testi);
      if (guasti !== '') {
        process.stderr.write(
          `${guasti}Non è stato pubblicato nulla: correggi la nota o la data.\n`,
        );
        process.exitCode = 1;
      } else {
        scriviInsieme(percorsi.dati, testi);
        process.stdout.write(
          `Pubblicato: ${inBreve(cambia)}\nAdesso «npm run build» rifà il sito; conserva registro.csv e pubblicazioni.csv insieme ai dati.\n`,
        );
      }
    }
  }
}

let apri: (() => void) | undefined;
try {
  apri = chiudi(join(radice, '.pubblica-lucchetto'), 'La pubblicazione');
  await pubblica();
} catch (guasto) {
  process.stderr.write(`${guasto instanceof Error ? guasto.message : String(guasto)}\n`);
  process.exitCode = 1;
} finally {
  apri?.();
}
