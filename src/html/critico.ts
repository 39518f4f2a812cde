import { parse as selettori, type Selector } from 'css-what';
import { parse as foglioDi, type AtRule, type ChildNode, type Rule } from 'postcss';

/** What selectors ask a page for: `tag`, `.class`, `#id` or `[attribute`. */
export type Nome = string;
type Nomi = ReadonlySet<Nome>;

/** What a sheet gives to a page of these names: text of a sheet, empty where nothing of it is for that page. */
type Ritaglio = (nomi: Nomi) => string;

/** True where a page of these names may have something that a selector matches: names alone, whatever stands inside what. */
type Prova = (nomi: Nomi) => boolean;

/** What only comes when a reader does something: by then the whole sheet is there. */
const gesti: ReadonlySet<string> = new Set([
  'hover',
  'active',
  'focus',
  'focus-visible',
  'focus-within',
]);
/** Rules of another view than the first on a screen. */
const altrove: ReadonlySet<string> = new Set(['page', 'position-try', 'keyframes']);
const altriMezzi = /\bprint\b|forced-colors:\s*active/;

/**
 * Of a sheet the part that a page needs before anything is done with it on a screen. With the whole sheet after it the page is the same:
 * rules keep their order, and so do their layers. `chiesti`: the names
 * that make a difference.
 */
export function critico(css: string): { chiesti: Nomi; ritaglio: Ritaglio } {
  const foglio = foglioDi(css);
  const strati = new Set<string>();
  foglio.walkAtRules('layer', ({ params }) => {
    for (const strato of params.split(/\s*,\s*/)) strati.add(strato);
  });
  const ordine = strati.size > 0 ? '@layer ' + [...strati].join(',') + ';' : '';
  const chiesti = new Set<Nome>();
  const dentro = insieme(foglio.nodes, chiesti);
  return { chiesti, ritaglio: (nomi) => senzaInutili(ordine + dentro(nomi)) };
}

/** A sheet without the properties of its own that none of its rules reads, nor another of them that is read. */
function senzaInutili(css: string): string {
  const letto = css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (detta, nome: string) =>
    new RegExp(`var\\(${nome}\\b(?!-)`).test(css) ? detta : '',
  );
  return letto === css ? css : senzaInutili(letto);
}

const nulla: Ritaglio = () => '';

function insieme(nodi: readonly ChildNode[], chiesti: Set<Nome>): Ritaglio {
  const ritagli = nodi.map((nodo) => {
    if (nodo.type === 'atrule') return blocco(nodo, chiesti);
    return nodo.type === 'rule' ? regola(nodo, chiesti) : nulla;
  });
  return (nomi) => ritagli.map((r) => r(nomi)).join('');
}

function regola(nodo: Rule, chiesti: Set<Nome>): Ritaglio {
  const corpo = nodo.nodes.join(';');
  const prove = nodo.selectors.map((testo) => {
    return { testo, prova: tutte(selettori(testo).flat(), chiesti) };
  });
  return (nomi) => {
    const suoi = prove.filter(({ prova }) => prova(nomi)).map(({ testo }) => testo);
    return suoi.length > 0 ? `${suoi.join(',')}{${corpo}}` : '';
  };
}

function blocco(nodo: AtRule, chiesti: Set<Nome>): Ritaglio {
  const { name, params, nodes } = nodo;
  if (altrove.has(name) || !nodes || (name === 'media' && altriMezzi.test(params))) return nulla;
  // A browser that fetches letters for a style inside a page tells whose page it is, whatever the page asks: it is told by the sheet.
  if (name === 'font-face') return nodo.toString().includes('url(') ? nulla : () => nodo.toString();
  const dentro = insieme(nodes, chiesti);
  return (nomi) => {
    const suo = dentro(nomi);
    return suo && `@${name} ${params}{${suo}}`;
  };
}

function tutte(selettore: Selector[], chiesti: Set<Nome>): Prova {
  const prove = selettore.flatMap((pezzo) => prova(pezzo, chiesti) ?? []);
  return (nomi) => prove.every((p) => p(nomi));
}

/** What one part of a selector asks; none where it asks for no name. */
function prova(pezzo: Selector, chiesti: Set<Nome>): Prova | undefined {
  const nome = nomeDi(pezzo);
  if (nome !== undefined) {
    chiesti.add(nome);
    return (nomi) => nomi.has(nome);
  }
  if (pezzo.type !== 'pseudo') return undefined;
  if (gesti.has(pezzo.name)) return () => false;
  if (pezzo.name === 'not' || !Array.isArray(pezzo.data)) return undefined;
  const prove = pezzo.data.map((selettore) => tutte(selettore, chiesti));
  return (nomi) => prove.some((p) => p(nomi));
}

function nomeDi(pezzo: Selector): Nome | undefined {
  if (pezzo.type === 'tag') return pezzo.name;
  if (pezzo.type !== 'attribute') return undefined;
  if (pezzo.name === 'class' && pezzo.action === 'element') return `.${pezzo.value}`;
  return pezzo.name === 'id' && pezzo.action === 'equals' ? `#${pezzo.value}` : `[${pezzo.name}`;
}
