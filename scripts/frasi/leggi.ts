import { parse, type DefaultTreeAdapterTypes as Albero } from 'parse5';

/** A sentence as a reader meets it, with what it rests on. */
export interface Frase {
  testo: string;
  /** The same with every figure, date, name between quotes and number taken out: what the function that makes it wrote. */
  forma: string;
  /** The ids of the figures in it, printed or computed. */
  ids: string[];
  /** The part of the page: the id of the nearest section, or where there is none the first block. */
  parte: string;
}

/** Blocks of running text; a row of a table is one where it speaks in words. */
const blocchi = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'figcaption',
  'caption',
  'summary',
  'tr',
  'title',
]);
/** What is no text, or is not of the page. */
const muti = new Set(['script', 'style', 'svg', 'nav', 'footer', 'form', 'select', 'template']);

/** The words of a status, an absence, a verdict. */
const parlanti =
  /\b(non|mai|nessun\w*|senza|manca\w*|soltanto|solo|tutt[ieao]|avviat\w*|conclus\w*|realizzat\w*|in corso|raggiunt\w*|supera\w*|cambia\w*|contraddi\w*|torna\w*|arrotonda\w*|ugual\w*|divers\w*|ridott\w*|aument\w*|scend\w*|cresc\w*|spiega\w*)\b/i;

type Nodo = Albero.Node;
const elemento = (n: Nodo): n is Albero.Element => 'tagName' in n;
const attributo = (n: Albero.Element, nome: string): string | undefined =>
  n.attrs.find((a) => a.name === nome)?.value;

/** The sentences of a page that carry a figure, a status, an absence or a verdict, in their order. */
export function frasiDi(html: string): Frase[] {
  const frasi: Frase[] = [];
  const visita = (n: Nodo, parte: string): void => {
    if (!elemento(n)) {
      if ('childNodes' in n) for (const figlio of n.childNodes) visita(figlio, parte);
      return;
    }
    if (muti.has(n.tagName) || attributo(n, 'hidden') !== undefined) return;
    const qui = n.tagName === 'section' ? (attributo(n, 'id') ?? parte) : parte;
    if (blocchi.has(n.tagName) && !contieneBlocchi(n)) {
      const f = { ...scrivi(n), parte: qui };
      const dice = parlanti.test(f.testo) || (n.tagName !== 'tr' && /\d/.test(f.testo));
      const parole = f.testo.match(/\p{L}{2,}/gu) ?? [];
      if (dice && parole.length > 2) frasi.push(f);
      return;
    }
    for (const figlio of n.childNodes) visita(figlio, qui);
  };
  visita(parse(html), 'testata');
  return frasi;
}

/** True where a block holds others: then they are the sentences. */
const contieneBlocchi = (n: Albero.Element): boolean =>
  n.tagName !== 'tr' &&
  n.childNodes.some((f) => elemento(f) && (blocchi.has(f.tagName) || contieneBlocchi(f)));

/** The text of a block, and its shape. */
function scrivi(n: Albero.Element): Pick<Frase, 'testo' | 'forma' | 'ids'> {
  const ids: string[] = [];
  const parti = { testo: '', forma: '' };
  const entra = (m: Nodo): void => {
    if (m.nodeName === '#text') {
      const { value } = m as Albero.TextNode;
      parti.testo += value;
      parti.forma += value;
      return;
    }
    if (!elemento(m) || muti.has(m.tagName)) return;
    const detto = attributo(m, 'data-oss') ?? attributo(m, 'data-derivata');
    const id = detto === '' ? attributo(m, 'href')?.split('/').at(-2) : detto;
    if (id !== undefined) ids.push(id);
    const forma = parti.forma;
    if (m.tagName === 'td' || m.tagName === 'th')
      parti.testo += parti.testo.trim() === '' ? '' : ' | ';
    for (const figlio of m.childNodes) entra(figlio);
    // A link is a name or a figure: the function takes it as an argument.
    if (m.tagName === 'a') parti.forma = `${forma}‹${id === undefined ? 'nome' : 'cifra'}›`;
  };
  for (const figlio of n.childNodes) entra(figlio);
  const unito = (s: string): string => s.replace(/\s+/g, ' ').trim();
  return { testo: unito(parti.testo), forma: spoglia(unito(parti.forma)), ids };
}

const mesi =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';

/** A sentence without what changes from one figure to another. */
function spoglia(frase: string): string {
  return frase
    .replace(/«[^»]*»/g, '«…»')
    .replace(new RegExp(`\\b(\\d{1,2}º? )?(${mesi}) \\d{4}\\b`, 'g'), '‹data›')
    .replace(/\bAsse (?:[IVX]+|[A-Z]|\d+)\b/g, 'Asse ‹codice›')
    .replace(/[+−-]?\d[\d.,/]*(?: ?%| (?:milioni|miliardi|mila|Mln|Mld))?(?: di euro| ?€)?/g, '#');
}
