import type { Archivio } from '../model/index.ts';

/** What the last reading of data/ gave. */
export interface Lettura {
  /** How many readings there were, this one included. */
  volta: number;
  /** The archive of the last reading without errors; none where there was no such reading. */
  archivio?: Archivio;
  /** The report of what stops these data from being shown; none where nothing does. */
  guasto?: string;
  /** How many problems and how many silent repairs there were. */
  problemi: number;
  riparazioni: number;
  /** How much of the site stands in no publication: figures, pages, rows. */
  inAttesa: number;
}

const posto = Symbol.for('fondi-in-chiaro.lettura');

/**
 * The readings stand on the process and not in a module: the integration, the loaders and the pages run in one process, but Vite
 * bundles each with its own copy of this module.
 */
const processo = globalThis as { [posto]?: Lettura };

/** The last reading of data/ in this process. */
export function lettura(): Lettura {
  return processo[posto] ?? { volta: 0, problemi: 0, riparazioni: 0, inAttesa: 0 };
}

/** Keeps a reading; the archive before it stays where this one has errors. */
export function ricorda(nuova: Omit<Lettura, 'volta'>): void {
  const { volta, archivio } = lettura();
  processo[posto] = { ...(archivio && { archivio }), ...nuova, volta: volta + 1 };
}

/** The whole archive, read once a build; order is the order of data/. Throws the report where the data have errors. */
export async function archivio(): Promise<Archivio> {
  const { archivio, guasto } = lettura();
  if (!archivio) throw new Error(guasto ?? 'I dati non sono ancora stati letti.');
  return archivio;
}
