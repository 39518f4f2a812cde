import { ingest } from '../src/ingest/ingest.ts';
import { rapporto } from '../src/ingest/rapporto.ts';
import { leggiDati } from './leggi-dati.ts';

const { problemi, dati, ricevuta } = ingest(leggiDati());
const errori = problemi.filter((p) => p.gravita === 'errore').length;
process.stdout.write(rapporto(problemi));
process.stdout.write(
  errori > 0
    ? `${errori} errori da mendare prima di pubblicare.\n`
    : `I dati si leggono tutti: ${dati.osservazioni.length} osservazioni, ${ricevuta.length} riparazioni silenziose.\n`,
);
process.exitCode = errori > 0 ? 1 : 0;
