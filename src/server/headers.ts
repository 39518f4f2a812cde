import { daPrestare, forme } from '../views/indirizzi.ts';
export { daPrestare };
import type { Rotte } from '../views/rotte.ts';
import {
  comuni,
  contenuto,
  tipi,
  tipiPropri,
  tipoIgnoto,
  zonaDi,
  zone,
  type Intestazioni,
  type NomeZona,
} from './tavola.ts';

/** Endings that hosts know the kind of. */
const noti: readonly string[] = 'html css js json xml txt svg png woff2 wasm zip'.split(' ');

/** From the widest patterns to the narrowest. */
const ordine: readonly NomeZona[] = ['chiusa', 'versionata', 'incorporata', 'aperta'];

/**
 * The table as `_headers`, which Netlify and Cloudflare Pages read: `:name` stands for one segment, `*` for all that follows, and an
 * address takes the headers of every rule that matches it. Where two give one header Cloudflare joins their values, so none of these
 * meet there; Netlify, where `:name/` matches a file too, takes the last. `altri`: what stands at the root beside the routes. `base`: the
 * folder that the site is served from, without a final slash.
 */
export function headers(rotte: Rotte, altri: readonly string[], base = ''): string {
  const regole = new Map<string, Intestazioni>([['/*', comuni]]);
  const aggiungi = (via: string, sue: Intestazioni): unknown =>
    regole.set(via, { ...regole.get(via), ...sue });
  const perZona = Map.groupBy(modelli(rotte, altri), ({ zona }) => zona);
  for (const nome of ordine) {
    const sue = zone.find((z) => z.nome === nome)?.intestazioni ?? {};
    for (const via of ridotti(perZona.get(nome) ?? [])) aggiungi(via, sue);
  }
  for (const [fine, tipo] of Object.entries(tipi))
    if (!noti.includes(fine) && tipo !== tipoIgnoto)
      aggiungi(`/*.${fine}`, { 'Content-Type': contenuto(tipo) });
  for (const [via, tipo] of Object.entries(tipiPropri))
    aggiungi(via, { 'Content-Type': contenuto(tipo) });
  const scritte = [...regole].map(([via, sue]) =>
    [`${base}${via}`, ...Object.entries(sue).map((riga) => `  ${riga.join(': ')}`)].join('\n'),
  );
  return `# For nginx and Apache see deploy/.\n\n${scritte.join('\n\n')}\n`;
}

interface Modello {
  via: string;
  zona: NomeZona;
}

/** A pattern for each address of the site: the shape of its kind, or the address itself where that would match others. */
function modelli(rotte: Rotte, altri: readonly string[]): Modello[] {
  const scaricati = ['xlsx', 'parquet', 'zip', 'txt'].map((fine) => `/dati/*.${fine}`);
  const cartelle = ['/_astro/*', '/pagefind/*', '/embed/*', '/registro/*'];
  const fissi = [...cartelle, daPrestare, ...scaricati, ...altri].map((via) => ({
    via,
    forma: via,
  }));
  const diRotta = rotte.tutte.map((r) => ({ via: r.indirizzo, forma: forme[r.tipo] }));
  return [...fissi, ...diRotta].map(({ via, forma }) => {
    const zona = zonaDi(via).nome;
    const [, cima = '', fine] = /^(\/[^/]+\/).*(\.\w+)$/.exec(via) ?? [];
    if (zona === 'aperta' && fine) return { via: `${cima}*${fine}`, zona };
    if (zona === 'incorporata') return { via: '/embed/*', zona };
    const modello = forma.replace(/\[(\w+)\]/g, ':$1');
    const nellaRadice = !/^\/.*\//.test(via);
    return { via: nellaRadice || !copre(modello, via) ? via : modello, zona };
  });
}

/** As few patterns as match the same. */
function ridotti(modelli: readonly Modello[]): string[] {
  const vie = [...new Set(modelli.map(({ via }) => via))];
  return vie.filter(
    (via, i) =>
      !vie.some((altra, j) => i !== j && copre(altra, via) && (j < i || !copre(via, altra))),
  );
}

/** True where the first pattern matches whatever the second does. */
const copre = (larga: string, stretta: string): boolean =>
  new RegExp(`^${larga.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(
    stretta,
  );
