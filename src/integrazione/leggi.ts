import { join } from 'node:path';
import { ricorda } from '../collections/dati.ts';
import { parte } from '../collections/parte.ts';
import { diciParole } from '../exports/parole.ts';
import { quante } from '../format.ts';
import { apriFogli } from '../ingest/ingest.ts';
import { contaProblemi, rapporto } from '../ingest/rapporto.ts';
import type { Archivio } from '../model/index.ts';
import { prestata } from '../pacchetto/prestata.ts';
import { inZip } from '../pacchetto/zip.ts';
import { leggiParte } from '../pezzi.ts';
import { sitoDi } from '../ricerca/sito.ts';
import { pagineDiTesto } from '../ricerca/voce.ts';
import { esamina } from '../verdetto.ts';

/** The tables that the page «Verifica dati» puts those of a reader among, as a zip. */
export type Prestito = () => Uint8Array;

/** Reads data/ and keeps what it says; `detto`: what there is to tell on a terminal, empty where there is nothing. */
export async function leggi(radice: string): Promise<{ detto: string; prestito: Prestito }> {
  const files = await apriFogli(leggiParte(radice));
  const aPezzi = parte().programmi !== undefined;
  const { dati, problemi, ricevuta, sito, cambia } = esamina(
    files,
    (a) => sitoDi(a, join(radice, 'content')),
    undefined,
    aPezzi,
  );
  const json = (cosa: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(cosa));
  const prestito = (): Uint8Array => {
    const { files: prestati, taciute } = prestata(files, dati);
    return inZip(prestati, {
      'pagine.json': json(sito ? pagineDiTesto(sito.testi) : []),
      'taciute.json': json(taciute),
    });
  };
  const conto = {
    problemi: problemi.length,
    riparazioni: ricevuta.length,
    // Of a piece nobody knows: whoever builds it says whether it is a preview, and whoever unites the pieces checks that.
    inAttesa: cambia?.righeNuove ?? (aPezzi && process.env['FONDI_ANTEPRIMA'] ? 1 : 0),
  };
  const detto = problemi.length > 0 ? `${rapporto(problemi)}\n` : '';
  const { errori } = contaProblemi(problemi);
  const ostacolo =
    errori > 0
      ? quante(errori, 'errore', 'errori')
      : dati.osservazioni.length === 0 && 'in data/ non c’è ancora nessuna cifra';
  if (ostacolo === false && sito) {
    diciParole(sito.a, sito.testi);
    ricorda({ archivio: sito.a, ...conto });
    return { detto, prestito };
  }
  const guasto = `${detto}${ostacolo}: non è stato pubblicato nulla; il sito di prima resta com’era.\n`;
  ricorda({ guasto, ...conto });
  return { detto: guasto, prestito };
}

/**
 * Throws where a site that has an address would show what no publication holds; with FONDI_ANTEPRIMA it is a preview, and says so on
 * every page. Of pieces, also where theirs do not say the same.
 */
export function soloSePubblicati({ sito }: Archivio, inAttesa: number): void {
  for (const { cartella, anteprima } of parte().pezzi ?? [])
    if (anteprima !== inAttesa > 0)
      throw new Error(
        anteprima
          ? `Il pezzo «${cartella}» dice in ogni pagina di essere un’anteprima, ma tutto è nel registro: costruiscilo di nuovo senza «--anteprima».`
          : `${quante(inAttesa, 'riga non è', 'righe non sono')} nel registro, e il pezzo «${cartella}» non lo dice: costruiscilo di nuovo con «--anteprima», oppure prima «npm run pubblica».`,
      );
  if (sito.indirizzo === '' || inAttesa === 0 || process.env['FONDI_ANTEPRIMA']) return;
  throw new Error(
    `${quante(inAttesa, 'riga non è', 'righe non sono')} nel registro, e ${sito.indirizzo} mostra solo ciò che è pubblicato: prima «npm run pubblica», oppure «npm run build -- --anteprima» per vederlo senza pubblicarlo.`,
  );
}
