import { parse, type DefaultTreeAdapterTypes as Albero } from 'parse5';

/** What a built page says, apart from how it looks. */
export interface Pagina {
  /** The figures that it marks, each with the text that it writes. */
  segnate: { id: string; testo: string }[];
  /** The drawings: the figures marked beside them (or on their page, where there are none beside), and the texts drawn. */
  disegni: { id: string; figure: readonly string[]; testi: string[] }[];
  /** Each row of a table and item of a list: its figures, where it leads, the text of its cells. */
  righe: { figure: readonly string[]; porta: readonly string[]; celle: string[] }[];
  /** The sums that a reader may choose: what a choice stands for, and what it says. */
  scelte: { valore: string; testo: string }[];
  /** The text of each block, without what is marked or drawn. */
  sciolto: string[];
  /** What is said in attributes: descriptions, titles, names for those who listen. */
  attributi: string[];
}

type Nodo = Albero.Node;
type Elemento = Albero.Element;
const elemento = (n: Nodo): n is Elemento => 'tagName' in n;
const attributo = (n: Elemento, nome: string): string | undefined =>
  n.attrs.find((a) => a.name === nome)?.value;

const segni = ['data-oss', 'data-derivata', 'data-esatto'];
const detti = ['title', 'aria-label', 'alt', 'data-text'];
/** What a page says of itself to those who list or share it. */
const presentata = /(^|:)(title|description|alt)$/;
/** What is code speaks to machines: a question in SQL says nothing of the figures. */
const muti = new Set(['script', 'style', 'template', 'code']);
/** Within a line: everything else begins and ends a block, and what stands in two blocks is not one text. */
const inLinea = new Set('a abbr b bdi code em i mark span strong sub sup time'.split(' '));

/** The id of a figure that is marked; one that its link does not say is the end of its address. */
const idDi = (n: Elemento): string | undefined => {
  const detto = segni.map((nome) => attributo(n, nome)).find((id) => id !== undefined);
  return detto === '' ? attributo(n, 'href')?.split('/').at(-2) : detto;
};

/** Reads a page of the site. */
export function leggiPagina(html: string): Pagina {
  const pagina: Pagina = {
    segnate: [],
    disegni: [],
    righe: [],
    scelte: [],
    sciolto: [],
    attributi: [],
  };
  let corrente = '';
  const chiudi = (): void => {
    if (/\S/.test(corrente)) pagina.sciolto.push(corrente);
    corrente = '';
  };
  const visita = (n: Nodo, figura: Elemento | undefined): void => {
    if (n.nodeName === '#text') {
      const { value } = n as Albero.TextNode;
      // Two elements side by side hold two numbers, or a number and a sign.
      corrente += /\d$/.test(corrente) && /^[\dΔ]/.test(value) ? ` ${value}` : value;
    }
    if (!elemento(n)) {
      if ('childNodes' in n) for (const figlio of n.childNodes) visita(figlio, figura);
      return;
    }
    // What tests measured of the site is no figure of the files.
    if (muti.has(n.tagName) || attributo(n, 'data-provato') !== undefined) return;
    pagina.attributi.push(...detti.flatMap((nome) => attributo(n, nome) ?? []));
    // A sign for the eye alone stands between words.
    if (attributo(n, 'aria-hidden') === 'true') corrente += ' ';
    const id = idDi(n);
    if (id !== undefined) {
      pagina.segnate.push({ id, testo: testo(n) });
      corrente += ' \u0001 ';
      return;
    }
    if (n.tagName === 'tr' || n.tagName === 'li')
      pagina.righe.push({
        figure: tutti(n).flatMap((e) => idDi(e) ?? []),
        porta: tutti(n).flatMap((e) => attributo(e, 'href') ?? []),
        celle: n.childNodes.filter(elemento).map(testo),
      });
    if (presentata.test(attributo(n, 'name') ?? attributo(n, 'property') ?? ''))
      pagina.attributi.push(attributo(n, 'content') ?? '');
    if (n.tagName === 'svg') {
      const intorno = figura ?? n;
      const testi = tutti(n).filter(
        (e) => e.tagName === 'text' && !/\bscale\b/.test(attributo(e, 'class') ?? ''),
      );
      pagina.disegni.push({
        id: attributo(intorno, 'id') ?? '',
        // Beside those of its table, those that its marks say they draw.
        figure: tutti(intorno).flatMap((e) => idDi(e) ?? attributo(e, 'data-ref') ?? []),
        testi: testi.map(testo),
      });
      pagina.attributi.push(
        ...tutti(n).flatMap((e) => detti.flatMap((nome) => attributo(e, nome) ?? [])),
      );
      return;
    }
    const valore = n.tagName === 'option' ? (attributo(n, 'value') ?? '') : '';
    if (/^\d+$/.test(valore)) {
      pagina.scelte.push({ valore, testo: testo(n) });
      return;
    }
    const blocco = !inLinea.has(n.tagName);
    if (blocco) chiudi();
    for (const figlio of n.childNodes) visita(figlio, n.tagName === 'figure' ? n : figura);
    if (blocco) chiudi();
  };
  visita(parse(html), undefined);
  chiudi();
  const sue = pagina.segnate.map(({ id }) => id);
  for (const d of pagina.disegni) if (d.figure.length === 0) d.figure = sue;
  return pagina;
}

/** The elements below one, itself included. */
const tutti = (n: Elemento): Elemento[] => [
  n,
  ...n.childNodes.flatMap((f) => (elemento(f) ? tutti(f) : [])),
];

function testo(n: Nodo): string {
  if (n.nodeName === '#text') return (n as Albero.TextNode).value;
  return 'childNodes' in n ? n.childNodes.map(testo).join('') : '';
}
