import { proprio } from '../model/proprio.ts';
import { senzaAccenti } from '../model/sigle.ts';

const segni: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'’‘ʼ`´'].map((c) => [c, "'"])),
  ...Object.fromEntries([...'‐‑‒–—−'].map((c) => [c, '-'])),
  ...Object.fromEntries([...'\u00a0\u2007\u2009\u202f\t\n\r'].map((c) => [c, ' '])),
};

/** Text in lower case without accents, with plain apostrophes, dashes and spaces; `da[i]` is where character i was. */
export function piega(testo: string): { testo: string; da: number[] } {
  const da: number[] = [];
  let piano = '';
  let i = 0;
  for (const c of testo) {
    const p = proprio(segni, c) ?? senzaAccenti(c).toLowerCase();
    piano += p;
    for (let k = 0; k < p.length; k++) da.push(i);
    i += c.length;
  }
  da.push(i);
  return { testo: piano, da };
}

/** The words of a text, folded; signs are no part of any. */
export const paroleIntere = (testo: string): string[] =>
  piega(testo).testo.match(/[a-z0-9]+/g) ?? [];
