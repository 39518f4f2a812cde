import { scaleLinear, sum } from 'd3';
import { anyKnown, bar, barBetween, frame, textAfter, type Box } from './bars.ts';
import {
  extentWithZero,
  mark,
  narrowBelow,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type Datum,
  type StageDatum,
} from './datum.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { root, svg, type RootLayout } from './svg.ts';
import { fontSize, textWidth, truncate } from './text.ts';

/** The stages of one subject and the allocation that frames them; what is no stage of money is drawn in a tone of its own. */
export type MoneyStagesData = { frame: Datum; stages: readonly (Datum | StageDatum)[] };

/** One line of the chart: the frame itself (`datum` without a stage) or a stage inside it. */
export type MoneyStagesRow = {
  datum: Datum | StageDatum;
  text: string;
  name: { x: number; y: number; text: string };
  value: { x: number; y: number };
  note: { x: number; y: number } | null;
  frame: Box | null;
  bar: Box | null;
  /** Dotted line in place of a bar when the value is not known. */
  gap: { from: number; to: number; y: number } | null;
};

/** Geometry in px; `zero` is the x of the baseline. */
export type MoneyStagesLayout = RootLayout & { rows: MoneyStagesRow[]; zero: number };

/** Places the frame and its stages, one a row; null when no value is known. */
export function moneyStagesLayout(
  data: MoneyStagesData,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): MoneyStagesLayout | null {
  const all: (Datum | StageDatum)[] = [data.frame, ...data.stages];
  if (!anyKnown(all)) return null;
  const narrow = width < narrowBelow;
  const texts = all.map((datum) => textOf(datum, format, missing));
  const values = texts.map((text) => textWidth(text));
  const notes = all.map((datum) => textWidth(datum.note ?? '', fontSize.small));
  const beside = Math.max(...values, ...notes) + 8;
  const left = narrow ? 1 : Math.min(200, Math.max(...all.map((d) => textWidth(d.label))) + 14);
  const right = narrow ? 1 : beside;
  const x = scaleLinear(extentWithZero(all.map((datum) => datum.value)), [left, width - right]);
  const height = narrow ? 24 : 38;
  const heads = all.map((datum) => (narrow ? (datum.note ? 42 : 23) : 0));
  const step = height + (narrow ? 14 : 12);
  const edge = data.frame.value === null ? null : x(data.frame.value);
  const zero = x(0);

  const rows = all.map((datum, i): MoneyStagesRow => {
    const head = heads[i] ?? 0;
    const y = 2 + i * step + sum(heads.slice(0, i + 1));
    const middle = y + height / 2;
    const wide = Math.max(values[i] ?? 0, notes[i] ?? 0);
    const end = datum.value === null ? zero : Math.max(zero, x(datum.value));
    const inset = narrow ? 4 : 6;
    const isFrame = i === 0;
    const start = textAfter(end, isFrame || datum.value === null ? null : edge, wide);
    const note = datum.note ? 1 : 0;
    return {
      datum,
      text: texts[i] ?? '',
      name: narrow
        ? { x: 1, y: y - head + 14, text: truncate(datum.label, width - (values[i] ?? 0) - 12) }
        : { x: 0, y: middle + 5, text: truncate(datum.label, left - 14) },
      value: narrow ? { x: width - 1, y: y - head + 14 } : { x: start, y: middle + 5 - note * 8 },
      note: !note ? null : narrow ? { x: width - 1, y: y - 10 } : { x: start, y: middle + 13 },
      frame: datum.value === null || edge === null ? null : barBetween(zero, edge, y, height),
      bar:
        isFrame || datum.value === null
          ? null
          : barBetween(zero, x(datum.value), y + inset, height - inset * 2),
      gap:
        datum.value === null
          ? { from: zero, to: narrow ? (edge ?? width - 1) : zero, y: middle }
          : null,
    };
  });
  const total = 4 + all.length * step + sum(heads) - (narrow ? 14 : 12);
  return { width, height: total, rows, zero };
}

/** The four stages of money inside the frame of the allocation; null when no value is known. */
export function moneyStages(data: MoneyStagesData, options: ChartOptions): string | null {
  const { width = 720, id = 'money-stages', label } = options;
  const layout = moneyStagesLayout(data, options);
  if (!layout) return null;
  const anchor = width < narrowBelow ? 'end' : 'start';
  const marks = layout.rows.map(({ datum, text, name, value, note, ...row }, i) => {
    const stage = 'stage' in datum ? datum.stage : null;
    const kind = stage ? `of-stage-${stage}` : i === 0 ? 'of-frame' : 'of-part';
    const classes = `${kind}${datum.value === null ? ' na' : ''}`;
    return mark(
      classes,
      { label: datum.label, text, ref: datum.ref },
      svg`${row.bar && bar(row.bar, stage ? stageFill(id, stage) : svg`class="bar part-1"`)}
${row.frame && frame(row.frame, row.bar)}
${row.gap && row.gap.to > row.gap.from && svg`<path class="gap" d="M${row.gap.from},${row.gap.y}H${row.gap.to}"/>`}
<text class="name" x="${name.x}" y="${name.y}">${name.text}</text>
<text class="${datum.value === null ? 'value na' : 'value'}" x="${value.x}" y="${value.y}" text-anchor="${anchor}">${text}</text>
${note && svg`<text class="note" x="${note.x}" y="${note.y}" text-anchor="${anchor}">${datum.note ?? ''}</text>`}`,
    );
  });
  return root(
    'money-stages',
    layout,
    label,
    svg`${patterns(id, rampsOf(data.stages.flatMap((d) => ('stage' in d ? [d.stage] : []))))}\n${marks}`,
  );
}
