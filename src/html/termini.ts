import { pezziDi } from '../markup.ts';
import type { Uso } from './lessico.ts';

const diTesto = new Set(['p', 'li', 'dd', 'figcaption']);
/** What is no prose of ours, or leads somewhere already. */
const muto =
  /^<(?:(?:a|button|summary|label|h[1-6]|table|nav|form|style|pre|code|template|aside|dt)\b|[^>]*\s(?:data-citazione|hidden|aria-hidden|class="[^"]*\bvisually-hidden\b))/;
/** A piece that ends where it begins: a drawing is one. */
const senzaFine = /\/>$|<\/svg>$|^<(?:br|col|hr|img|input|link|meta|source|wbr)\b/;
/** A text that ends as a sentence does, or holds one that does. */
const finito = /[.!?]\)?(?:\s+[\p{Lu}\d]|\s*$)/u;

/**
 * A page whose prose opens the meaning of each term where it first uses it, by a link to its place in the glossary. Prose are the
 * sentences of `main`, without what stands between quotes, in an official name or in another link. `href`: the address of a term.
 */
export function apriTermini(
  html: string,
  usi: (testo: string) => readonly Uso[],
  href: (id: string) => string,
): string {
  const [da, a] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (da < 0 || a < da) return html;
  const pezzi = pezziDi(html.slice(da, a));
  const aperti = new Set<string>();
  const verso = `href="${href('')}`;
  for (const blocco of blocchiDi(pezzi)) {
    let virgolette = 0;
    for (const i of blocco) {
      const pezzo = pezzi[i] ?? '';
      if (pezzo.startsWith('<')) {
        const [, gia] = pezzo.split(verso);
        if (gia !== undefined) aperti.add(gia.replace(/".*/s, ''));
        continue;
      }
      let fin = 0;
      let scritto = '';
      for (const { id, forma, indice } of usi(pezzo)) {
        virgolette += aperte(pezzo.slice(fin, indice));
        scritto += pezzo.slice(fin, indice);
        fin = indice;
        if (virgolette > 0 || aperti.has(id)) continue;
        aperti.add(id);
        scritto += `<a href="${href(id)}">${forma}</a>`;
        fin += forma.length;
      }
      virgolette += aperte(pezzo.slice(fin));
      pezzi[i] = scritto + pezzo.slice(fin);
    }
  }
  return html.slice(0, da) + pezzi.join('') + html.slice(a);
}

/** How many quotes a text leaves open. */
const aperte = (testo: string): number => testo.split('«').length - testo.split('»').length;

/** The blocks of prose that hold no other: the places of their texts and of their links, in order. */
function blocchiDi(pezzi: readonly string[]): number[][] {
  const blocchi: number[][] = [];
  let blocco: number[] | undefined;
  let chiuso: { tag: string; quanti: number } | undefined;
  pezzi.forEach((pezzo, i) => {
    const [, fine, tag] = /^<(\/?)([\w-]+)/.exec(pezzo) ?? [];
    if (chiuso) {
      if (tag === chiuso.tag) chiuso.quanti += fine ? -1 : 1;
      if (chiuso.quanti === 0) chiuso = undefined;
    } else if (tag === undefined) {
      if (!pezzo.startsWith('<')) blocco?.push(i);
    } else if (fine) {
      if (!diTesto.has(tag)) return;
      if (blocco?.some((n) => pezzi[n]?.startsWith('<') === false)) blocchi.push(blocco);
      blocco = undefined;
    } else if (muto.test(pezzo) && !senzaFine.test(pezzo)) {
      blocco?.push(i);
      chiuso = { tag, quanti: 1 };
    } else if (diTesto.has(tag)) blocco = [];
  });
  const testo = (blocco: number[]): string =>
    blocco.map((i) => (pezzi[i]?.startsWith('<') ? 'A' : pezzi[i])).join('');
  return blocchi.filter((blocco) => finito.test(testo(blocco)));
}
