import { svg, type Markup } from './svg.ts';
import { fontSize, textWidth } from './text.ts';

/** A date on the axis: its true place, and its words unless they found no room. */
export type AxisDate = { x: number; label: { x: number; y: number; text: string } | null };

/** Words for dates at their true places, in three rows at most; the last and first come before the others. */
export function dateAxis(
  dates: readonly { x: number; text: string }[],
  width: number,
  top: number,
): { dates: AxisDate[]; bottom: number } {
  const spans = dates.map(({ x, text }) => {
    const half = textWidth(text, fontSize.small) / 2;
    const at = Math.max(half, Math.min(width - half, x));
    return { from: at - half, to: at + half };
  });
  const last = dates.length - 1;
  const order = [...new Set([last, 0, ...dates.keys()])].filter((i) => i >= 0);
  const taken: (typeof spans)[] = [[], [], []];
  const rows = new Map<number, number>();
  for (const i of order) {
    const { from, to } = spans[i] ?? { from: 0, to: 0 };
    const row = taken.findIndex((row) => row.every((s) => s.to + 10 <= from || to + 10 <= s.from));
    if (row < 0) continue;
    taken[row]?.push({ from, to });
    rows.set(i, row);
  }
  const placed = dates.map(({ x, text }, i): AxisDate => {
    const { from = 0, to = 0 } = spans[i] ?? {};
    const row = rows.get(i);
    return {
      x,
      label: row === undefined ? null : { x: (from + to) / 2, y: top + 20 + row * 17, text },
    };
  });
  return { dates: placed, bottom: top + 26 + Math.max(0, ...rows.values()) * 17 };
}

/** The ticks and words of a date axis at height `y`. */
export function drawnDateAxis(dates: readonly AxisDate[], y: number): Markup {
  return svg`<path class="tick" d="${dates.map(({ x }) => `M${Math.round(x * 10) / 10},${y}v6`).join('')}"/>
${dates.map(({ label }) => label && svg`<text class="small" x="${label.x}" y="${label.y}" text-anchor="middle">${label.text}</text>`)}`;
}
