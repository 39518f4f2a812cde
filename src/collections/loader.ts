import type { Loader } from 'astro/loaders';
import type { Archivio } from '../model/index.ts';
import { archivio, lettura } from './dati.ts';

/** The registers of data/: what has a name, by which `getEntry` and `reference` find it. */
export type Registro =
  | 'misure'
  | 'programmi'
  | 'assi'
  | 'obiettivi'
  | 'azioni'
  | 'iniziative'
  | 'indicatori'
  | 'fonti'
  | 'decisioni';

/** The name of all loaders of data/, by which they are called again when data/ changes. */
export const nomeCaricatore = 'dati';

/**
 * Loads a register from the archive in memory. Unlike `file()` it cannot fail silently: the store is cleared first, so that
 * nothing old survives in a warm cache, and data with errors, or an id used twice, stop the build. In dev the pages say the
 * errors.
 */
export function caricaDati<R extends Registro>(
  registro: R,
  identita: (voce: Archivio[R][number]) => string,
): Loader {
  return {
    name: nomeCaricatore,
    async load({ store, meta, parseData, watcher }) {
      store.clear();
      const { archivio: a, volta } = lettura();
      // What is kept changes at every reading, even of tables that are no collection: so Astro makes its pages anew.
      meta.set('volta', String(volta));
      if (watcher && !a) return;
      const voci: Archivio[R][number][] = (await archivio())[registro];
      for (const voce of voci) {
        const id = identita(voce);
        if (store.has(id)) throw new Error(`${registro}: «${id}» compare due volte.`);
        store.set({ id, data: await parseData({ id, data: { ...voce } }) });
      }
    },
  };
}
