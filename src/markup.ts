const daScrivere = /[\u0000-\u0008\u000b\u000c\u000e-\u001f&<>"]/;

/** Text made safe inside an element or a double-quoted attribute of HTML, SVG and XML; signs that XML forbids are left out. */
export function escape(testo: string): string {
  // Asked first: of millions of texts few hold any.
  if (!daScrivere.test(testo)) return testo;
  return testo
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A value as JSON that can stand inside a `<script>`: nothing in it closes the element. */
export function jsonInScript(valore: unknown): string {
  return JSON.stringify(valore).replaceAll('<', '\\u003c');
}

/** Words of scripts that run from right to left, with what joins them: no figure and no Latin letter among them. */
const daDestra = (() => {
  const lettera =
    '[\\u0590-\\u08FF\\uFB1D-\\uFDCF\\uFDF0-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
  return new RegExp(`(${lettera}+(?:[\\p{P}\\p{Z}\\p{M}]+${lettera}+)*)`, 'u');
})();

/** True for a text that has such words. */
export const daIsolare = (testo: string): boolean => daDestra.test(testo);

/** Text cut at its stretches that run from right to left: those are the second, the fourth and so on. */
export function latiDi(testo: string): string[] {
  return testo.split(daDestra);
}

/** Escaped text in which such a stretch stands by itself: a name written in it does not turn the figures beside it. */
export function isola(html: string): string {
  if (!daIsolare(html)) return html;
  return latiDi(html)
    .map((tratto, i) => (i % 2 === 1 ? `<bdi>${tratto}</bdi>` : tratto))
    .join('');
}

/** What holds no markup in a page, or is isolated already; any other tag; text. */
const pezzi =
  /<(bdi|script|style|title|textarea|option|svg)\b[^]*?<\/\1>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/** A page cut into its tags, what is whole in itself, and texts: together they are the page. */
export const pezziDi = (html: string): string[] => html.match(pezzi) ?? [];

/** A whole page in which every text is so. */
export function isolaPagina(html: string): string {
  if (!daIsolare(html)) return html;
  return html.replace(pezzi, (pezzo) => (pezzo.startsWith('<') ? pezzo : isola(pezzo)));
}
