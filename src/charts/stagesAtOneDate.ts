import { bigNumberPlaces, bigNumbers, type BigNumberPlace } from './bigNumbers.ts';
import { textOf, type LayoutOptions, type Stage } from './datum.ts';
import { svg, type Markup, type RootLayout } from './svg.ts';
import { dayOf } from './ticks.ts';
import { inTime, type TimeSeries } from './timeSeries.ts';

/** Stages of one date only, as plain numbers: one point makes no line. */
export type OneDateLayout = RootLayout & {
  kind: 'numbers';
  date: string;
  numbers: BigNumberPlace[];
};

/** Places the numbers of a date; the frame (stage null) is the one that holds then. */
export function oneDateLayout(
  date: string,
  all: readonly (TimeSeries & { stage: Stage | null })[],
  { width = 720, format = String, words: { missing }, formatDate = String }: LayoutOptions,
): OneDateLayout {
  const numbers = all.map(({ label, stage, points }) => {
    const before = inTime(points.filter((point) => dayOf(point.date) <= dayOf(date))).at(-1);
    const exact = points.find((point) => point.date === date);
    const point = (stage === null ? before : exact) ?? { date, value: null };
    const text = textOf(point, format, missing);
    return { label, stage, text, ref: point.ref, known: point.value !== null };
  });
  const places = bigNumberPlaces(numbers, width);
  const height = (places.at(-1)?.value.y ?? 0) + 40;
  return { kind: 'numbers', width, height, date: formatDate(date), numbers: places };
}

/** The numbers, their date under them. */
export function drawnOneDate({ height, numbers, date }: OneDateLayout, id: string): Markup {
  return svg`${bigNumbers(numbers, id)}
<text class="muted" x="24" y="${height - 8}">${date}</text>`;
}
