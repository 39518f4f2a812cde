import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import {
  codiceDiUscita,
  contaProblemi,
  rapporto,
  rapportoGithub,
  rapportoGitlab,
  rapportoJson,
  rapportoRicevuta,
} from '../src/ingest/rapporto.ts';
import { diCosaCambia } from './cosa-cambia.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { detto } from './contro.ts';
import { inParole } from './guasto.ts';
import { riprendi } from './insieme.ts';
import { percorsi } from './percorsi.ts';
import { sitoDi } from '../src/ricerca/sito.ts';
import { esamina, type Esame } from '../src/verdetto.ts';
import { proprio } from '../src/model/proprio.ts';

const base = relative(process.cwd(), percorsi.dati) || '.';

/** How the outcome is told, by the name that `--formato` takes. */
const formati: Record<string, (esito: Esame<unknown>) => string> = {
  testo: ({ problemi, dati, ricevuta }) => {
    const { errori, avvisi } = contaProblemi(problemi);
    const riparate = `${ricevuta.length} riparazioni silenziose (le elenca --ricevuta)`;
    const conclusione =
      errori > 0
        ? `${errori === 1 ? 'Un errore' : `${errori} errori`} da mendare prima di pubblicare; il sito resta com’era.`
        : avvisi > 0
          ? `Nessun errore, ${avvisi === 1 ? 'un avviso' : `${avvisi} avvisi`} da controllare: correggi, spiega, o prendine visione in avvisi.csv: finché aspettano non si pubblica.`
          : `I dati si leggono tutti: ${dati.osservazioni.length} osservazioni, ${riparate}.`;
    return `${rapporto(problemi)}${conclusione}\n`;
  },
  json: ({ problemi, ricevuta, deriva }) => rapportoJson(problemi, ricevuta, deriva),
  github: ({ problemi }) => rapportoGithub(problemi, base),
  gitlab: ({ problemi }) => rapportoGitlab(problemi, base),
};

const { values } = parseArgs({
  options: {
    formato: { type: 'string', default: 'testo' },
    ricevuta: { type: 'boolean', default: false },
    /** A copy of registro.csv, or a checkpoint, that somebody kept: does today's register begin with it? */
    contro: { type: 'string' },
    /** Exits 1 where the site would show something that the register does not hold. */
    pubblicato: { type: 'boolean', default: false },
  },
});
const scrivi = proprio(formati, values.formato);
if (values.contro !== undefined) {
  const { dati, problemi } = ingest(await apriFogli(leggiDati()));
  const guasti = problemi.filter((p) => /^(registro|pubblicazioni)\.csv$/.test(p.file));
  process.stdout.write(rapporto(guasti));
  try {
    const { vero, testo } = detto(dati, values.contro);
    process.stdout.write(`${testo}\n`);
    process.exitCode = vero && guasti.length === 0 ? 0 : 1;
  } catch (guasto) {
    process.stderr.write(`${inParole(guasto)}\n`);
    process.exitCode = 1;
  }
} else if (scrivi) {
  riprendi(percorsi.dati);
  const esito = esamina(
    await apriFogli(leggiDati()),
    (a) => sitoDi(a, percorsi.content),
    new Date().toISOString().slice(0, 10),
  );
  process.stdout.write(scrivi(esito));
  if (values.ricevuta && values.formato === 'testo')
    process.stdout.write(rapportoRicevuta(esito.ricevuta));
  if (values.formato === 'testo') process.stdout.write(diCosaCambia(esito));
  process.exitCode = codiceDiUscita(esito.problemi);
  const inAttesa = esito.cambia?.righeNuove ?? 0;
  if (values.pubblicato && process.exitCode === 0 && inAttesa > 0) {
    process.stderr.write(
      `${inAttesa === 1 ? 'Una riga non è' : `${inAttesa} righe non sono`} nel registro: prima «npm run pubblica».\n`,
    );
    process.exitCode = 1;
  }
} else {
  process.stderr.write(
    `--formato ${values.formato} non esiste: ${Object.keys(formati).join(', ')}.\n`,
  );
  process.exitCode = 1;
}
