import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/** Collections that a small programme may rightly leave empty. */
const facoltative = new Set([
  'obiettivi',
  'azioni',
  'indicatori',
  'decisioni',
  'gruppi',
  'note',
  'formule',
  'registro',
  'pubblicazioni',
  'rettifiche',
  'spiegazioni',
  'verifiche',
  'eventi',
  'sinonimi',
  'rinvii',
]);

/** The place of an entry as its key: collections are returned in the order of their keys, and ours is the order of data/. */
const posto = (i: number): string => String(i).padStart(7, '0');

/**
 * Loads content/dati/<nome>.json. Unlike `file()` it cannot fail silently: the store is cleared first, so that no old figure
 * survives in a warm cache, and a missing, unreadable or empty file, or an id used twice, stops the build.
 */
export function caricaDati(nome: string, identita: (voce: never, i: number) => string): Loader {
  return {
    name: `dati-${nome}`,
    async load({ store, parseData, config }) {
      store.clear();
      const cartella =
        process.env['FONDI_RACCOLTE'] ?? fileURLToPath(new URL('content/dati', config.root));
      const file = join(cartella, `${nome}.json`);
      const voci = JSON.parse(readFileSync(file, 'utf8')) as never[];
      if (voci.length === 0 && !facoltative.has(nome))
        throw new Error(`content/dati/${nome}.json è vuoto: eseguire «npm run build».`);
      const viste = new Set<string>();
      for (const [i, voce] of voci.entries()) {
        const id = identita(voce, i);
        if (viste.has(id)) throw new Error(`content/dati/${nome}.json: «${id}» compare due volte.`);
        viste.add(id);
        store.set({ id: posto(i), data: await parseData({ id, data: voce }) });
      }
    },
  };
}
