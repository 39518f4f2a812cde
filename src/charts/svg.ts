import { escape } from '../markup.ts';

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

/** Escaped text, always on one line: a line of a drawing is one element. */
const oneLine = (text: string): string => escape(text.replace(/[\u0000-\u001f\u007f]+/g, ' '));

/** A coordinate with at most one decimal, never `-0`. Throws on NaN and infinity. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Math.round(value * 10) / 10 || 0);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return coordinate(part);
  if (typeof part === 'string') return oneLine(part);
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

/** The finished document: one element a line, no blank lines, named by `label`. */
export function root(kind: string, layout: RootLayout, label: string, body: Markup): string {
  const { width, height } = layout;
  const size = svg`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const text =
    svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${kind}" ${size} role="img" aria-label="${label}">
${body}
</svg>`.text;
  return `${text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')}\n`;
}
