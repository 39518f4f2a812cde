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

/** Makes Pagefind's document of a record. `ordine` is its place among equal results. */
export function documento(voce: Voce, ordine: number, regole: readonly Regola[]): Documento {
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
      '</div></body></html>',
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
