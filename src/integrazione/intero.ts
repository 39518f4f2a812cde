import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parte } from '../collections/parte.ts';
import { quante } from '../format.ts';
import type { Sito } from '../ricerca/sito.ts';
import { fileDi } from '../views/indirizzi.ts';

/** Throws where a moved address leads nowhere, a route has no file, or search and headers are not there: such a site replaces no other. */
export function intero(
  dist: string,
  { a, rotte }: Sito,
  scaricati: readonly { via: string }[],
): void {
  // Where one leads may be in another piece.
  for (const { da, a: meta } of parte().programmi ? [] : a.rinvii) {
    const arrivo = rotte.a(meta)?.tipo;
    if (arrivo === undefined || arrivo === 'rinvio')
      throw new Error(`rinvii.csv: «${da}» porta a «${meta}», che non è una pagina del sito.`);
    if (rotte.a(da)?.tipo !== 'rinvio')
      throw new Error(`rinvii.csv: a «${da}» c’è ancora una pagina, che non può portare altrove.`);
  }
  const attesi = [
    ...rotte.tutte.map((r) => fileDi(r.indirizzo)),
    ...scaricati.map(({ via }) => `/dati/${via}`),
    '/_headers',
    '/pagefind/pagefind.js',
  ];
  const mancano = attesi.filter((via) => !existsSync(join(dist, via)));
  if (mancano.length > 0)
    throw new Error(
      `Il sito non è intero: mancano ${quante(mancano.length, 'file', 'file')}, come ${mancano[0]}.`,
    );
}
