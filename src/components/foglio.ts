import { archivio } from '../collections/dati.ts';
import type { Foglio } from '../html/foglio.ts';
import { indirizzo } from '../views/indirizzo.ts';

/** What the templates of src/html/ are given while the site is built. */
export async function foglio(): Promise<Foglio> {
  return { a: await archivio(), indirizzo };
}
