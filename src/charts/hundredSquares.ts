import { bar, frame, type Box } from './bars.ts';
import type { ChartOptions, Stage, StageDatum } from './datum.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { root, svg, type RootLayout } from './svg.ts';

/** One hundred squares in rows of ten inside their frame, some of them filled; what passes the hundred stands under it. */
export type HundredSquaresLayout = RootLayout & {
  stage: Stage;
  outline: Box;
  /** Every square of the hundred. */
  squares: Box[];
  /** What is filled of each square: the last one in part, where the count is no whole number. */
  filled: Box[];
};

const perRow = 10;
const gap = 3;
/** More squares than these are no longer counted at a glance. */
const most = 300;

/** Places the squares; null where the count is not known, is below zero, or is more than the eye counts. */
export function hundredSquaresLayout(
  { value, stage }: StageDatum,
  { width = 240 }: Pick<ChartOptions, 'width'> = {},
): HundredSquaresLayout | null {
  if (value === null || value < 0 || value > most) return null;
  const step = (width - 2) / perRow;
  // The row past the frame leaves it a little room.
  const square = (i: number, part = 1): Box => ({
    x: 1 + (i % perRow) * step + gap,
    y: 1 + Math.floor(i / perRow) * step + gap + (i < 100 ? 0 : gap),
    width: (step - 2 * gap) * part,
    height: step - 2 * gap,
  });
  const boxes = (count: number): Box[] => Array.from({ length: count }, (_, i) => square(i));
  const whole = Math.floor(value);
  const rows = Math.ceil(Math.max(100, value) / perRow);
  return {
    stage,
    width,
    height: rows * step + 2 + (value > 100 ? gap : 0),
    outline: { x: 1, y: 1, width: perRow * step, height: 10 * step },
    squares: boxes(100),
    filled: [...boxes(whole), ...(value > whole ? [square(whole, value - whole)] : [])],
  };
}

/** Of one hundred euro, how many reached a stage, as squares to count. */
export function hundredSquares(
  count: StageDatum,
  options: Pick<ChartOptions, 'width' | 'id' | 'label'>,
): string | null {
  const { id = 'hundred-squares' } = options;
  const layout = hundredSquaresLayout(count, options);
  return (
    layout &&
    root(
      'hundred-squares',
      layout,
      options,
      svg`${patterns(id, rampsOf([layout.stage]))}
${layout.squares.map((box) => bar(box, svg`class="empty"`))}
${layout.filled.map((box) => bar(box, stageFill(id, layout.stage)))}
${frame(layout.outline)}`,
    )
  );
}
