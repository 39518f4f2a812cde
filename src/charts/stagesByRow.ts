import { scaleLinear } from 'd3';
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
import { fontSize, textWidth, truncate, wrap } from './text.ts';

/** Subjects side by side at one date, each with its allocation and its stages. */
export type StagesByRowData = {
  rows: readonly {
    /** Name of the subject. */
    label: string;
    /** Opaque id of the subject. */
    ref?: string | undefined;
    /** The allocation that frames its stages; `label` is written once with every value. */
    frame: Datum;
    stages: readonly StageDatum[];
  }[];
};

/** One thin bar with its text; `bar` is null when the value is not known. */
export type StagesByRowBar = {
  datum: StageDatum;
  text: string;
  bar: Box | null;
  value: { x: number; y: number; words: string };
};

/** One subject: its name, its frame, its bars. */
export type StagesByRowBlock = {
  label: string;
  ref: string | undefined;
  name: { x: number; y: number; lines: string[] };
  framed: { datum: Datum; text: string; words: string; x: number; y: number };
  frame: Box | null;
  bars: StagesByRowBar[];
  top: number;
  bottom: number;
};

/** Geometry in px, all rows on one scale. */
export type StagesByRowLayout = RootLayout & { blocks: StagesByRowBlock[]; zero: number };

const barHeight = 13;
const pitch = 16;

/** Places one block a subject, one bar a stage; null without rows or without any known value. */
export function stagesByRowLayout(
  { rows }: StagesByRowData,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): StagesByRowLayout | null {
  const all = rows.flatMap((row) => [row.frame, ...row.stages]);
  if (!anyKnown(all)) return null;
  const narrow = width < narrowBelow;
  const wordsOf = (datum: Datum) => {
    const text = textOf(datum, format, missing);
    const room = width * (narrow ? 0.56 : 0.34) - textWidth(`${text} `, fontSize.small);
    return { text, words: `${text} ${truncate(datum.label, Math.max(24, room), fontSize.small)}` };
  };
  const widest = Math.max(
    ...rows.flatMap((row) =>
      row.stages.map((datum) => textWidth(wordsOf(datum).words, fontSize.small)),
    ),
  );
  const left = narrow ? 1 : 184;
  const x = scaleLinear(extentWithZero(all.map((d) => d.value)), [left, width - widest - 8]);
  const zero = x(0);
  let y = 2;
  const blocks = rows.map((row): StagesByRowBlock => {
    const top = y;
    const lines = wrap(row.label, narrow ? width : left - 16, narrow ? 2 : 3);
    const { text, words } = wordsOf(row.frame);
    const barsTop = narrow ? top + lines.length * 17 + 21 : top + 4;
    const edge = row.frame.value === null ? null : x(row.frame.value);
    const height = row.stages.length * pitch + 3;
    const bars = row.stages.map((datum, i): StagesByRowBar => {
      const said = wordsOf(datum);
      const at = barsTop + 3 + i * pitch;
      const end = datum.value === null ? zero : Math.max(zero, x(datum.value));
      const value = {
        x: textAfter(end, edge, textWidth(said.words, fontSize.small), 5),
        y: at + 11,
        words: said.words,
      };
      const box = datum.value === null ? null : barBetween(zero, x(datum.value), at, barHeight);
      return { datum, text: said.text, bar: box, value };
    });
    const nameEnd = top + 15 + lines.length * 17;
    const framed = { datum: row.frame, text, words, x: narrow ? 1 : 0, y: nameEnd };
    const bottom = Math.max(barsTop + height, nameEnd + 4);
    y = bottom + (narrow ? 20 : 18);
    return {
      label: row.label,
      ref: row.ref,
      name: { x: narrow ? 1 : 0, y: top + 15, lines },
      framed,
      frame: edge === null ? null : barBetween(zero, edge, barsTop, height),
      bars,
      top,
      bottom,
    };
  });
  return { width, height: (blocks.at(-1)?.bottom ?? 0) + 2, blocks, zero };
}

/** Subjects compared at one date, each its own staircase inside its frame; null without values. */
export function stagesByRow(data: StagesByRowData, options: ChartOptions): string | null {
  const { id = 'stages-by-row', label } = options;
  const layout = stagesByRowLayout(data, options);
  if (!layout) return null;
  const blocks = layout.blocks.map(({ name, framed, frame: outline, bars, ...block }) => {
    const past = bars.reduce<Box | null>(
      (most, { bar: box }) => (box && (!most || box.width > most.width) ? box : most),
      null,
    );
    const over = past && outline && { ...past, y: outline.y + 2, height: outline.height - 4 };
    return svg`${name.lines.map((line, i) => svg`<text class="strong" x="${name.x}" y="${name.y + i * 17}">${line}</text>`)}
${mark(
  framed.datum.value === null ? 'of-frame na' : 'of-frame',
  {
    label: `${block.label}: ${framed.datum.label}`,
    text: framed.text,
    ref: framed.datum.ref ?? block.ref,
  },
  svg`${outline && frame(outline)}
<text class="note" x="${framed.x}" y="${framed.y}">${framed.words}</text>`,
)}
${bars.map(({ datum, text, bar: box, value }) =>
  mark(
    `of-stage-${datum.stage}${box ? '' : ' na'}`,
    { label: `${block.label}: ${datum.label}`, text, ref: datum.ref },
    svg`${box ? bar(box, stageFill(id, datum.stage)) : ''}
<text class="${box ? 'small halo' : 'small halo muted'}" x="${value.x}" y="${value.y}">${value.words}</text>`,
  ),
)}
${over && over.x + over.width > outline.x + outline.width + 1 && svg`<path class="frame" d="M${outline.x + outline.width},${outline.y}v${outline.height}"/>`}`;
  });
  return root(
    'stages-by-row',
    layout,
    label,
    svg`${patterns(id, rampsOf(data.rows.flatMap((r) => r.stages.map((d) => d.stage))))}\n${blocks}`,
  );
}
