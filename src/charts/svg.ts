import { oneLine } from './signs.ts';
import { fontSize, wrap } from './text.ts';

/** A piece of finished SVG markup; anything that is not one is escaped when it enters a template. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What a template accepts: null, undefined and false leave nothing behind. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** A coordinate with at most one decimal, never `-0`. Throws on NaN and infinity. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Math.round(value * 10) / 10 || 0);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return coordinate(part);
  if (typeof part === 'string') return oneLine(part); // A line of a drawing is one element.
  if (part instanceof Markup) return part.text;
  return part.map(render).join('\n');
}

/** Escaping template tag: numbers get one decimal, lists one line an item. */
export function svg(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, chunk, i) => text + render(parts[i - 1]) + chunk));
}

/** ` name="value"`, or nothing when the value is null, undefined or empty. */
export function attribute(name: string, value: string | null | undefined): Markup {
  return new Markup(value ? ` ${name}="${oneLine(value)}"` : '');
}

/** The size and names that every drawn chart has. */
export type RootLayout = { width: number; height: number };

/** What a drawing says of itself: its accessible name, the finding over it, and under it when, whence and where it stands, a line each. */
export type Caption = {
  label: string;
  head?: string | undefined;
  foot?: readonly string[] | undefined;
};

const [headStep, footStep] = [23, 16];

/** The finished document: one element a line, no blank lines, named by its label. */
export function root(
  kind: string,
  { width, height }: RootLayout,
  { label, head = '', foot = [] }: Caption,
  body: Markup,
): string {
  const over = wrap(head, width, 4, fontSize.head);
  const under = foot.flatMap((line) => wrap(line, width, 4, fontSize.foot));
  const top = over.length > 0 ? over.length * headStep + 8 : 0;
  const bottom = top + height + (under.length > 0 ? under.length * footStep + 8 : 0);
  const size = svg`viewBox="0 0 ${width} ${bottom}" width="${width}" height="${bottom}"`;
  const text =
    svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${kind}" ${size} role="img" aria-label="${label}">
${over.map((line, i) => svg`<text class="head" x="0" y="${18 + i * headStep}">${line}</text>`)}
${top > 0 ? svg`<g transform="translate(0,${top})">\n${body}\n</g>` : body}
${under.map((line, i) => svg`<text class="foot" x="0" y="${top + height + 20 + i * footStep}">${line}</text>`)}
</svg>`.text;
  return `${text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')}\n`;
}
