import { join } from 'node:path';

/** The kit: the folder where a command is started, so that a copy of the kit reads and writes its own. */
export const radice = process.cwd();

/** Where the commands read and write. */
export const percorsi = {
  /** The evidence. */
  dati: join(radice, 'data'),
  /** The words. */
  content: join(radice, 'content'),
  /** The built site. */
  dist: join(radice, 'dist'),
  /** Pieces of a site, each some programmes. */
  pezzi: join(radice, 'pezzi'),
};

/** In the root of the kit, what is not its own: its history, what is installed, what is built. */
export const altrui = /^(\.git|node_modules|\.astro|dist|\.dist-.*|pezzi)$/;
