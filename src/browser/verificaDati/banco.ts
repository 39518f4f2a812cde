import type { FileDati } from '../../ingest/ingest.ts';
import type { CifraPubblicata } from '../../model/index.ts';
import { senzaPrestito } from '../../testi/it/verificaDati/esito.ts';
import { controlla } from './controlla.ts';
import { mostraEsito, riassunto } from './mostraEsito.ts';
import { scopriSegnate } from './mostraProblemi.ts';
import type { Pubblicate } from './pubblicato.ts';

export { prepara } from './modulo.ts';

/** What the site lends to a check, by address. */
export interface Prestito {
  /** Folder of the published registers, and their paths in it. */
  anagrafiche: string;
  percorsi: readonly string[];
  osservazioni: string;
}

/** What is taken of a figure of the site: its number is one in JSON, and null where there is none. */
type CifraDelSito = Omit<CifraPubblicata, 'valore'> & {
  id: string;
  valore: number | string | null;
};

let prestito: Promise<{ anagrafiche: FileDati[]; pubblicate: Pubblicate }> | undefined;

async function prendi(p: Prestito): Promise<{ anagrafiche: FileDati[]; pubblicate: Pubblicate }> {
  const chiedi = async (indirizzo: string): Promise<Response> => {
    const risposta = await fetch(indirizzo);
    if (!risposta.ok) throw new Error(senzaPrestito(indirizzo));
    return risposta;
  };
  const anagrafiche = await Promise.all(
    p.percorsi.map(async (percorso) => ({
      percorso,
      bytes: new Uint8Array(await (await chiedi(p.anagrafiche + percorso)).arrayBuffer()),
    })),
  );
  const cifre = (await (await chiedi(p.osservazioni)).json()) as CifraDelSito[];
  const pubblicate = cifre.map(({ id, valore, unita, testo }): [string, CifraPubblicata] => [
    id,
    { valore: String(valore ?? ''), unita, testo },
  ]);
  return { anagrafiche, pubblicate: new Map(pubblicate) };
}

/** Checks the files and draws the outcome; gives the sentence that sums it up. */
export async function verifica(
  files: readonly FileDati[],
  da: Prestito,
  dove: HTMLElement,
): Promise<string> {
  prestito ??= prendi(da);
  prestito.catch(() => (prestito = undefined));
  const { anagrafiche, pubblicate } = await prestito;
  const controllo = await controlla(files, anagrafiche, pubblicate);
  dove.replaceChildren(...mostraEsito(controllo));
  scopriSegnate(dove);
  return riassunto(controllo);
}
