import { elemento } from '../elementi.ts';
import type { Referto } from './referto.ts';

/** How many lines of a part are drawn openly. */
const quanteDistese = 12;

/** What publishing would change, part by part: the sentences of the terminal's report, what stops or surprises first. */
export function mostraCambia({ inBreve, parti }: NonNullable<Referto['cambia']>): HTMLElement[] {
  return [
    elemento('p', {}, inBreve),
    ...parti.map(({ titolo, tono, righe }) =>
      elemento(
        'details',
        { class: tono, open: tono === 'attenzione' && righe.length <= quanteDistese },
        elemento('summary', {}, `${titolo} (${righe.length})`),
        elemento('ul', {}, ...righe.map((r) => elemento('li', {}, r))),
      ),
    ),
  ];
}
