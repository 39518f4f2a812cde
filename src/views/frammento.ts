/**
 * What an address asks of a page that searches. It stands after the `#`, which a browser tells to no server; older links have it after
 * the `?`. Undefined where the `#` names a place of the page, which asks for nothing new.
 */
export function chiestoDa({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined {
  if (hash === '') return search.slice(1);
  return hash.includes('=') ? hash.slice(1) : undefined;
}

/** A request as the end of an address; nothing where nothing is asked. */
export function nelFrammento(chiesto: URLSearchParams): string {
  const testo = chiesto.toString();
  return testo === '' ? '' : `#${testo}`;
}

/** The address of the search of the whole site, with a question. */
export const viaDiCerca = (q: string): string =>
  `/cerca/${nelFrammento(new URLSearchParams(q.trim() === '' ? {} : { q: q.trim() }))}`;
