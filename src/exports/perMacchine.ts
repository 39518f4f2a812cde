import type { Sito } from '../model/index.ts';
import { indirizzoDi } from './dcat.ts';

/** robots.txt: all may read all; the map of the site once it has an address. */
export function robots(sito: Sito): string {
  const mappa = sito.indirizzo && `\nSitemap: ${sito.indirizzo}/sitemap-index.xml\n`;
  return `User-agent: *\nAllow: /\n${mappa}`;
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
