import { attribute, Markup } from '../charts/svg.ts';
import { inPage } from '../charts/signs.ts';

export { Markup };

/** What a template accepts: null, undefined and false leave nothing behind; lists are written one after the other. */
export type Parte = string | number | Markup | null | undefined | false | readonly Parte[];

/** Escaping template tag for HTML. A line break and the indent after it leave nothing; a space that must stay is on a line. */
export function markup(righe: TemplateStringsArray, ...parti: Parte[]): Markup {
  return new Markup(
    distese(righe).reduce((testo, riga, i) => testo + scritta(parti[i - 1]) + riga, ''),
  );
}

const gia = new WeakMap<TemplateStringsArray, readonly string[]>();

/** What a template writes between its parts, worked out once: the same one writes thousands of pages. */
function distese(righe: TemplateStringsArray): readonly string[] {
  const prima = gia.get(righe);
  if (prima) return prima;
  const nuove = righe.map((riga) => riga.replace(/\s*\n\s*/g, ''));
  gia.set(righe, nuove);
  return nuove;
}

/** ` name="value"` of each attribute, in order; one that is true stands alone, one that is empty or undefined is left out. */
export function attributi(voci: Record<string, string | boolean | undefined>): Markup {
  return new Markup(
    Object.entries(voci)
      .map(([nome, valore]) =>
        valore === true ? ` ${nome}` : attribute(nome, valore || undefined).text,
      )
      .join(''),
  );
}

function scritta(parte: Parte): string {
  if (parte === null || parte === undefined || parte === false) return '';
  if (parte instanceof Markup) return parte.text;
  return typeof parte === 'object' ? parte.map(scritta).join('') : inPage(String(parte));
}
