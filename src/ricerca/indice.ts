import { escape } from '../markup.ts';
import { tokenDi } from './normalizza.ts';
import { tokenImporto } from './numeri.ts';
import { regoleIn, type Regola } from './sinonimi.ts';
import type { Scheda, Voce } from './voce.ts';

/**
 * Where a token stands, from the weightiest: in the title, in another name, code or act, as an everyday word for one of
 * those, in the text. The end of the token says it, and each token of a record is written once, in its weightiest place:
 * a record costs the reader half the bytes of its plain text.
 */
export const campi = { titolo: 'qa', nome: 'qb', sinonimo: 'qc', testo: '' } as const;
export type Campo = keyof typeof campi;

/**
 * In every record: what is asked for where a reader chooses filters or an order without writing anything. (Pagefind's own
 * search for nothing loads the whole index.)
 */
export const ogni = 'aaqz';

/**
 * Pagefind closes a piece of its index after a number of positions and loads whole pieces: a token written ten times in a
 * row makes pieces a third as large, and the repeated positions compress to almost nothing.
 */
const ripetizioni = 10;

/** What Pagefind is given for one record: tokens instead of words, so that a quoted search is exact. */
export interface Documento {
  url: string;
  html: string;
  /** What the reader is shown; kept out of Pagefind, which would index it as words. */
  scheda: Scheda;
}

/** Makes Pagefind's document of a record. `ordine` is its place among equal results, `perNome` its place by name. */
export function documento(
  voce: Voce,
  ordine: number,
  perNome: number,
  regole: readonly Regola[],
): Documento {
  const titolo = tokenDi(voce.titolo);
  const nomi = [...voce.altri, ...voce.codici, ...voce.atti].map((n) => tokenDi(n));
  const testo = tokenDi(`${voce.testo} ${voce.tipo}`);
  const contesto = tokenDi(`${voce.contesto} ${voce.anni.join(' ')}`);
  const numeri = voce.importi.flatMap(({ testo: scritto, cents }) =>
    cents === null ? tokenDi(scritto).filter((t) => /\d/.test(t)) : tokenImporto(cents),
  );
  const diNome = regoleIn([...titolo, '', ...nomi.flatMap((n) => [...n, ''])], regole);
  const diTesto = regoleIn(testo, regole).filter((r) => !diNome.includes(r));
  const scritti = new Set<string>();
  const segnati = (token: readonly string[], campo: Campo): string[] =>
    token.flatMap((t) => (scritti.has(t) ? [] : (scritti.add(t), [t + campi[campo]])));
  const parti = [
    ogni,
    ...segnati(titolo, 'titolo'),
    ...segnati(nomi.flat(), 'nome'),
    ...segnati(
      diNome.flatMap((r) => r.anche),
      'sinonimo',
    ),
    ...segnati([...testo, ...contesto, ...diTesto.flatMap((r) => r.anche), ...numeri], 'testo'),
  ];
  return {
    url: `/${ordine}/`,
    html: [
      '<html lang="it"><body><div data-pagefind-body>',
      ...parti.map((t) => `${t} `.repeat(ripetizioni)),
      '</div>',
      ...filtri(voce).map(([nome, valore]) => attributo('filter', nome, valore)),
      ...chiavi(voce, perNome).map(([nome, valore]) => attributo('sort', nome, valore)),
      '</body></html>',
    ].join(''),
    scheda: scheda(voce, [...diNome, ...diTesto]),
  };
}

function scheda(v: Voce, regole: readonly Regola[]): Scheda {
  return {
    k: v.tipo,
    t: v.titolo,
    c: v.contesto,
    u: v.url,
    a: v.altri,
    o: v.codici,
    g: v.atti,
    i: v.importi.map((i) => i.testo),
    x: v.testo,
    s: regole.map((r) => [r.parola, r.equivale]),
  };
}

/** The filters of a record, as name and value. */
export function filtri(v: Voce): [string, string][] {
  return [
    ...(v.programma === '' ? [] : [['programma', v.programma] as [string, string]]),
    ...v.assi.map((c): [string, string] => ['asse', `${v.programma}/${c.toLowerCase()}`]),
    ...v.anni.map((x): [string, string] => ['anno', x]),
    ...v.stati.map((x): [string, string] => ['stato', x]),
    ...v.misure.map((x): [string, string] => ['misura', x]),
  ];
}

function chiavi(v: Voce, perNome: number): [string, string][] {
  return [
    ['nome', String(perNome)],
    ...(v.importo === null ? [] : [['importo', String(v.importo)] as [string, string]]),
    ...(v.data === ''
      ? []
      : [['data', v.data.replaceAll('-', '').padEnd(8, '9')] as [string, string]]),
  ];
}

const attributo = (genere: string, nome: string, valore: string): string =>
  `<i data-pagefind-${genere}="${nome}[data-v]" data-v="${escape(valore)}"></i>`;
