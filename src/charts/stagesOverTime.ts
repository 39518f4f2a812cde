import { curveStepAfter, line, scaleLinear } from 'd3';
import {
  extentWithZero,
  mark,
  narrowBelow,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type Stage,
} from './datum.ts';
import { dateAxis, drawnDateAxis, type AxisDate } from './dateAxis.ts';
import { drawnEndLabel, endLabelHeight, endLabels, type EndLabel } from './endLabels.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { drawnKey, keyPlace, type KeyPlace } from './key.ts';
import { drawnOneDate, oneDateLayout, type OneDateLayout } from './stagesAtOneDate.ts';
import { root, svg, type Markup, type RootLayout } from './svg.ts';
import { fontSize, textWidth, wrap } from './text.ts';
import { dayOf, valueTicks } from './ticks.ts';
import { inOrder, inTime, isKnown, type TimePoint, type TimeSeries } from './timeSeries.ts';

/** One subject across dates. */
export type StagesOverTimeData = {
  /** The allocation, drawn as steps that hold until the next date. */
  frame?: TimeSeries | undefined;
  series: readonly (TimeSeries & { stage: Stage })[];
};

/** A point in px; y is null when the value is not known. */
export type PlacedPoint = TimePoint & { x: number; y: number | null; shown: string; when: string };

/** A line in px, its points and what names it: a label at its end, or a line of a key where there is no room; stage null is the frame. */
export type PlacedSeries = {
  label: string;
  stage: Stage | null;
  points: PlacedPoint[];
  path: string;
  end: EndLabel | null;
  key: KeyPlace | null;
};

/** Lines in a plot. */
type LinesLayout = RootLayout & {
  kind: 'lines';
  plot: { left: number; right: number; top: number; bottom: number };
  values: { y: number; text: string }[];
  dates: AxisDate[];
  series: PlacedSeries[];
  notes: { y: number; text: string }[];
};

/** Either lines, or, when only one date has values, plain numbers. */
export type StagesOverTimeLayout = LinesLayout | OneDateLayout;

/** Places the lines on a true time scale; null when no stage has a value. */
export function stagesOverTimeLayout(
  { frame, series }: StagesOverTimeData,
  options: LayoutOptions,
): StagesOverTimeLayout | null {
  const { width = 720, format = String, formatDate = String, formatTick = format } = options;
  const { formatDateShort = formatDate } = options;
  const { missing } = options.words;
  const reported = inOrder(series.flatMap((one) => one.points));
  const valued = inOrder(series.flatMap((one) => one.points.filter(isKnown)));
  const all = [...(frame ? [{ ...frame, stage: null }] : []), ...series];
  if (valued.length === 0) return null;
  if (valued.length === 1) return oneDateLayout(valued[0] ?? '', all, options);

  const narrow = width < narrowBelow;
  const dates = inOrder(all.flatMap((one) => one.points));
  const ends = all.map(({ points }) => inTime(points.filter(isKnown)).at(-1) ?? null);
  const last = dayOf(dates.at(-1) ?? '');
  // A value that nobody gives at the last date is not of that date, although it is written there.
  const said = ends.map((end) => {
    if (!end) return '';
    const old = dayOf(end.date) === last ? '' : ` (${formatDateShort(end.date)})`;
    return `${textOf(end, format, missing)}${old}`;
  });
  let head = 0;
  const keys = all.map(({ label }, i) => {
    if (!narrow || !ends[i]) return null;
    const key = keyPlace({ label, amount: said[i] ?? '' }, { top: head, width });
    head = key.bottom;
    return key;
  });
  const y = scaleLinear(
    extentWithZero(all.flatMap((one) => one.points.map((point) => point.value))),
    narrow ? [head + 200, head + 14] : [Math.max(310, all.length * endLabelHeight + 12), 12],
  ).nice(4);
  const [low = 0, high = 0] = y.domain();
  const [bottom = 0, top = 0] = y.range();
  const ticks = valueTicks(low, high).map((value) => ({ y: y(value), text: formatTick(value) }));
  const names = Math.max(...all.map(({ label }) => textWidth(label)));
  const room = Math.max(Math.min(width * 0.3, names), ...said.map((text) => textWidth(text)));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, fontSize.small))) + 12;
  const right = narrow ? width - 2 : width - room - 26;
  const days = [dayOf(dates[0] ?? ''), last];
  const x = scaleLinear(days, [left + 8, right - 8]);

  const wishes = all.flatMap(({ label }, i) => {
    const end = ends[i];
    const at = { x: end ? x(dayOf(end.date)) : 0, y: y(end?.value ?? 0) };
    return end && !narrow ? [{ series: i, at, name: label, value: said[i] ?? '' }] : [];
  });
  const column = { x: right + 20, width: room + 6, from: 0, to: bottom + 8 };
  const labels = endLabels(wishes, column);
  const placed = all.map(({ label, stage, points: own }, i): PlacedSeries => {
    // The frame changes at dates of its own, which are no gap in the stages.
    const points = (stage === null ? inOrder(own) : reported).map((date): PlacedPoint => {
      const point = own.find((one) => one.date === date) ?? { date, value: null };
      const at = point.value === null ? null : y(point.value);
      return {
        ...point,
        x: x(dayOf(date)),
        y: at,
        shown: textOf(point, format, missing),
        when: formatDate(date),
      };
    });
    const end = labels[wishes.findIndex((wish) => wish.series === i)] ?? null;
    return {
      label,
      stage,
      points,
      path: pathOf(points, stage === null),
      end,
      key: keys[i] ?? null,
    };
  });

  const axisDates = dates.map((date) => ({
    x: x(dayOf(date)),
    text: formatDate(date),
    short: formatDateShort(date),
  }));
  const axis = dateAxis(axisDates, width, bottom);
  const notes = placed
    .filter((one) => one.stage !== null && one.points.some((point) => point.y === null))
    .flatMap(({ label, points }) => {
      const lost = points.filter((point) => point.y === null).map(({ date }) => formatDate(date));
      return wrap(`– ${label}, ${missing}: ${lost.join(', ')}`, width, 2, fontSize.small);
    })
    .map((text, i) => ({ y: axis.bottom + 20 + i * 18, text }));
  return {
    kind: 'lines',
    width,
    height: (notes.at(-1)?.y ?? axis.bottom) + 8,
    plot: { left, right, top, bottom },
    values: ticks,
    dates: axis.dates,
    series: placed,
    notes,
  };
}

function pathOf(points: readonly PlacedPoint[], steps: boolean): string {
  const path = line<PlacedPoint>()
    .x((point) => point.x)
    .y((point) => point.y ?? 0)
    .defined((point) => point.y !== null)
    .digits(1);
  return (steps ? path.curve(curveStepAfter) : path)(points) ?? '';
}

/** One subject's stages across dates; plain numbers when only one date has values; null without values. */
export function stagesOverTime(data: StagesOverTimeData, options: ChartOptions): string | null {
  const { id = 'stages-over-time' } = options;
  const layout = stagesOverTimeLayout(data, options);
  if (!layout) return null;
  const ramps = rampsOf(data.series.map((one) => one.stage));
  if (layout.kind === 'numbers')
    return root(
      'stages-over-time',
      layout,
      options,
      svg`${patterns(id, ramps)}\n${drawnOneDate(layout, id)}`,
    );
  const { plot, values, dates, series, notes } = layout;
  const grid = values.map(
    ({ y, text }) => svg`<path class="grid" d="M${plot.left},${y}H${plot.right}"/>
<text class="small muted scale" x="${plot.left - 8}" y="${y + 4}" text-anchor="end">${text}</text>`,
  );
  const lines = series.map(({ stage, path }) =>
    stage === null
      ? svg`<path class="frame" d="${path}"/>`
      : svg`${stage === 1 && svg`<path class="line-casing" d="${path}"/>`}
<path class="line line-${stage}" d="${path}"/>`,
  );
  const baseline = values.find(({ y }) => Math.abs(y - plot.bottom) < 0.1);
  return root(
    'stages-over-time',
    layout,
    options,
    svg`${patterns(id, ramps)}
${grid}
${baseline && svg`<path class="axis" d="M${plot.left},${plot.bottom}H${plot.right}"/>`}
${drawnDateAxis(dates, plot.bottom)}
${lines}
${series.map((one, i) => drawnSeries(one, plot.bottom - 5 - i * 6, id))}
${notes.map(({ y, text }) => svg`<text class="small muted" x="0" y="${y}">${text}</text>`)}`,
  );
}

function drawnSeries(series: PlacedSeries, low: number, id: string): Markup {
  const { label, stage, points, end, key } = series;
  const marks = points.map(({ x, y, shown, when, ref }) => {
    const dot =
      y === null
        ? svg`<path class="dash" d="M${x - 4},${low}h8"/>`
        : stage === null
          ? svg`<circle class="frame-dot" cx="${x}" cy="${y}" r="2.5"/>`
          : svg`<circle ${stageFill(id, stage)} cx="${x}" cy="${y}" r="4.5"/>`;
    const classes = `${stage === null ? 'of-frame' : `of-stage-${stage}`}${y === null ? ' na' : ''}`;
    return mark(classes, { label: `${label}, ${when}`, text: shown, ref }, dot);
  });
  const paint = stage === null ? svg`class="frame"` : stageFill(id, stage);
  return svg`${marks}
${end && drawnEndLabel(end)}
${key && drawnKey(key, paint)}`;
}
