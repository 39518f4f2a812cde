import type { Versione } from '../model/versione.ts';

/** A page or a figure of the site as a bibliography knows it. */
export interface Citata {
  /** What it is called for good: the id of a figure, the address of a page. */
  id: string;
  genere: 'pagina' | 'cifra';
  titolo: string;
  /** The name of the site, and who publishes it. */
  sito: string;
  titolare: string;
  /** Its whole address; empty while the site has none. */
  url: string;
  versione: Versione;
  /** What a bibliography has no field for: the version of the data in words, and their checksum. */
  nota: string;
}

/** Year, month and day of its publication; none where nothing has been published yet: the day of a document is not ours. */
function pubblicata({ versione }: Citata): string[] {
  return versione.numero > 0 ? versione.data.split('-') : [];
}

const unaRiga = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

/** The signs that TeX takes for its own, as it writes them. */
const segniTex: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

const inTex = (testo: string): string =>
  unaRiga(testo).replace(/[\\{}#$%&_~^]/g, (segno) => segniTex.get(segno) ?? `\\${segno}`);

/** An entry of BibTeX. Names stand in two braces: they are nobody's first and last. */
export function bibtex(c: Citata): string {
  const [anno, mese] = pubblicata(c);
  const campi: [string, string][] = [
    ['author', `{${inTex(c.titolare)}}`],
    ['title', `{${inTex(c.titolo)}}`],
    ['howpublished', inTex(c.sito)],
    ...(anno ? [['year', anno] as [string, string]] : []),
    ...(mese ? [['month', String(Number(mese))] as [string, string]] : []),
    // An address holds no brace, and TeX reads it as it is.
    ...(c.url
      ? [
          ['url', encodeURI(decodeURI(c.url)).replace(/[{}\\]/g, encodeURIComponent)] as [
            string,
            string,
          ],
        ]
      : []),
    ['note', inTex(`${c.nota}. Id: ${c.id}`)],
  ];
  const chiave = c.id.replace(/[^\w.:-]+/g, '-').replace(/^-+|-+$/g, '') || 'sito';
  const righe = campi.map(([nome, valore]) => `  ${nome} = {${valore}}`);
  return `@misc{${chiave},\n${righe.join(',\n')}\n}\n`;
}

/** A record of RIS: a line a field, and no text begins a line of its own. */
export function ris(c: Citata): string {
  const [anno, mese = '', giorno = ''] = pubblicata(c);
  const campi: [string, string][] = [
    ['TY', c.genere === 'cifra' ? 'DATA' : 'ELEC'],
    ['ID', c.id],
    ['AU', c.titolare],
    ['TI', c.titolo],
    ['PB', c.sito],
    ...(anno
      ? ([
          ['PY', anno],
          ['DA', [anno, mese, giorno].join('/')],
        ] as [string, string][])
      : []),
    ['ET', String(c.versione.numero)],
    ['LA', 'it'],
    ...(c.url ? [['UR', c.url] as [string, string]] : []),
    ['N1', c.nota],
    ['ER', ''],
  ];
  return campi.map(([nome, valore]) => `${nome}  - ${unaRiga(valore)}\r\n`).join('');
}

/** The same as CSL-JSON: what citation managers pass to each other. */
export function csl(c: Citata): string {
  const voce = {
    id: c.id,
    type: c.genere === 'cifra' ? 'dataset' : 'webpage',
    title: c.titolo,
    'container-title': c.sito,
    author: [{ literal: c.titolare }],
    ...(c.versione.numero > 0 && { issued: { 'date-parts': [pubblicata(c).map(Number)] } }),
    version: String(c.versione.numero),
    language: 'it',
    ...(c.url && { URL: c.url }),
    note: c.nota,
  };
  return `${JSON.stringify([voce], null, 1)}\n`;
}
