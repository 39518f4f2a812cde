import { pubblicazioniCsv, registroCsv } from '../exports/registro.ts';
import type { FileDati } from '../ingest/ingest.ts';
import type { Dati } from '../model/index.ts';
import { accoda } from '../registro/catena.ts';
import { nuoveRighe } from '../registro/nuoveRighe.ts';
import type { Pagina } from '../registro/pagine.ts';
import { pubblicazioneDi } from '../registro/pubblicazioneDi.ts';

/** True for the two registers of what is published, which the site keeps for itself. */
export function eRegistro({ percorso }: Pick<FileDati, 'percorso'>): boolean {
  return /^(registro|pubblicazioni)\.csv$/.test(percorso);
}

/** Both registers once these data are published on that day, not signed; none where they already say all. */
export function registriDopo(
  dati: Dati,
  pagine: readonly Pagina[],
  { data, nota }: { data: string; nota: string },
): FileDati[] {
  const nuove = accoda(dati.registro, nuoveRighe(dati, pagine, data, nota));
  if (nuove.length === 0) return [];
  const testi = {
    'registro.csv': registroCsv([...dati.registro, ...nuove]),
    'pubblicazioni.csv': pubblicazioniCsv([
      ...dati.pubblicazioni,
      pubblicazioneDi(dati, nuove, { data, nota }),
    ]),
  };
  return Object.entries(testi).map(([percorso, testo]) => ({
    percorso,
    bytes: new TextEncoder().encode(testo),
  }));
}
