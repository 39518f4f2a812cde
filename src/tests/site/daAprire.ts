import { join } from 'node:path';
import { sitoDi } from '../../ricerca/sito.ts';
import { archivio, dist, leggi, stabili } from './sito.ts';

/** True under `npm run test:ogni-pagina`. */
const ognuna = import.meta.env.MODE === 'ogni-pagina';

/**
 * The built pages that slow tests open: the three largest and the smallest of each kind, and of each kind of drawing among those to
 * embed, where everything that a template does is met; every page under `npm run test:ogni-pagina`.
 */
export function daAprire(): string[] {
  const tutte = stabili();
  if (ognuna) return tutte;
  const { rotte } = sitoDi(archivio, join(dist, '..', 'content'));
  const voci = tutte.map((via) => ({ via, html: leggi(via) }));
  const genere = ({ via, html }: (typeof voci)[number]): string =>
    `${rotte.a(via)?.tipo ?? via} ${via.startsWith('/embed/') ? (/class="chart chart-([\w-]+)/.exec(html)?.[1] ?? '') : ''}`;
  return [...Map.groupBy(voci, genere).values()].flatMap((simili) => {
    const ordinate = simili.toSorted((x, y) => y.html.length - x.html.length);
    return [...new Set([...ordinate.slice(0, 3), ...ordinate.slice(-1)])].map(({ via }) => via);
  });
}
