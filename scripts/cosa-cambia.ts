import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateInParole } from '../src/edizioni/dateInParole.ts';
import { derivaFraDate } from '../src/edizioni/date.ts';
import { archivioDi } from '../src/checks/archivioDi.ts';
import { daSpiegare } from '../src/checks/verificheDi.ts';
import type { Esito } from '../src/ingest/ingest.ts';
import { rapporto } from '../src/ingest/rapporto.ts';
import type { Archivio, Verifica } from '../src/model/index.ts';
import { cosaCambia } from '../src/registro/cosaCambia.ts';
import { cosaCambiaHtml } from '../src/registro/cosaCambiaHtml.ts';
import { cosaCambiaTesto } from '../src/registro/cosaCambiaTesto.ts';
import { pagine } from '../src/registro/pagine.ts';
import { sitoDi } from '../src/ricerca/sito.ts';
import { enunciato } from '../src/views/verifiche.ts';
import { percorsi, radice } from './percorsi.ts';

/** Where the report is written for people to open. */
export const fileVerifica = join(radice, 'verifica.html');

/** Errors that the report itself tells of: with these alone it can still be made. */
const delRegistro = new Set([
  'changed-after-publication',
  'vanished-after-publication',
  'vanished-page',
  'missing-correction',
]);

/** What an officer is told of grave findings without an explanation. */
export function verificheMute(a: Archivio, mute: readonly Verifica[]): string {
  const righe = mute.map(
    (v) =>
      `  ${enunciato(a, v).titolo}\n    data/${v.programma}/spiegazioni.csv: ${v.id};<spiegazione>`,
  );
  return [
    `${mute.length === 1 ? 'una verifica grave aspetta' : `${mute.length} verifiche gravi aspettano`} una spiegazione. Correggi la cifra, oppure scrivi perché il documento dice così:`,
    ...righe,
  ].join('\n');
}

/**
 * What tables have otherwise than at the date before, and what publishing would change, as text for the terminal; writes the whole
 * of it to verifica.html.
 */
export function diCosaCambia({ dati, problemi, tabelle }: Esito): string {
  const altri = problemi.some((p) => p.gravita === 'errore' && !delRegistro.has(p.tipo));
  const sito = altri ? null : sitoDi(archivioDi(dati), percorsi.content);
  const cambia = sito && cosaCambia(dati, pagine(sito.rotte));
  const mute = sito ? daSpiegare(sito.a.verifiche) : [];
  const prima =
    sito && mute.length > 0 ? `\nPrima di pubblicare: ${verificheMute(sito.a, mute)}\n` : '';
  const fraDate = dateInParole(derivaFraDate(tabelle, dati));
  writeFileSync(fileVerifica, cosaCambiaHtml(cambia, rapporto(problemi) + fraDate + prima));
  return cambia
    ? `${fraDate}${prima}\n${cosaCambiaTesto(cambia)}Per leggerlo con calma: ${fileVerifica}\n`
    : `${fraDate}\nFinché ci sono errori non si può dire che cosa cambierebbe nel sito.\n`;
}
