import { bullet } from './bullet.ts';
import type { ChartOptions } from './datum.ts';
import { frames } from './frames.ts';
import { peopleSplit } from './peopleSplit.ts';
import { reprogramming } from './reprogramming.ts';
import { stagesOverTime } from './stagesOverTime.ts';
import { tree } from './tree.ts';

/** Every kind of chart; a line here is all that registering one takes. */
export const kinds = {
  bullet,
  frames,
  peopleSplit,
  reprogramming,
  stagesOverTime,
  tree,
};

/** The name of a kind of chart. */
export type Kind = keyof typeof kinds;

type DataOf = { [K in Kind]: Parameters<(typeof kinds)[K]>[0] };

/** What is to be drawn: a kind of chart with its data. */
export type Drawing<K extends Kind = Kind> = { [P in K]: { kind: P; data: DataOf[P] } }[K];

const drawers: { [K in Kind]: (data: DataOf[K], options: ChartOptions) => string | null } = kinds;

/** The SVG of a drawing; null where its data hold nothing to draw. */
export function draw<K extends Kind>(
  { kind, data }: { kind: K; data: DataOf[K] },
  options: ChartOptions,
): string | null {
  return drawers[kind](data, options);
}
