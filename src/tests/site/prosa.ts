import { parse, type DefaultTreeAdapterTypes as Albero } from 'parse5';

/**
 * The prose of a page: the sentences of its `main` that are our own words, in running text. Left out: headings, labels and names of
 * links, because they end without a full stop; tables, drawings, forms, menus and code; what a document or an officer wrote
 * (`data-citazione`), and what stands between quotes or is an official name, which counts as one word.
 */
export function prosaDi(html: string, nomi: readonly string[] = []): string[] {
  const blocchi: string[] = [];
  const visita = (n: Albero.Node): void => {
    if (!('tagName' in n)) {
      if ('childNodes' in n) for (const figlio of n.childNodes) visita(figlio);
      return;
    }
    if (muti.has(n.tagName) || taciuto(n)) return;
    if (diTesto.has(n.tagName) && !contiene(n)) blocchi.push(testo(n).replace(/\s+/g, ' ').trim());
    else for (const figlio of n.childNodes) visita(figlio);
  };
  const principale = cerca(parse(html), 'main');
  if (principale) visita(principale);
  return blocchi.flatMap((blocco) => frasi(senzaNomi(blocco, nomi)));
}

/** How easy Italian is to read, from 0 to 100 (Lucisano and Piemontese, 1988): 89 + (300 · sentences − 10 · letters) / words. */
export function gulpease(frasi: readonly string[]): number {
  const dette = frasi.map(parole);
  const quante = dette.flat();
  const lettere = quante.reduce((n, parola) => n + parola.length, 0);
  return 89 + (300 * frasi.length - 10 * lettere) / quante.length;
}

/** The words of a sentence: runs of letters and digits; an elided article is a word. */
export const parole = (frase: string): string[] =>
  frase.match(/[\p{L}\d]+(?:[.,\u2011-](?=\p{L}|\d)[\p{L}\d]+)*/gu) ?? [];

const diTesto = new Set(['p', 'li', 'dd', 'figcaption']);
const muti = new Set('table svg nav form script style pre code template aside dt'.split(' '));
const taciuto = (n: Albero.Element): boolean =>
  n.attrs.some(
    ({ name, value }) =>
      ['data-citazione', 'hidden', 'aria-hidden'].includes(name) ||
      (name === 'class' && value.split(' ').includes('visually-hidden')),
  );
const contiene = (n: Albero.Element): boolean =>
  n.childNodes.some((f) => 'tagName' in f && (diTesto.has(f.tagName) || contiene(f)));

function cerca(n: Albero.Node, tag: string): Albero.Node | undefined {
  if (n.nodeName === tag) return n;
  for (const figlio of 'childNodes' in n ? n.childNodes : []) {
    const trovato = cerca(figlio, tag);
    if (trovato) return trovato;
  }
  return undefined;
}

function testo(n: Albero.Node): string {
  if (n.nodeName === '#text') return (n as Albero.TextNode).value;
  if ('tagName' in n && (muti.has(n.tagName) || taciuto(n))) return ' ';
  return 'childNodes' in n ? n.childNodes.map(testo).join('') : '';
}

const senzaNomi = (blocco: string, nomi: readonly string[]): string =>
  nomi
    .reduce(
      (resto, nome) => (resto.includes(nome) ? resto.replaceAll(nome, 'nome') : resto),
      blocco,
    )
    .replace(/«[^»]*»/g, 'nome');

/** Sentences that end as sentences do; what has no full stop at its end is a label or a name. */
const frasi = (blocco: string): string[] =>
  blocco
    .split(/(?<=[.!?]) (?=[\p{Lu}\d])/u)
    .filter((frase) => /[.!?]\)?$/.test(frase) && parole(frase).length > 2);
