import type { FileDati } from '../../ingest/ingest.ts';
import { riassunto, senzaPrestito } from '../../testi/it/verificaDati/esito.ts';
import { leggiDaParte } from './lettura.ts';
import { mostraEsito } from './mostraEsito.ts';
import { scopriSegnate } from './mostraProblemi.ts';
import type { Consegna } from './officina.ts';

export { prepara } from './modulo.ts';

/** What the site lends to a check, by address. */
export interface Prestito {
  /** Folder of the published registers, and their paths in it. */
  anagrafiche: string;
  percorsi: readonly string[];
  osservazioni: string;
  /** Whether the site has a register of what it published. */
  conRegistro: boolean;
}

/** A check that has begun: the sentence that sums it up, once its outcome is drawn, and the way to stop it. */
export interface Verifica {
  detto: Promise<string>;
  ferma: () => void;
}

type Prestate = Omit<Consegna, 'scelti'>;

let prestito: Promise<Prestate> | undefined;
let ferma = (): void => {};

/** Asked here and not where files are read: what the page may ask is ruled by its own policy. */
async function prendi(p: Prestito): Promise<Prestate> {
  const chiedi = async (indirizzo: string): Promise<ArrayBuffer> => {
    const risposta = await fetch(indirizzo);
    if (!risposta.ok) throw new Error(senzaPrestito(indirizzo));
    return risposta.arrayBuffer();
  };
  const anagrafiche = await Promise.all(
    p.percorsi.map(async (percorso): Promise<FileDati> => {
      const bytes = new Uint8Array(await chiedi(p.anagrafiche + percorso));
      return { percorso, bytes };
    }),
  );
  return { anagrafiche, osservazioni: await chiedi(p.osservazioni), conRegistro: p.conRegistro };
}

/** Checks the files apart from the page and draws the outcome; the reading before it ends. */
export async function verifica(
  scelti: Consegna['scelti'],
  da: Prestito,
  dove: HTMLElement,
): Promise<Verifica> {
  ferma();
  prestito ??= prendi(da);
  prestito.catch(() => (prestito = undefined));
  const lettura = leggiDaParte({ scelti, ...(await prestito) });
  ({ ferma } = lettura);
  const disegna = async (): Promise<string> => {
    const referto = await lettura.referto;
    dove.replaceChildren(...(await mostraEsito(referto, lettura.chiedi)));
    scopriSegnate(dove);
    const cifre = Object.values(referto.cifre).reduce((a, b) => a + b, 0);
    return riassunto(referto, cifre);
  };
  return { detto: disegna(), ferma };
}
