import type { Osservazione } from './osservazione.ts';

/** What identifies a quantity apart from where it is printed. */
export type Quantita = Pick<
  Osservazione,
  'programma' | 'data' | 'soggettoTipo' | 'soggetto' | 'misura' | 'dimensione'
>;

/** One text for a quantity, to group by. */
export function chiaveDi(q: Quantita): string {
  return [q.programma, q.data, q.soggettoTipo, q.soggetto, q.misura, q.dimensione].join('|');
}

/**
 * Of the places that print one quantity, the one to show: a value rather than none, printed plainly rather than
 * `circa`, with the finest precision, then the first by id.
 */
export function principale<T extends Osservazione>(luoghi: readonly T[]): T | undefined {
  const peso = (o: T): number[] => [
    o.mancante === null ? 0 : 1,
    o.qualificatore === '' ? 0 : 1,
    o.precisione ?? 0,
  ];
  return [...luoghi].sort((a, b) => {
    const [pa, pb] = [peso(a), peso(b)];
    for (let i = 0; i < pa.length; i++) if (pa[i] !== pb[i]) return (pa[i] ?? 0) - (pb[i] ?? 0);
    return a.id < b.id ? -1 : 1;
  })[0];
}
