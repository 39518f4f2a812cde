import { scaleLinear, sum } from 'd3';
import { anyKnown, bar, barBetween, type Box } from './bars.ts';
import {
  extentWithZero,
  mark,
  textOf,
  type ChartOptions,
  type LayoutOptions,
  type Datum,
} from './datum.ts';
import { root, svg, type RootLayout } from './svg.ts';
import { textWidth, truncate, wrap } from './text.ts';

/** Counts under each other, on one scale: the same people at one date or at more. */
export type PeopleSplitData = { rows: readonly PeopleSplitRow[] };

/** A count, the parts that make it up, and groups inside it that may overlap. */
export type PeopleSplitRow = {
  /** The base of every share; always written. */
  base: Datum;
  /** Parts that exclude each other (men and women); their `note` is the share in words. */
  parts: readonly Datum[];
  /** Groups inside the base that may overlap each other. */
  groups?: readonly Datum[] | undefined;
};

/** A count in px: its name, the line of its value and note, its bar, and the base as an outline. */
export type PeoplePlace = {
  datum: Datum;
  text: string;
  note: string;
  name: { x: number; y: number; lines: string[] };
  value: { x: number; y: number };
  bar: Box | null;
  outline: Box | null;
};

/** Geometry in px. */
export type PeopleSplitLayout = RootLayout & { rows: PeopleSplitPlace[] };

/** A row in px; `outline` is the base, of which the parts may leave something. */
export type PeopleSplitPlace = {
  base: { datum: Datum; text: string; y: number; lines: string[] };
  outline: Box | null;
  parts: PeoplePlace[];
  groups: PeoplePlace[];
  bottom: number;
};

/** Places every row on one scale; null without values. */
export function peopleSplitLayout(
  { rows }: PeopleSplitData,
  options: LayoutOptions,
): PeopleSplitLayout | null {
  const { width = 720 } = options;
  const all = rows.flatMap(({ base, parts, groups = [] }) => [base, ...parts, ...groups]);
  if (!anyKnown(all)) return null;
  const sums = rows.map(({ parts }) => sum(parts.map(positive)));
  const x = scaleLinear(extentWithZero([...all.map((d) => d.value), ...sums]), [1, width - 1]);
  let y = 0;
  const places = rows.map((row) => {
    const place = placeRow(row, options, x, y);
    y = place.bottom + 14;
    return place;
  });
  return { width, height: places.at(-1)?.bottom ?? 0, rows: places };
}

/** Height of the bar of the parts. */
const partHeight = 28;

const positive = ({ value }: Datum): number => Math.max(0, value ?? 0);

/** Places a row under `from`: the parts in one bar, a thin bar a group. */
function placeRow(
  { base, parts, groups = [] }: PeopleSplitRow,
  { width = 720, format = String, words: { missing } }: LayoutOptions,
  x: (value: number) => number,
  from: number,
): PeopleSplitPlace {
  const zero = x(0);
  const said = (datum: Datum) => textOf(datum, format, missing);
  const lines = wrap(`${base.label}: ${said(base)}`, width, 3);
  const top = from + lines.length * 18 + 8;
  const column = (width - 2) / Math.max(1, parts.length);
  const inColumns = parts.every(
    (datum) =>
      textWidth(`${said(datum)} ${datum.note ?? ''}`) + 28 <= column &&
      textWidth(datum.label) + 28 <= column,
  );
  const onOneLine = parts.every(
    (datum) =>
      textWidth(`${datum.label}  ${said(datum)} ${datum.note ?? ''}`) + 28 <=
      (inColumns ? column : width),
  );
  const place = (
    datum: Datum,
    at: number,
    y: number,
    room: number,
    oneLine: boolean,
  ): Omit<PeoplePlace, 'bar'> => {
    const text = textOf(datum, format, missing);
    const names = wrap(datum.label, room, 2);
    const left = room - textWidth(`${text}  `);
    const beside = textWidth(`${datum.label}  `);
    const fits = oneLine && beside + textWidth(`${text} ${datum.note ?? ''}`) <= room;
    return {
      datum,
      text,
      note: datum.note ? truncate(datum.note, left) : '',
      name: { x: at, y: y + 14, lines: names },
      value: fits ? { x: at + beside, y: y + 14 } : { x: at, y: y + 14 + names.length * 17 },
      outline: null,
    };
  };

  let edge = 0;
  let bottom = top;
  const partWords = parts.map((datum, i) => {
    const at = inColumns ? Math.round(1 + i * column) : 1;
    const room = (inColumns ? column : width) - 28;
    const placed = place(datum, at + 20, inColumns ? top : bottom, room, onOneLine);
    bottom = Math.max(bottom, placed.value.y + 10);
    return placed;
  });
  const barTop = bottom;
  const partPlaces = partWords.map((placed): PeoplePlace => {
    const start = x(edge);
    edge += positive(placed.datum);
    const known = placed.datum.value !== null;
    return { ...placed, bar: known ? barBetween(start, x(edge), barTop, partHeight) : null };
  });

  let y = parts.length ? barTop + partHeight + 22 : top + 4;
  const groupPlaces = groups.map((datum): PeoplePlace => {
    const placed = place(datum, 1, y, width - 2, true);
    const barY = placed.value.y + 9;
    const known = datum.value !== null;
    y = known ? barY + 28 : barY + 12;
    return {
      ...placed,
      bar: known ? barBetween(zero, x(datum.value ?? 0), barY, 12) : null,
      outline: known && base.value !== null ? barBetween(zero, x(base.value), barY, 12) : null,
    };
  });
  return {
    base: { datum: base, text: said(base), y: from + 15, lines },
    outline:
      base.value === null || !parts.length
        ? null
        : barBetween(zero, x(base.value), barTop, partHeight),
    parts: partPlaces,
    groups: groupPlaces,
    bottom: groups.length ? y - 8 : barTop + (parts.length ? partHeight + 4 : 0),
  };
}

/** People counted, by parts and groups, each row with its base written; null without values. */
export function peopleSplit(data: PeopleSplitData, options: ChartOptions): string | null {
  const layout = peopleSplitLayout(data, options);
  if (!layout) return null;
  const draw = (kind: 'part' | 'group') => (place: PeoplePlace, i: number) => {
    const { datum, text, note, name, value, bar: box } = place;
    const tone = svg`class="bar part-${kind === 'part' ? (i % 2) + 1 : 1}"`;
    const swatch = { x: name.x - 19, y: name.y - 11, width: 12, height: 12 };
    return mark(
      `${kind}${box ? '' : ' na'}`,
      { label: datum.label, text, ref: datum.ref },
      svg`${kind === 'part' && box && bar(swatch, tone)}
${place.outline && bar(place.outline, svg`class="frame thin"`)}
${box && bar(box, tone)}
${name.lines.map((line, at) => svg`<text x="${name.x}" y="${name.y + at * 17}">${line}</text>`)}
<text x="${value.x}" y="${value.y}"><tspan class="${box ? 'value' : 'value na'}">${text}</tspan>${note && svg` <tspan class="note">${note}</tspan>`}</text>`,
    );
  };
  return root(
    'people-split',
    layout,
    options,
    svg`${layout.rows.map(
      ({ base, outline, parts, groups }) => svg`${mark(
        `base${base.datum.value === null ? ' na' : ''}`,
        { label: base.datum.label, text: base.text, ref: base.datum.ref },
        svg`${base.lines.map((line, i) => svg`<text class="strong" x="0" y="${base.y + i * 18}">${line}</text>`)}
${outline && bar(outline, svg`class="frame"`)}`,
      )}
${parts.map(draw('part'))}
${groups.map(draw('group'))}`,
    )}`,
  );
}
