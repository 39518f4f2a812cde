import { filePubblicati } from '../exports/pubblicati.ts';
import type { Archivio } from '../model/index.ts';
import { rotte, type Rotte } from '../views/rotte.ts';
import { leggiProsa } from './prosa.ts';
import { pagineDiTesto, type Testi } from './voce.ts';

/** What the site is made of: the archive of its data, the words of content/, and the routes that both make. */
export interface Sito {
  a: Archivio;
  testi: Testi;
  rotte: Rotte;
}

/** The site that an archive makes with the words of a folder. */
export function sitoDi(a: Archivio, content: string): Sito {
  const testi = leggiProsa(content, a);
  return { a, testi, rotte: rotte(a, { testi: pagineDiTesto(testi), file: filePubblicati(a) }) };
}
