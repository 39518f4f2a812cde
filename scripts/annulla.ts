import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pubblicazioniCsv, registroCsv } from '../src/exports/registro.ts';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { rapporto } from '../src/ingest/rapporto.ts';
import { chiLHaVista, primaDellUltima } from '../src/registro/annulla.ts';
import { scriviInsieme } from './insieme.ts';
import { percorsi } from './percorsi.ts';

const vista = {
  testimone: 'la sua testata l’ha firmata anche un testimone',
  marca: 'la sua testata ha già una marca temporale',
  sito: 'dist/ è già costruito con lei. Se non è mai uscito da qui, cancella dist/ e riprova',
};

/** Takes the last publication back, while nobody has seen it; returns what to say, and whether it was done. */
export async function annulla(): Promise<{ fatto: boolean; detto: string }> {
  const { dati, problemi } = ingest(await apriFogli(leggiDati()));
  const guasti = problemi.filter((p) => /^(registro|pubblicazioni)\.csv$/.test(p.file));
  const rotti = guasti.filter((p) => /register/.test(p.tipo));
  const no = (perche: string): { fatto: boolean; detto: string } => ({
    fatto: false,
    detto: `Non è stato annullato nulla: ${perche}.\n`,
  });
  if (rotti.length > 0) return no(`il registro non è intero.\n${rapporto(rotti).trimEnd()}`);
  const prima = primaDellUltima(dati);
  if (!prima) return no('non è stato ancora pubblicato nulla');
  const costruito = join(percorsi.dist, 'dati', 'pubblicazioni.csv');
  const chi = chiLHaVista(dati, existsSync(costruito) ? readFileSync(costruito, 'utf8') : '');
  if (chi)
    return no(
      `la pubblicazione del ${dati.pubblicazioni.at(-1)?.data} è già stata vista: ${vista[chi]}`,
    );
  const nessuna = prima.pubblicazioni.length === 0;
  scriviInsieme(percorsi.dati, {
    'registro.csv': nessuna ? null : registroCsv(prima.registro),
    'pubblicazioni.csv': nessuna ? null : pubblicazioniCsv(prima.pubblicazioni),
  });
  return {
    fatto: true,
    detto: `Annullata la pubblicazione del ${dati.pubblicazioni.at(-1)?.data}: il registro è com’era prima. Le tabelle non sono cambiate.\n`,
  };
}
