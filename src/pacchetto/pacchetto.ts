import type { FileDati } from '../ingest/ingest.ts';
import type { Problema } from '../ingest/problemi.ts';
import { rapporto } from '../ingest/rapporto.ts';
import type { Dati } from '../model/index.ts';
import type { CosaCambia } from '../registro/cosaCambia.ts';
import { cosaCambiaHtml } from '../registro/cosaCambiaHtml.ts';
import { inBreve } from '../registro/cosaCambiaTesto.ts';
import type { Pagina } from '../registro/pagine.ts';
import { testi } from '../testi/testi.ts';
import { eRegistro, registriDopo } from './registri.ts';
import { inZip } from './zip.ts';

/** What the verdict said of the data with the work among them. */
export interface Verdetto {
  dati: Dati;
  cambia: CosaCambia;
  problemi: readonly Problema[];
}

/**
 * One zip to be handed over: below data/ the files of the work and both registers as they are once it is published on that day; beside
 * it what changes, to be read, and what to do with it.
 */
export function pacchetto(
  lavoro: readonly FileDati[],
  { dati, cambia, problemi }: Verdetto,
  pagine: readonly Pagina[],
  pubblicazione: { data: string; nota: string },
): Uint8Array<ArrayBuffer> {
  const senza = lavoro.filter((f) => !eRegistro(f));
  const files = [...senza, ...registriDopo(dati, pagine, pubblicazione)];
  const percorsi = files.map((f) => f.percorso);
  const testo = (scritto: string): Uint8Array => new TextEncoder().encode(scritto);
  return inZip(files, {
    'LEGGIMI.txt': testo(
      testi.verificaDati.pacchetto.leggimi(pubblicazione.data, inBreve(cambia), percorsi),
    ),
    'riepilogo.html': testo(cosaCambiaHtml(cambia, rapporto(problemi))),
  });
}
