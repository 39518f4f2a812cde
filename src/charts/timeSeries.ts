import { dayOf } from './ticks.ts';

/** A quantity at a date written `2022`, `2022-06` or `2022-06-30`. */
export type TimePoint = {
  date: string;
  value: number | null;
  text?: string | undefined;
  ref?: string | undefined;
};

/** One line of the chart; a date that others have and it has not counts as not known. */
export type TimeSeries = { label: string; points: readonly TimePoint[] };

/** True when the source gives the value. */
export function isKnown(point: TimePoint): boolean {
  return point.value !== null;
}

/** The points from the earliest to the latest. */
export function inTime(points: readonly TimePoint[]): TimePoint[] {
  return [...points].sort((a, b) => dayOf(a.date) - dayOf(b.date));
}

/** The dates of the points, each once, from the earliest to the latest. */
export function inOrder(points: readonly TimePoint[]): string[] {
  return [...new Set(inTime(points).map((point) => point.date))];
}
