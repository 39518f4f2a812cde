import { svg, type Markup } from './svg.ts';
import { fontSize, wrap } from './text.ts';

/** A plan by its name, and a shorter one for narrow columns; `decision` is what led from the one before to this one. */
export type Plan = { label: string; short?: string | undefined; decision?: string | undefined };

/** A decision in px: between its two plans, or above all of them where the columns are too near. */
export type Decision = { x: number; y: number; anchor: 'start' | 'middle'; lines: string[] };

/** The decisions above columns of plans, at what height the plans are named, and how much room all of it takes. */
export function decisionsAbove(
  plans: readonly Plan[],
  columns: readonly number[],
  width: number,
): { head: number; planY: number; decisions: Decision[] } {
  const gap = (columns[1] ?? 0) - (columns[0] ?? 0);
  const between = gap >= 90;
  let head = 18;
  const decisions = plans.slice(1).flatMap(({ label, decision }, i): Decision[] => {
    if (!decision) return [];
    if (between) {
      const x = ((columns[i] ?? 0) + (columns[i + 1] ?? 0)) / 2;
      return [{ x, y: 36, anchor: 'middle', lines: wrap(decision, gap - 12, 4, fontSize.small) }];
    }
    // A decision that names the day of its plan needs no other.
    const said = decision.includes(label) ? decision : `${label}: ${decision}`;
    const lines = wrap(said, width, 2, fontSize.small);
    head += lines.length * 17;
    return [{ x: 0, y: head - lines.length * 17 - 4, anchor: 'start', lines }];
  });
  const planY = between ? 15 : head + 8;
  if (between) head = Math.max(0, ...decisions.map(({ lines }) => lines.length)) * 17 + 18;
  return { head, planY, decisions };
}

/** The decisions, line by line. */
export function drawnDecisions(decisions: readonly Decision[]): Markup[] {
  return decisions.flatMap(({ x, y, anchor, lines }) =>
    lines.map(
      (line, i) =>
        svg`<text class="note" x="${x}" y="${y + i * 17}" text-anchor="${anchor}">${line}</text>`,
    ),
  );
}
