import { latiDi } from '../markup.ts';

/** Makes an element with text and children; text is never read as markup. */
export function elemento<K extends keyof HTMLElementTagNameMap>(
  nome: K,
  attributi: Readonly<Record<string, string>> = {},
  ...figli: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(nome);
  for (const [k, v] of Object.entries(attributi)) e.setAttribute(k, v);
  const isola = nome !== 'option' && nome !== 'bdi';
  e.append(...figli.flatMap((f) => (isola && typeof f === 'string' ? isolato(f) : f)));
  return e;
}

/** A text whose stretches that run from right to left stand by themselves. */
function isolato(testo: string): (Node | string)[] {
  return latiDi(testo).map((tratto, i) => (i % 2 === 1 ? elemento('bdi', {}, tratto) : tratto));
}
