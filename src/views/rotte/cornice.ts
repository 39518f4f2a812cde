import type { Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { prova } from '../indirizzi.ts';
import { rotta, sotto } from './rotta.ts';
import type { RottaDi } from './tipi.ts';

/** What the page of each figure writes in the frame of its programme. */
export type Vuoto = 'titolo' | 'descrizione' | 'id' | 'corpo';

/** The word that stands in a frame for it. */
export const vuoto = (nome: Vuoto): string => `__${nome}__`;

/**
 * The frames of the pages of figures, one for each programme that has figures: built as a page at the name of the programme, where no
 * figure can stand because its id has a dot.
 */
export function cornici(a: Archivio): RottaDi<'cifra'>[] {
  return a.programmi.flatMap((p) => {
    const [figura] = a.figureDelProgramma(p.id);
    if (!figura) return [];
    const una = rotta(
      'cifra',
      { id: p.id },
      {
        soggetto: { p, figura },
        titolo: vuoto('titolo'),
        percorso: sotto(p, { nome: testi.rotte.passi.cifra }),
        legge: () => [],
      },
    );
    return { ...una, legge: [], indirizzo: prova({ id: vuoto('id') }) };
  });
}
