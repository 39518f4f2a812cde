import type { Archivio, Sito } from '../model/index.ts';
import type { Mappa } from '../views/rotte/tipi.ts';
import { indirizzoDi } from './dcat.ts';
import { versione } from './versione.ts';

/** robots.txt: all may read all; the map of the site once it has an address. */
export function robots(sito: Sito): string {
  const mappa = sito.indirizzo && `\nSitemap: ${sito.indirizzo}/sitemap-index.xml\n`;
  return `User-agent: *\nAllow: /\n${mappa}`;
}

/**
 * One file of the map of the site, as search engines read it: https://www.sitemaps.org/protocol.html. A page is as new as the last
 * publication that touched a figure of it; one that reads more than figures, as the last of all. A page that is there in easy words
 * too says so, and the easy one as well: `it-simple`, the language tag of a simplified Italian.
 */
export function mappa(a: Archivio, { elenca, indice }: Mappa): string {
  const [radice, voce] = indice ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
  const uscite = new Map(a.registro.map((v) => [v.id, v.data]));
  const ultima = versione(a).data;
  const quando = ({ legge }: Mappa['elenca'][number]): string => {
    const sue = legge.flatMap((id) => uscite.get(id) ?? []).sort();
    return legge.some((id) => id.startsWith('tutto')) ? ultima : (sue.at(-1) ?? ultima);
  };
  const altre = new Map(
    elenca.flatMap(({ indirizzo, facile }) => {
      if (facile === undefined) return [];
      const via = (lingua: string, dove: string): string =>
        `<xhtml:link rel="alternate" hreflang="${lingua}" href="${a.sito.indirizzo}${dove}"/>`;
      const due = via('it', indirizzo) + via('it-simple', facile);
      return [
        [indirizzo, due],
        [facile, due],
      ];
    }),
  );
  const voci = elenca.map(
    (r) =>
      `<${voce}><loc>${a.sito.indirizzo}${r.indirizzo}</loc><lastmod>${quando(r)}</lastmod>${altre.get(r.indirizzo) ?? ''}</${voce}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<${radice} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${altre.size > 0 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''}>
${voci.join('')}</${radice}>
`;
}

const giorniDiValidita = 180;

/** security.txt of RFC 9116, which must expire: half a year after the build. Null where nobody is to be written to. */
export function security(sito: Sito, costruito: Date): string | null {
  if (sito.contatto === '') return null;
  const scade = new Date(costruito.getTime() + giorniDiValidita * 86_400_000);
  return [
    `Contact: ${indirizzoDi(sito.contatto)}`,
    `Expires: ${scade.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: it, en',
    ...(sito.indirizzo ? [`Canonical: ${sito.indirizzo}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}
