import type { StageDatum } from './datum.ts';
import { stageFill } from './patterns.ts';
import { svg, type Markup } from './svg.ts';
import { fontSize, textWidth, truncate } from './text.ts';

/** One entry of a legend in px. */
export type LegendPlace = { stage: StageDatum['stage']; text: string; x: number; y: number };

const swatch = 12;

/** Places the names of stages one after another, on as many lines as `width` asks for; `y` is a baseline. */
export function legendPlaces(
  stages: readonly Pick<StageDatum, 'stage' | 'label'>[],
  width: number,
): LegendPlace[] {
  let x = 1;
  let y = 14;
  return stages.map(({ stage, label }): LegendPlace => {
    const text = truncate(label, width - swatch - 8, fontSize.small);
    const room = swatch + 5 + textWidth(text, fontSize.small);
    if (x > 1 && x + room > width) {
      x = 1;
      y += 19;
    }
    const place = { stage, text, x, y };
    x += room + 14;
    return place;
  });
}

/** The drawing of a legend: a swatch and its name. */
export function legend(places: readonly LegendPlace[], id: string): Markup[] {
  return places.map(
    ({ stage, text, x, y }) =>
      svg`<rect ${stageFill(id, stage)} x="${x}" y="${y - 11}" width="${swatch}" height="${swatch}"/>
<text class="small" x="${x + swatch + 5}" y="${y}">${text}</text>`,
  );
}
