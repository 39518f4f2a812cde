/**
 * An address from the root of the site (as `indirizzi` gives it) as a page, a script or a style of the site writes it: with the
 * folder before it that the site is served from. Only where Vite has built the module: Node does not know the folder.
 */
export function indirizzo(via: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + via;
}

/** The same as the whole address, for what is read outside the site. `origine`: Astro's `site`, which a site without an address has not. */
export function assoluto(via: string, origine: URL): string {
  return new URL(indirizzo(via), origine).href;
}
