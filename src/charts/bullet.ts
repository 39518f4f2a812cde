import { scaleLinear } from 'd3';
import { bar, barBetween, type Box } from './bars.ts';
import {
  extentWithZero,
  mark,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type Datum,
  type Status,
} from './datum.ts';
import { root, svg, type Markup, type RootLayout } from './svg.ts';
import { fontSize, textWidth, truncate, wrap } from './text.ts';

/** A value and what was aimed at. A value that is no number (a range) has `value: null` and a `text`. */
export type BulletRow = Datum & {
  status: Status;
  target?: Omit<Datum, 'label'> | undefined;
  /** The target before it was changed. */
  earlier?: Omit<Datum, 'label'> | undefined;
};

/** One row in px; every row has its own scale from zero. `target` and `earlier` are x of ticks. */
export type BulletPlace = {
  row: BulletRow;
  text: string;
  name: { x: number; y: number; lines: string[] };
  status: { x: number; y: number; word: string };
  /** The whole scale; null, like the bar, when there is no target to measure against. */
  track: Box | null;
  middle: number;
  bar: Box | null;
  target: number | null;
  earlier: number | null;
  /** `text` whole; `line` as much of it as finds room. */
  aim: { x: number; y: number; text: string; line: string };
  value: { x: number; y: number };
};

/** From this width on the names stand beside the bars, in px. */
const besideFrom = 640;

/** Geometry in px. */
export type BulletLayout = RootLayout & { rows: BulletPlace[] };

/** Places a row an indicator; null without rows, or when neither a value nor a target is known. */
export function bulletLayout(
  rows: readonly BulletRow[],
  { width = 720, format = String, words }: LayoutOptions,
): BulletLayout | null {
  const { missing } = words;
  const isSaid = (datum: { value: number | null; text?: string | undefined } | undefined) =>
    datum !== undefined && (datum.value !== null || datum.text !== undefined);
  if (!rows.some((row) => isSaid(row) || isSaid(row.target))) return null;
  // The names stand over the bars until there is room for both side by side.
  const narrow = width < besideFrom;
  const left = narrow ? 1 : 236;
  const widest = Math.max(...rows.map(({ status }) => textWidth(words.status[status])));
  const right = narrow ? width - 1 : width - widest - 46;
  let top = 0;
  const places = rows.map((row): BulletPlace => {
    const lines = nameLines(row.label, narrow ? width : left - 20, narrow ? 3 : 4);
    const head = narrow ? lines.length * 17 + 24 : 0;
    const y = top + head + 24;
    const { target, earlier } = row;
    const x = scaleLinear(extentWithZero([row.value, target?.value, earlier?.value]), [
      left,
      right - 3,
    ]);
    const tick = (datum: { value: number | null } | undefined) =>
      typeof datum?.value === 'number' ? x(datum.value) : null;
    const text = textOf(row, format, missing);
    const before = earlier ? ` (${words.earlier} ${textOf(earlier, format, missing)})` : '';
    const aim = target
      ? `${words.target} ${textOf(target, format, missing)}${before}`
      : `${words.target} ${missing}`;
    // Over the bar and over the word at its side, up to the edge: a number is never cut.
    const line = truncate(aim, width - 1 - left, fontSize.small);
    const measured = tick(target) !== null || tick(earlier) !== null;
    const box = row.value === null || !measured ? null : barBetween(x(0), x(row.value), y, 14);
    const within = (at: number, said: string, size: number, end = right) =>
      Math.max(left, Math.min(end - textWidth(said, size), at - textWidth(said, size) / 2));
    const beside =
      narrow && textWidth(text) + textWidth(words.status[row.status]) + 36 <= right - left;
    const place: BulletPlace = {
      row,
      text,
      name: { x: 0, y: top + 15 + (narrow ? 0 : 8), lines },
      status: narrow
        ? { x: 7, y: top + lines.length * 17 + 12, word: words.status[row.status] }
        : { x: right + 27, y: y + 7, word: words.status[row.status] },
      track: measured ? { x: left, y, width: right - left, height: 14 } : null,
      middle: y + 7,
      bar: box,
      target: tick(target),
      earlier: tick(earlier),
      aim: {
        x: within(tick(target) ?? left, line, fontSize.small, width - 1),
        y: y - 9,
        text: aim,
        line,
      },
      // On a phone at the end of the line that says how it stands, where the two find room.
      value: beside
        ? { x: right - textWidth(text), y: top + lines.length * 17 + 17 }
        : {
            x: box ? within(x(row.value ?? 0), text, fontSize.normal) : left,
            y: y + (measured ? 32 : 12),
          },
    };
    const under = beside ? (measured ? 16 : -6) : measured ? 40 : 20;
    top = Math.max(y + under, top + (narrow ? 0 : lines.length * 17 + 14)) + 14;
    return place;
  });
  return { width, height: top - 10, rows: places };
}

/** A name on at most `most` lines; what stands in brackets at its end tells it from its twins, and is never cut off. */
function nameLines(label: string, width: number, most: number): string[] {
  const [, name = label, part = ''] = /^(.*\S) (\([^()]*\))$/.exec(label) ?? [];
  if (part === '' || wrap(label, width, most + 1).length <= most) return wrap(label, width, most);
  return [...wrap(name, width, most - 1), ...wrap(part, width, 2)];
}

/** Values against their targets, reached or not by shape and word; null when nothing is known. */
export function bullet(rows: readonly BulletRow[], options: ChartOptions): string | null {
  const layout = bulletLayout(rows, options);
  if (!layout) return null;
  const marks = layout.rows.map(({ row, text, name, status, track, aim, value, ...place }) =>
    mark(
      row.status,
      { label: row.label, text: `${text}, ${aim.text}: ${status.word}`, ref: row.ref },
      svg`${name.lines.map((line, i) => svg`<text x="${name.x}" y="${name.y + i * 17}">${line}</text>`)}
${track && bar(track, svg`class="track"`)}
${place.bar && bar(place.bar, svg`class="bar part-1"`)}
${
  place.earlier !== null &&
  svg`<path class="target-halo" d="M${place.earlier},${place.middle - 11}v22"/>
<path class="target earlier" d="M${place.earlier},${place.middle - 11}v22"/>`
}
${
  place.target !== null &&
  svg`<path class="target-halo" d="M${place.target},${place.middle - 11}v22"/>
<path class="target" d="M${place.target},${place.middle - 11}v22"/>`
}
<text class="note" x="${aim.x}" y="${aim.y}">${aim.line}</text>
<text class="${row.value === null && row.text === undefined ? 'value na' : 'value'}" x="${value.x}" y="${value.y}">${text}</text>
${statusShape(row.status, status.x, status.y)}
<text class="status ${row.status}" x="${status.x + 13}" y="${status.y + 5}">${status.word}</text>`,
    ),
  );
  return root('bullet', layout, options, svg`${marks}`);
}

const rings: readonly Status[] = ['reached', 'stated', 'notYet', 'missed', 'below'];

/** The shape of a status, 12 px across, round its centre: ● ○ ◇ –. */
export function statusShape(status: Status, x: number, y: number): Markup {
  if (rings.includes(status))
    return svg`<circle class="shape ${status}" cx="${x}" cy="${y}" r="5.5"/>`;
  if (status === 'untargeted' || status === 'unvalued')
    return svg`<path class="shape ${status}" d="M${x - 6},${y}h12"/>`;
  return svg`<path class="shape notComparable" d="M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z"/>`;
}
