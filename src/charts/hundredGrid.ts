import { range } from 'd3';
import { anyKnown } from './bars.ts';
import {
  mark,
  narrowBelow,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type StageDatum,
} from './datum.ts';
import { dodge } from './dodge.ts';
import { patterns, rampsOf, stageFill } from './patterns.ts';
import { attribute, root, svg, type RootLayout } from './svg.ts';
import { fontSize, textWidth, wrap } from './text.ts';

/** Nested counts out of one hundred: every later stage is a part of the earlier ones. */
export type HundredGridData = {
  /** What one hundred stands for, in words; always written. */
  base: string;
  /** Squares to fill for each stage, already rounded by the caller; may pass 100. */
  counts: readonly StageDatum[];
};

/** One square: its corner, and the last stage that reaches it (null: only the base does). */
export type HundredSquare = { x: number; y: number; stage: StageDatum['stage'] | null };

/** The label of a stage, and the line that leads to the last square it fills. */
export type HundredLabel = {
  datum: StageDatum;
  text: string;
  swatch: { x: number; y: number };
  number: { x: number; y: number };
  words: { x: number; y: number; lines: string[] };
  leader: string | null;
};

/** Geometry in px; `outline` frames the first hundred squares. */
export type HundredGridLayout = RootLayout & {
  cell: number;
  squares: HundredSquare[];
  outline: { x: number; y: number; width: number; height: number };
  base: { x: number; y: number; lines: string[] };
  labels: HundredLabel[];
};

const mostSquares = 200;

/** Places the squares by rows of ten and a label a stage; null when no count is known. */
export function hundredGridLayout(
  { base, counts }: HundredGridData,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): HundredGridLayout | null {
  if (!anyKnown(counts)) return null;
  const narrow = width < narrowBelow;
  const cell = narrow ? 22 : 26;
  const pitch = cell + 4;
  const lines = wrap(base, width, 3);
  const top = lines.length * 18 + 12;
  const most = Math.max(100, ...counts.map((datum) => Math.floor(datum.value ?? 0)));
  const filled = Math.min(mostSquares, most);
  const squares = range(filled).map((i): HundredSquare => {
    const reached = counts.filter((datum) => (datum.value ?? 0) > i);
    const stage = reached.length ? Math.max(...reached.map((datum) => datum.stage)) : null;
    return {
      x: 5 + (i % 10) * pitch,
      y: top + 4 + Math.floor(i / 10) * pitch + (i >= 100 ? 8 : 0),
      stage: stage as HundredSquare['stage'],
    };
  });
  const side = pitch * 10 + 4;
  const bottom = (squares.at(-1)?.y ?? 0) + cell + 6;
  const texts = counts.map((datum) => textOf(datum, format, missing));
  const rowOf = (value: number | null) =>
    squares[Math.min(filled, Math.max(1, Math.floor(value ?? 0))) - 1]?.y ?? top;
  const wishes = counts.map(({ value }) => ({
    at: value === null ? bottom : rowOf(value) + cell / 2 + value / 1000,
    size: 46,
  }));
  const places = narrow
    ? counts.map((_, i) => bottom + 24 + i * 40)
    : dodge(wishes, { from: top, to: Math.max(bottom, top + counts.length * 46) });
  const known = texts.filter((_, i) => counts[i]?.value !== null);
  const gutter = Math.max(...known.map((text) => textWidth(text, fontSize.big)));
  const swatch = narrow ? 5 : side + 40;
  const start = swatch + 20 + gutter + 8;
  const labels = counts.map((datum, i): HundredLabel => {
    const y = Math.round(places[i] ?? 0);
    const from = Math.round(wishes[i]?.at ?? 0);
    const text = texts[i] ?? '';
    const words = datum.value === null ? `${datum.label}: ${text}` : datum.label;
    const x = datum.value === null ? swatch + 20 : start;
    return {
      datum,
      text,
      swatch: { x: swatch, y: y - 6 },
      number: { x: start - 8, y: y + 8 },
      words: { x, y: y + 6, lines: wrap(words, width - x, 2) },
      leader:
        narrow || !datum.value || datum.value < 1
          ? null
          : `M${side + 5},${from}H${side + 12}L${side + 28},${y}H${side + 35}`,
    };
  });
  const end = Math.max(bottom, ...places.map((y) => y + 24));
  const outline = { x: 1, y: top, width: side, height: side };
  return { width, height: end, cell, squares, outline, base: { x: 0, y: 14, lines }, labels };
}

/** "Ogni cento": a square a unit, coloured by the last stage it reached; null without counts. */
export function hundredGrid(data: HundredGridData, options: ChartOptions): string | null {
  const { id = 'hundred-grid', label } = options;
  const layout = hundredGridLayout(data, options);
  if (!layout) return null;
  const { cell, outline, base, squares } = layout;
  const drawn = ([null, 1, 2, 3, 4, 5, 6] as const).map((stage) => {
    const corners = squares.filter((square) => square.stage === stage);
    const d = corners.map(({ x, y }) => `M${x},${y}h${cell}v${cell}h${-cell}z`).join('');
    if (!d) return null;
    return stage
      ? svg`<path ${stageFill(id, stage)} d="${d}"/>`
      : svg`<path class="empty" d="${d}"/>`;
  });
  const labels = layout.labels.map(({ datum, text, swatch, number, words, leader }) => {
    const known = datum.value !== null;
    return mark(
      known ? `of-stage-${datum.stage}` : `of-stage-${datum.stage} na`,
      { label: datum.label, text, ref: datum.ref },
      svg`${leader && svg`<path class="leader" d="${leader}"/>`}
${known && svg`<rect ${stageFill(id, datum.stage)} x="${swatch.x}" y="${swatch.y}" width="12" height="12"/>`}
${!known && svg`<path class="dash" d="M${swatch.x},${swatch.y + 6}h12"/>`}
${known && svg`<text class="big" x="${number.x}" y="${number.y}" text-anchor="end">${text}</text>`}
${words.lines.map((line, i) => svg`<text${attribute('class', known ? null : 'muted')} x="${words.x}" y="${words.y + i * 17 - (words.lines.length - 1) * 8}">${line}</text>`)}`,
    );
  });
  return root(
    'hundred-grid',
    layout,
    label,
    svg`${patterns(id, rampsOf(data.counts.map((d) => d.stage)))}
${base.lines.map((line, i) => svg`<text class="muted" x="${base.x}" y="${base.y + i * 18}">${line}</text>`)}
${drawn}
<rect class="frame stage-dotazione" x="${outline.x}" y="${outline.y}" width="${outline.width}" height="${outline.height}"/>
${labels}`,
  );
}
