import type { AstroPrerenderer } from 'astro';

/**
 * Astro's own prerenderer with what threads draw spread evenly among the pages. In the order of the routes all pictures come one
 * after the other: the main thread waits for those who draw, and then they for it.
 */
export const frammisti = (astro: AstroPrerenderer): AstroPrerenderer => ({
  ...astro,
  getStaticPaths: async () =>
    frammezza(await astro.getStaticPaths(), ({ pathname }) => pathname.endsWith('.png')),
});

/** The same things, with those of which `quali` is true as far from each other as they can be; each kind in the order it had. */
export function frammezza<T>(cose: readonly T[], quali: (cosa: T) => boolean): T[] {
  const { si = [], no = [] } = Object.groupBy(cose, (cosa) => (quali(cosa) ? 'si' : 'no'));
  return [si, no]
    .flatMap((tutte) => tutte.map((cosa, i) => ({ cosa, posto: (i + 0.5) / tutte.length })))
    .sort((x, y) => x.posto - y.posto)
    .map(({ cosa }) => cosa);
}
