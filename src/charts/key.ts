import { bar, type Box } from './bars.ts';
import { svg, type Markup } from './svg.ts';
import { fontSize, textWidth, wrap } from './text.ts';

/** A line of a key in px: what a paint stands for, in its whole words, and its amount at the end of the line. */
export type KeyPlace = {
  swatch: Box;
  x: number;
  y: number;
  strong: string;
  lines: string[];
  amount: { x: number; text: string };
  bottom: number;
};

/** What a line of a key says; `strong` is a number set before the name. */
export type KeyText = { strong?: string | undefined; label: string; amount: string };

const step = 19;
const swatch = 12;

/** Places a line of a key under `top`: a name too long for it goes on below, where no amount stands, and is cut only past three lines. */
export function keyPlace(
  { strong = '', label, amount }: KeyText,
  { top, width }: { top: number; width: number },
): KeyPlace {
  const x = swatch + 6;
  const before = strong === '' ? 0 : textWidth(`${strong} `);
  const beside = width - x - before - textWidth(` ${amount}`) - 8;
  const lines = wrap(label, width - x, 3, fontSize.normal, beside);
  return {
    swatch: { x: 1, y: top + 3, width: swatch, height: swatch },
    x,
    y: top + 14,
    strong,
    lines,
    amount: { x: width - 1, text: amount },
    bottom: top + Math.max(1, lines.length) * step,
  };
}

/** The drawing of a line of a key; `paint` is the class and fill of its swatch, null where nothing is drawn in that paint. */
export function drawnKey(
  { swatch: box, x, y, strong, lines, amount }: KeyPlace,
  paint: Markup | null,
): Markup {
  return svg`${paint && bar(box, paint)}
${lines.map((line, i) => svg`<text x="${x}" y="${y + i * step}">${i === 0 && strong && svg`<tspan class="strong">${strong}</tspan> `}${line}</text>`)}
<text x="${amount.x}" y="${y}" text-anchor="end">${amount.text}</text>`;
}
