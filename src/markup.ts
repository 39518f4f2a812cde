/** What a sign may ask for where a text becomes markup. */
const [daScrivere, daSpianare, daVoltare] = [1, 2, 4];

/** What each asks for, by its number in UTF-16. A letter beyond 0xFFFF begins with one of the four at the end. */
const chiede = new Uint8Array(0x10000);
for (const [che, tratti] of [
  [daScrivere, ['\u0000\u0008', '\u000b\u000c', '\u000e\u001f', '&&', '<<', '>>', '""']],
  [daSpianare, ['\u0000\u001f', '\u007f\u007f']],
  [daVoltare, ['\u0590\u08FF', '\uFB1D\uFDFF', '\uFE70\uFEFC', '\uD802\uD803', '\uD83A\uD83B']],
] as const)
  for (const tratto of tratti)
    for (let n = tratto.charCodeAt(0); n <= tratto.charCodeAt(1); n++) chiede[n]! |= che;

/**
 * Whether a sign of a text asks for any of these. Of millions of texts few have one, and no regular expression is asked of the others: in
 * a process with as much code as a build the engine no longer makes them fast.
 */
function ha(testo: string, che: number): boolean {
  for (let i = 0; i < testo.length; i++)
    if ((chiede[testo.charCodeAt(i)]! & che) !== 0) return true;
  return false;
}

/** Text made safe inside an element or a double-quoted attribute of HTML, SVG and XML; signs that XML forbids are left out. */
export function escape(testo: string): string {
  if (!ha(testo, daScrivere)) return testo;
  return testo
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same on one line, whatever the text has. */
export function suUnaRiga(testo: string): string {
  if (!ha(testo, daScrivere | daSpianare)) return testo;
  return escape(testo.replace(/[\u0000-\u001f\u007f]+/g, ' '));
}

/** Text as it stands in a page: safe, and the words in it that run the other way by themselves. */
export function inPagina(testo: string): string {
  return ha(testo, daScrivere | daVoltare) ? isola(escape(testo)) : testo;
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
export const daIsolare = (testo: string): boolean => ha(testo, daVoltare) && daDestra.test(testo);

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
