import { max, scaleLinear } from 'd3';
import { anyKnown, bar, frame } from './bars.ts';
import {
  mark,
  textOf,
  type ChartOptions,
  type Datum,
  type LayoutOptions,
  type StageDatum,
} from './datum.ts';
import { placeRow, type FramesPlace, type FramesRow, type FramesText } from './framesRow.ts';
import { drawnKey } from './key.ts';
import { legend, legendPlaces, type LegendPlace } from './legend.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { root, svg, type Markup, type RootLayout } from './svg.ts';

/** Allocations as frames that fill with their stages: subjects, or dates, under each other. */
export type FramesData = {
  /**
   * What the widths are: `amount`, all rows on one scale, a line of text for each stage; `share`, every frame as wide as any other,
   * one legend for all, and the row's own words.
   */
  scale: 'amount' | 'share';
  rows: readonly FramesRow[];
};

/** Geometry in px. */
export type FramesLayout = RootLayout & { rows: FramesPlace[]; legend: LegendPlace[] };

/** Places every row; null when no value is known. */
export function framesLayout(
  { rows, scale }: FramesData,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): FramesLayout | null {
  if (!anyKnown(rows.flatMap((row): Datum[] => [row.frame, ...row.stages]))) return null;
  const share = scale === 'share';
  const unitOf = (row: FramesRow): number => (share ? (row.frame.value ?? 0) : 1);
  const extents = rows
    .filter((row) => unitOf(row) > 0)
    .flatMap((row) => [row.frame, ...row.stages].map(({ value }) => (value ?? 0) / unitOf(row)));
  const x = scaleLinear([0, Math.max(max(extents) ?? 0, 0) || 1], [1, width - 1]);
  const key = share ? legendPlaces(stagesOf(rows), width) : [];
  const said = (datum: Datum): string => textOf(datum, format, missing);
  let y = key.length > 0 ? (key.at(-1)?.y ?? 0) + 14 : 0;
  const places = rows.map((row) => {
    const unit = unitOf(row);
    const at = unit > 0 ? (value: number) => x(value / unit) : null;
    const place = placeRow(row, { y, width, share, said, at });
    y = place.bottom + (share ? 12 : 20);
    return place;
  });
  return { width, height: (places.at(-1)?.bottom ?? 0) + 2, rows: places, legend: key };
}

/** Frames and what fills them; null when no value is known. */
export function frames(data: FramesData, options: ChartOptions): string | null {
  const { id = 'frames' } = options;
  const layout = framesLayout(data, options);
  return (
    layout &&
    root(
      'frames',
      layout,
      options,
      svg`${patterns(id, rampsOf(stagesOf(data.rows).map(({ stage }) => stage)))}
${legend(layout.legend, id)}
${layout.rows.map((place) => drawnRow(place, id))}`,
    )
  );
}

/** Each stage that some row has, once, from the least certain on. */
function stagesOf(rows: readonly FramesRow[]): StageDatum[] {
  const all = rows.flatMap((row) => row.stages).flatMap((d) => ('stage' in d ? [d] : []));
  return [...new Map(all.map((d) => [d.stage, d])).values()].sort((p, q) => p.stage - q.stage);
}

/** A mark for each stage, the longest bar first, and one for the frame that lies over them. */
function drawnRow({ row, name, framed, beside, outline, ...place }: FramesPlace, id: string) {
  const stages = place.stages.toSorted((p, q) => (q.bar?.width ?? 0) - (p.bar?.width ?? 0));
  const longest = stages[0]?.bar ?? null;
  const { frame: datum } = row;
  return svg`${name.lines.map((line, i) => svg`<text class="strong" x="1" y="${name.y + i * 18}">${line}</text>`)}
${beside.map(written)}
${stages.map(({ datum: d, text, bar: box, line, leader, key }) => {
  const stage = 'stage' in d ? d.stage : null;
  const paint = stage ? stageFill(id, stage) : svg`class="bar part-1"`;
  return mark(
    `${stage ? `of-stage-${stage}` : 'of-part'}${box ? '' : ' na'}`,
    { label: `${row.label}: ${d.label}`, text, ref: d.ref },
    svg`${box && bar(box, paint)}
${leader && svg`<path class="leader" d="M${leader.x},${leader.from}V${leader.to}"/>`}
${line && written(line)}
${key && drawnKey(key, box && paint)}`,
  );
})}
${mark(
  `of-frame${datum.value === null ? ' na' : ''}`,
  { label: `${row.label}: ${datum.label}`, text: place.frameText, ref: datum.ref ?? row.ref },
  svg`${outline && frame(outline, longest && { ...outline, width: longest.width })}
${framed.lines.map((line, i) => svg`<text class="note" x="1" y="${framed.y + i * 17}">${line}</text>`)}`,
)}`;
}

/** A text with its strong part first. */
function written({ x, y, anchor, strong, rest }: FramesText): Markup {
  return svg`<text class="halo" x="${x}" y="${y}" text-anchor="${anchor}">${strong && svg`<tspan class="strong">${strong}</tspan> `}${rest}</text>`;
}
