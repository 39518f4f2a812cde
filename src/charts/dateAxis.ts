import { svg, type Markup } from './svg.ts';
import { fontSize, textWidth } from './text.ts';

/** A date on the axis: its true place, and its words unless they found no room. */
export type AxisDate = { x: number; label: { x: number; y: number; text: string } | null };

/** A date to place, in words and, where these find no room, in short. */
export type DateToPlace = { x: number; text: string; short: string };

/** Words for dates in one row, each under its own: whole where all find room, else short; the last and first come before the others. */
export function dateAxis(
  dates: readonly DateToPlace[],
  width: number,
  top: number,
  size: number = fontSize.small,
): { dates: AxisDate[]; bottom: number } {
  const room = { width, y: top + 20, size };
  const whole = placed(dates, ({ text }) => text, room);
  const all = whole.every(({ label }) => label !== null);
  return {
    dates: all ? whole : placed(dates, ({ short }) => short, room),
    bottom: top + 26,
  };
}

function placed(
  dates: readonly DateToPlace[],
  words: (date: DateToPlace) => string,
  { width, y, size }: { width: number; y: number; size: number },
): AxisDate[] {
  const spans = dates.map((date) => {
    const half = textWidth(words(date), size) / 2;
    const at = Math.max(half, Math.min(width - half, date.x));
    return { at, from: at - half, to: at + half };
  });
  const last = dates.length - 1;
  const taken = new Set<number>();
  for (const i of new Set([last, 0, ...dates.keys()])) {
    const span = spans[i];
    if (span && [...taken].every((j) => apart(span, spans[j] ?? span))) taken.add(i);
  }
  return dates.map((date, i) => ({
    x: date.x,
    label: taken.has(i) ? { x: spans[i]?.at ?? date.x, y, text: words(date) } : null,
  }));
}

type Span = { from: number; to: number };

const apart = (a: Span, b: Span): boolean => a.to + 8 <= b.from || b.to + 8 <= a.from;

/** The ticks and words of a date axis at height `y`. */
export function drawnDateAxis(dates: readonly AxisDate[], y: number): Markup {
  return svg`<path class="tick" d="${dates.map(({ x }) => `M${Math.round(x * 10) / 10},${y}v6`).join('')}"/>
${dates.map(({ label }) => label && svg`<text class="small" x="${label.x}" y="${label.y}" text-anchor="middle">${label.text}</text>`)}`;
}
