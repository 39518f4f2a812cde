import { join } from 'node:path';

/** The project's own folder. */
export const radice = join(import.meta.dirname, '..');

/**
 * Where the build reads and writes. Each folder can be moved by an environment variable, so that a test builds other data
 * beside the real site without touching it.
 */
export const percorsi = {
  /** The evidence. */
  dati: process.env['FONDI_DATI'] ?? join(radice, 'data'),
  /** The generated collections. */
  raccolte: process.env['FONDI_RACCOLTE'] ?? join(radice, 'content', 'dati'),
  /** The built site. */
  dist: process.env['FONDI_DIST'] ?? join(radice, 'dist'),
};
