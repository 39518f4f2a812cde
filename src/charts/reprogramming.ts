import { line, range, scaleLinear } from 'd3';
import {
  extentWithZero,
  mark,
  narrowBelow,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type Datum,
} from './datum.ts';
import { dateAxis, type AxisDate } from './dateAxis.ts';
import { decisionsAbove, drawnDecisions, type Decision, type Plan } from './decisions.ts';
import { dodge } from './dodge.ts';
import { root, svg, type RootLayout } from './svg.ts';
import { fontSize, textWidth, truncate, wrap } from './text.ts';

/** How an allocation moved from plan to plan. */
export type ReprogrammingData = {
  /** The plans from the first to the last. */
  plans: readonly Plan[];
  /**
   * A row a subject, with one value a plan in the same order; the last `note` may say the change. Where there is no room for names
   * beside the lines, `short` stands there and the whole names stand under the drawing.
   */
  rows: readonly {
    label: string;
    short: string;
    values: readonly Omit<Datum, 'label'>[];
  }[];
};

/** A value in px; y is null when it is not known. `said` is written only where it finds room. */
export type SlopePoint = { x: number; y: number | null; text: string; said: boolean };

/** One row: its points, the path between the known ones, its two labels and their leaders. */
export type SlopeRow = {
  label: string;
  points: SlopePoint[];
  path: string;
  trend: 'rise' | 'fall' | 'same';
  left: { x: number; y: number; name: string; value: string };
  right: { x: number; y: number; name: string; value: string; note: string };
  leaders: string;
};

/** Geometry in px. */
export type ReprogrammingLayout = RootLayout & {
  /** The columns, each under the name of its plan unless that found no room. */
  plans: AxisDate[];
  decisions: Decision[];
  rows: SlopeRow[];
  /** The whole names, under the drawing. */
  names: { y: number; text: string }[];
  top: number;
  bottom: number;
  /** Nothing: heights are amounts, so what lies between it and a line is not empty. */
  zero: number;
};

/** Places a line a row between equal columns; null with fewer than two plans or without values. */
export function reprogrammingLayout(
  { plans, rows }: ReprogrammingData,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): ReprogrammingLayout | null {
  const values = rows.flatMap((row) => row.values.map((datum) => datum.value));
  if (plans.length < 2 || !values.some((value) => value !== null)) return null;
  const narrow = width < narrowBelow;
  const at = (row: (typeof rows)[number], i: number) => row.values[i] ?? { value: null };
  const shown = (row: (typeof rows)[number], i: number) =>
    at(row, i).value === null && !at(row, i).text ? '–' : textOf(at(row, i), format, missing);
  const last = plans.length - 1;
  const widest = (texts: string[], size?: number) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const valueLeft = widest(rows.map((row) => shown(row, 0)));
  const names = widest(rows.map((row) => row.label)) + 10;
  const notes = rows.map((row) => at(row, last).note ?? '');
  const besideLast = (row: (typeof rows)[number], i: number) => `${shown(row, last)} ${notes[i]}`;
  const shortNames = widest(rows.map(({ short }) => `${short} `));
  const free = width - valueLeft - widest(rows.map(besideLast)) - 30;
  const whole = !narrow && names <= width * 0.3;
  // Where the columns would come too near, the names give way.
  const shortly = !whole && (free - shortNames) / last > 12;
  const valueRight = widest(rows.map(besideLast)) + (shortly ? shortNames : 0);
  const nameRoom = narrow || shortly ? 0 : Math.min(names, width * 0.3);
  const left = nameRoom + valueLeft + 14;
  const right = width - valueRight - 16;
  const columns = range(plans.length).map((i) => left + ((right - left) * i) / last);
  const gap = (right - left) / last;

  const { head, planY, decisions } = decisionsAbove(plans, columns, width);
  const slot = 18;
  const top = head + 30;
  const bottom = top + Math.max((narrow ? 36 : 60) * Math.min(rows.length, 5), rows.length * slot);
  const y = scaleLinear(extentWithZero(values), [bottom, top]);

  const places = (i: number, size: number) => {
    const wishes = rows.map((row) => {
      const known = row.values.filter((datum) => datum.value !== null);
      const stand = at(row, i).value ?? (i === 0 ? known[0] : known.at(-1))?.value ?? 0;
      return { at: y(stand), size };
    });
    return dodge(wishes, { from: top - size / 2, to: bottom + size / 2 });
  };
  const lefts = places(0, slot);
  const rights = places(last, slot);
  const middles = columns.map((_, i) => places(i, 17));
  const heads = dateAxis(
    plans.map(({ label, short = label }, i) => ({ x: columns[i] ?? 0, text: label, short })),
    width,
    planY - 20,
    fontSize.normal,
  );
  const placed = rows.map((row, r): SlopeRow => {
    const points = columns.map((x, i): SlopePoint => {
      const { value } = at(row, i);
      const height = value === null ? null : y(value);
      const text = shown(row, i);
      const still = height !== null && Math.abs((middles[i]?.[r] ?? 0) - height) < 1;
      const said = still && i > 0 && i < last && textWidth(text, fontSize.small) < gap - 12;
      return { x, y: height, text, said };
    });
    const known = points.filter((point) => point.y !== null);
    const [first, end] = [known[0], known.at(-1)];
    const change = (first?.y ?? 0) - (end?.y ?? 0);
    const [l, e] = [lefts[r] ?? 0, rights[r] ?? 0];
    const leader = (point: SlopePoint | undefined, from: number, to: number) =>
      point?.y === undefined || point.y === null
        ? ''
        : svg`M${point.x + from},${point.y}L${point.x + to},${to < 0 ? l : e}`.text;
    return {
      label: row.label,
      points,
      path: pathOf(points),
      trend: Math.abs(change) < 0.05 ? 'same' : change > 0 ? 'rise' : 'fall',
      left: {
        x: left - 12,
        y: l + 5,
        name: nameRoom === 0 ? '' : truncate(row.label, nameRoom - 6),
        value: shown(row, 0),
      },
      right: {
        x: right + 12,
        y: e + 5,
        name: shortly ? row.short : '',
        value: shown(row, last),
        note: notes[r] ?? '',
      },
      leaders: `${leader(points[0], -5, -10)}${leader(points[last], 5, 10)}`,
    };
  });
  const under = bottom + slot / 2 + 8;
  const wholeNames = rows
    .filter(({ label, short }) => shortly && short !== label)
    .flatMap(({ label }) => wrap(label, width, 3, fontSize.small))
    .map((text, i) => ({ y: under + 14 + i * 17, text }));
  return {
    width,
    height: (wholeNames.at(-1)?.y ?? under - 6) + 6,
    names: wholeNames,
    plans: heads.dates,
    decisions,
    rows: placed,
    top,
    bottom,
    zero: y(0),
  };
}

function pathOf(points: readonly SlopePoint[]): string {
  const path = line<SlopePoint>()
    .x((point) => point.x)
    .y((point) => point.y ?? 0)
    .defined((point) => point.y !== null);
  return path.digits(1)(points) ?? '';
}

/** Allocations from plan to plan, rising and falling told by slope and stroke; null without values. */
export function reprogramming(data: ReprogrammingData, options: ChartOptions): string | null {
  const layout = reprogrammingLayout(data, options);
  if (!layout) return null;
  const { top, bottom } = layout;
  const heads = layout.plans.map(
    ({ x, label }) =>
      svg`${label && svg`<text class="strong" x="${label.x}" y="${label.y}" text-anchor="middle">${label.text}</text>`}
<path class="grid" d="M${x},${top - 8}V${bottom + 4}"/>`,
  );
  const rows = layout.rows.map(({ left, right, points, ...row }, r) => {
    const marks = points.map(({ x, y, text, said }, i) =>
      mark(
        `${row.trend}${y === null ? ' na' : ''}`,
        {
          label: `${row.label}, ${data.plans[i]?.label ?? ''}`,
          text,
          ref: data.rows[r]?.values[i]?.ref,
        },
        svg`${y !== null && svg`<circle class="slope-dot" cx="${x}" cy="${y}" r="3.5"/>`}
${said && y !== null && svg`<text class="small halo" x="${x}" y="${y - 8}" text-anchor="middle">${text}</text>`}
${
  i === 0 &&
  svg`${left.name && svg`<text x="0" y="${left.y}">${left.name}</text>`}
<text class="value" x="${left.x}" y="${left.y}" text-anchor="end">${left.value}</text>`
}
${
  i === points.length - 1 &&
  svg`<text x="${right.x}" y="${right.y}">${right.name && `${right.name} `}<tspan class="value">${right.value}</tspan>${right.note && svg` <tspan class="note">${right.note}</tspan>`}</text>`
}`,
      ),
    );
    return svg`${row.leaders && svg`<path class="leader" d="${row.leaders}"/>`}
<path class="slope ${row.trend}" d="${row.path}"/>
${marks}`;
  });
  const columns = layout.plans.map(({ x }) => x);
  return root(
    'reprogramming',
    layout,
    options,
    svg`${heads}
<path class="grid" d="M${columns[0] ?? 0},${layout.zero}H${columns.at(-1) ?? 0}"/>\n${drawnDecisions(layout.decisions)}\n${rows}
${layout.names.map(({ y, text }) => svg`<text class="small" x="0" y="${y}">${text}</text>`)}`,
  );
}
