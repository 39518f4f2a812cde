import type { Datum } from './datum.ts';
import { svg, type Markup } from './svg.ts';

/** A horizontal bar: left edge, top, size in px. */
export type Box = { x: number; y: number; width: number; height: number };

/** Bar between zero and a value; a value too small to see still gets one px, zero gets none. */
export function barBetween(zero: number, end: number, y: number, height: number): Box {
  const width = end === zero ? 0 : Math.max(1, Math.abs(end - zero));
  return { x: end < zero ? zero - width : zero, y, width, height };
}

/** A filled bar; `paint` holds its class and fill. */
export function bar({ x, y, width, height }: Box, paint: Markup): Markup {
  return svg`<rect ${paint} x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

/** The outline that the stages fill, and its right edge again over a bar that runs past it. */
export function frame(box: Box, over: Box | null = null): Markup {
  const edge = box.x + box.width;
  const past = over !== null && over.x + over.width > edge + 1;
  return svg`<rect class="frame stage-dotazione" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>
${past && svg`<path class="frame-halo" d="M${edge},${over.y}v${over.height}"/>`}
${past && svg`<path class="frame" d="M${edge},${box.y}v${box.height}"/>`}`;
}

/** True when at least one of the quantities is known. */
export function anyKnown(data: readonly (Pick<Datum, 'value'> | null | undefined)[]): boolean {
  return data.some((datum) => typeof datum?.value === 'number');
}
