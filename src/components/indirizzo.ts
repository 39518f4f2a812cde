/** Puts the folder the site is served from (`base` of Astro) before an address that starts with `/`. */
export function indirizzo(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
