import { spazioUnito } from './numeri.ts';
/** Starts a sentence. */
export function maiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}

/** A name inside a sentence: `Dotazione UE` → `dotazione UE`, but an acronym at its start stays. */
export function minuscola(testo: string): string {
  return /^\p{Lu}[\p{Ll}’ ]/u.test(testo) ? testo.charAt(0).toLowerCase() + testo.slice(1) : testo;
}

/** The place of a figure, its section sign kept with its number. */
export function luogo(punto: string): string {
  return punto.replaceAll('§ ', `§${spazioUnito}`);
}

/**
 * A name after `a` with its article: `alla dotazione finanziaria`, `agli impegni`, `al programmato`. The gender is told by the end of
 * its first word; a plural in `-e` is feminine.
 */
export function alNome(nome: string): string {
  const [prima = ''] = nome.split(' ');
  const vocale = /^[aeiou]/i.test(prima);
  const impura = /^(?:s[^aeiou]|z|gn|ps|x|y)/i.test(prima);
  if (/(?:a|ione|parte)$/.test(prima)) return vocale ? `all’${nome}` : `alla ${nome}`;
  if (prima.endsWith('e') && !prima.endsWith('ore')) return `alle ${nome}`;
  if (prima.endsWith('i')) return vocale || impura ? `agli ${nome}` : `ai ${nome}`;
  return vocale ? `all’${nome}` : `${impura ? 'allo' : 'al'} ${nome}`;
}

/** What is added in brackets after a name, with its space; nothing for an empty text. */
export function fraParentesi(testo: string): string {
  return testo === '' ? '' : ` (${testo})`;
}

/** A name in quotes; the quotes that it has inside become the inner ones: `«bonus “Nidi”»`. */
export function traVirgolette(nome: string): string {
  return `«${nome.replaceAll('«', '“').replaceAll('»', '”')}»`;
}

/** `uno, due e tre`. */
export function elenco(voci: readonly string[]): string {
  return voci.length < 2 ? (voci[0] ?? '') : `${voci.slice(0, -1).join(', ')} e ${voci.at(-1)}`;
}

/** Two brackets one after the other as one: `«Lavoratori» (Asse 1) (priorità 8iii)` → `«Lavoratori» (Asse 1, priorità 8iii)`. */
export function unaParentesi(testo: string): string {
  return testo.replaceAll(') (', ', ');
}
