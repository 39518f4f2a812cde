import type { Archivio } from '../model/index.ts';

/** What every template is given: the archive that it reads, and how an address is written where the site is served from. */
export interface Foglio {
  a: Archivio;
  indirizzo: (via: string) => string;
}
