import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Esito } from '../src/ingest/ingest.ts';
import { contaProblemi, rapporto } from '../src/ingest/rapporto.ts';
import { cosaCambia } from '../src/registro/cosaCambia.ts';
import { cosaCambiaHtml } from '../src/registro/cosaCambiaHtml.ts';
import { cosaCambiaTesto } from '../src/registro/cosaCambiaTesto.ts';
import { radice } from './percorsi.ts';

/** Where the report is written for people to open. */
export const fileVerifica = process.env['FONDI_VERIFICA'] ?? join(radice, 'verifica.html');

/** What publishing would change, as text for the terminal; writes the whole of it to verifica.html. */
export function diCosaCambia({ dati, problemi }: Esito): string {
  const cambia = contaProblemi(problemi).errori > 0 ? null : cosaCambia(dati);
  writeFileSync(fileVerifica, cosaCambiaHtml(cambia, rapporto(problemi)));
  return cambia
    ? `\n${cosaCambiaTesto(cambia)}Per leggerlo con calma: ${fileVerifica}\n`
    : '\nFinché ci sono errori non si può dire che cosa cambierebbe nel sito.\n';
}
