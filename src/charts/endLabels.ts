import { dodge } from './dodge.ts';
import { svg, type Markup } from './svg.ts';
import { truncate } from './text.ts';

/** A label of two lines beside the end of a line; `y` is its middle. */
export type EndLabel = { x: number; y: number; name: string; value: string; leader: string };

/** What a label says and the point it belongs to, in px. */
export type EndLabelWish = { at: { x: number; y: number }; name: string; value: string };

/** Height that one end label takes. */
export const endLabelHeight = 36;

/** Labels in a column that starts at `x`, moved apart between `from` and `to`, each with its leader. */
export function endLabels(
  wishes: readonly EndLabelWish[],
  { x, width, from, to }: { x: number; width: number; from: number; to: number },
): EndLabel[] {
  const places = dodge(
    wishes.map(({ at }) => ({ at: at.y, size: endLabelHeight })),
    { from, to },
  );
  return wishes.map(({ at, name, value }, i): EndLabel => {
    const y = places[i] ?? 0;
    const bend = svg`M${at.x + 6},${at.y}H${x - 18}L${x - 4},${y}`.text;
    return { x, y, name: truncate(name, width), value, leader: bend };
  });
}

/** The drawing of one end label. */
export function drawnEndLabel({ x, y, name, value, leader }: EndLabel): Markup {
  return svg`<path class="leader" d="${leader}"/>
<text x="${x}" y="${y - 3}">${name}</text>
<text class="value" x="${x}" y="${y + 14}">${value}</text>`;
}
