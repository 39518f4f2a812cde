import { extent } from 'd3';
import { anyKnown, bar, barBetween, frame, type Box } from './bars.ts';
import { mark, type ChartOptions, type StageDatum } from './datum.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { root, svg, type RootLayout } from './svg.ts';

/** The stages of one hundred as bars laid over one another, the surest on top, inside the frame of the hundred. */
export type HundredStripLayout = RootLayout & {
  outline: Box;
  bars: { datum: StageDatum; box: Box }[];
};

const height = 26;

/** Places the strip; null when no count is known. Counts are of one hundred and may pass it. */
export function hundredStripLayout(
  counts: readonly StageDatum[],
  { width = 320 }: Pick<ChartOptions, 'width'> = {},
): HundredStripLayout | null {
  if (!anyKnown(counts)) return null;
  const known = counts.flatMap((datum) =>
    datum.value === null ? [] : [{ datum, value: datum.value }],
  );
  const [, most = 0] = extent(known, (d) => d.value);
  const scale = (width - 2) / Math.max(100, most);
  // The two stages of the second ramp stand as the second and third of the first.
  const inset = (stage: number): number => 1.5 * (stage > 4 ? stage - 3 : stage) - 0.5;
  return {
    width,
    height,
    outline: { x: 1, y: 1, width: 100 * scale, height: height - 2 },
    bars: known
      .sort((a, b) => a.datum.stage - b.datum.stage)
      .map(({ datum, value }) => ({
        datum,
        box: barBetween(
          1,
          1 + Math.max(0, value) * scale,
          inset(datum.stage),
          height - 2 * inset(datum.stage),
        ),
      })),
  };
}

/** A small strip for a line of text: how much of one hundred reached each stage. */
export function hundredStrip(
  counts: readonly StageDatum[],
  options: Pick<ChartOptions, 'width' | 'id' | 'label'>,
): string | null {
  const { id = 'hundred-strip' } = options;
  const layout = hundredStripLayout(counts, options);
  if (!layout) return null;
  const body = svg`${patterns(id, rampsOf(counts.map((datum) => datum.stage)))}
${layout.bars.map(({ datum, box }) =>
  mark(
    `of-stage-${datum.stage}`,
    { label: datum.label, text: datum.text ?? String(datum.value), ref: datum.ref },
    bar(box, stageFill(id, datum.stage)),
  ),
)}
${frame(layout.outline)}`;
  return root('hundred-strip', layout, options, body);
}
