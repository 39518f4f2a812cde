import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateInParole } from '../src/edizioni/dateInParole.ts';
import { rapporto } from '../src/ingest/rapporto.ts';
import { cosaCambiaHtml } from '../src/registro/cosaCambiaHtml.ts';
import { cosaCambiaTesto } from '../src/registro/cosaCambiaTesto.ts';
import type { Esame } from '../src/verdetto.ts';
import { radice } from './percorsi.ts';

/** Where the report is written for people to open. */
export const fileVerifica = join(radice, 'verifica.html');

/**
 * What tables have otherwise than at the date before, and what publishing would change, as text for the terminal; writes the whole
 * of it to verifica.html.
 */
export function diCosaCambia({ problemi, cambia, deriva }: Esame<unknown>): string {
  const fraDate = dateInParole(deriva);
  writeFileSync(fileVerifica, cosaCambiaHtml(cambia ?? null, rapporto(problemi) + fraDate));
  return cambia
    ? `${fraDate}\n${cosaCambiaTesto(cambia)}Per leggerlo con calma: ${fileVerifica}\n`
    : `${fraDate}\nFinché ci sono errori non si può dire che cosa cambierebbe nel sito.\n`;
}
