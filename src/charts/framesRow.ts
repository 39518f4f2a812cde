import { barBetween, type Box } from './bars.ts';
import { narrowBelow, type Datum, type StageDatum } from './datum.ts';
import { keyPlace, type KeyPlace } from './key.ts';
import { fontSize, textWidth, truncate, wrap } from './text.ts';

/** A frame and what fills it. */
export type FramesRow = {
  /** What the row is about: a subject, or a date. */
  label: string;
  /** Opaque id of what the row is about. */
  ref?: string | undefined;
  /** The allocation. */
  frame: Datum;
  /** What fills it: stages of money, or a part that is none. `note` is set before the label ("108", "meno di 1"). */
  stages: readonly (Datum | StageDatum)[];
  /** Where each frame is a whole of its own: what is written of the row, the number first. */
  beside?: { strong: string; rest: string } | undefined;
};

/** A text in px: a strong part, then a plain one. */
export type FramesText = {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  strong: string;
  rest: string;
};

/**
 * A stage in px: its bar, and what says it: a line of text with the leader that ties the two, or a line of a key where there is no
 * room for leaders. Without a bar where its value is not known.
 */
export type FramesStage = {
  datum: Datum | StageDatum;
  text: string;
  bar: Box | null;
  line?: FramesText;
  leader?: { x: number; from: number; to: number };
  key?: KeyPlace;
};

/** A row in px. */
export type FramesPlace = {
  row: FramesRow;
  frameText: string;
  name: { y: number; lines: string[] };
  framed: { y: number; lines: string[] };
  beside: FramesText[];
  outline: Box | null;
  stages: FramesStage[];
  bottom: number;
};

/** What a row is placed by. */
export type FramesSpace = {
  y: number;
  width: number;
  share: boolean;
  /** What is written for a quantity. */
  said: (datum: Datum) => string;
  /** The x of a value of this row; null where it has none, as the share of nothing. */
  at: ((value: number) => number) | null;
};

const nameStep = 18;
const lineStep = 19;

/** Places a row under `y`: its name, its frame, the stages laid over one another with the shortest on top, their lines of text. */
export function placeRow(row: FramesRow, space: FramesSpace): FramesPlace {
  const { y, width, share, said, at } = space;
  const frameText = said(row.frame);
  const lines = wrap(row.label, width, 3);
  const beside = share && row.beside ? besideName(row.beside, lines, y, width) : [];
  const framedLines = share
    ? []
    : wrap(`${row.frame.label} ${frameText}`, width, 2, fontSize.small);
  const names = Math.max(y + lines.length * nameStep, (beside.at(-1)?.y ?? 0) + 3);
  const top = names + framedLines.length * 17 + 6;
  const height = share ? 22 : 32;
  const edge = row.frame.value === null ? null : (at?.(row.frame.value) ?? null);
  const bars = row.stages
    .flatMap((datum) => (datum.value === null || !at ? [] : [{ datum, end: at(datum.value) }]))
    .sort((p, q) => q.end - p.end || order(p.datum) - order(q.datum))
    .map(({ datum, end }, depth) => {
      const inset = Math.min((depth + 1) * 1.5, height / 3);
      return { datum, box: barBetween(1, Math.max(1, end), top + inset, height - inset * 2) };
    });
  const under = top + height;
  const shortestFirst = bars.toReversed();
  const stages = share
    ? bars.map(({ datum, box }): FramesStage => ({ datum, text: said(datum), bar: box }))
    : width < narrowBelow
      ? withKey(shortestFirst, row.stages, under, space)
      : withLines(shortestFirst, row.stages, under, space);
  return {
    row,
    frameText,
    name: { y: y + 15, lines },
    framed: { y: names + 13, lines: framedLines },
    beside,
    outline: edge === null ? null : barBetween(1, edge, top, height),
    stages,
    bottom: Math.max(under, ...stages.map(bottomOf)),
  };
}

/** At the end of the last line of a name, or on a line of its own where that is too long, or on two. */
function besideName(
  { strong, rest }: { strong: string; rest: string },
  lines: readonly string[],
  y: number,
  width: number,
): FramesText[] {
  const end = y + 15 + Math.max(0, lines.length - 1) * nameStep;
  const whole = textWidth(`${strong} ${rest}`);
  if (textWidth(lines.at(-1) ?? '') + whole + 14 <= width)
    return [{ x: width - 1, y: end, anchor: 'end', strong, rest }];
  const parts =
    whole < width
      ? [{ strong, rest }]
      : [
          { strong, rest: '' },
          { strong: '', rest },
        ];
  return parts.map((part, i) => ({ x: 1, y: end + (i + 1) * nameStep, anchor: 'start', ...part }));
}

/** What is written of a stage ends here. */
function bottomOf({ line, key }: FramesStage): number {
  return Math.max(key?.bottom ?? 0, line ? line.y + 5 : 0);
}

type Bars = readonly { datum: Datum | StageDatum; box: Box }[];

/** A line of a key for each stage, in the order of the bars; then those whose value is not known. */
function withKey(
  bars: Bars,
  all: FramesRow['stages'],
  under: number,
  { width, said }: FramesSpace,
): FramesStage[] {
  let top = under + 4;
  return [...bars, ...unknown(all)].map(({ datum, box }): FramesStage => {
    const text = said(datum);
    const key = keyPlace({ strong: datum.note, label: datum.label, amount: text }, { top, width });
    top = key.bottom;
    return { datum, text, bar: box, key };
  });
}

/** A line for each stage, from the shortest bar on, so that no leader crosses another; then those whose value is not known. */
function withLines(
  bars: Bars,
  all: FramesRow['stages'],
  under: number,
  { width, said }: FramesSpace,
): FramesStage[] {
  return [...bars, ...unknown(all)].map(({ datum, box }, i): FramesStage => {
    const text = said(datum);
    const y = under + 20 + i * lineStep;
    if (!box) {
      const rest = truncate(`${datum.label}: ${text}`, width - 2);
      return { datum, text, bar: null, line: { x: 1, y, anchor: 'start', strong: '', rest } };
    }
    const strong = datum.note ?? '';
    const left = strong === '' ? 0 : textWidth(`${strong} `);
    // The name may be shortened, the amount never.
    const room = width - left - textWidth(` ${text}`) - 8;
    const rest = `${truncate(datum.label, room)} ${text}`;
    const end = box.x + box.width;
    return end - 6 - left - textWidth(rest) >= 0
      ? {
          datum,
          text,
          bar: box,
          line: { x: end - 6, y, anchor: 'end', strong, rest },
          leader: { x: end, from: under, to: y - 4 },
        }
      : { datum, text, bar: box, line: { x: 1, y, anchor: 'start', strong, rest } };
  });
}

function unknown(stages: FramesRow['stages']): { datum: Datum | StageDatum; box: null }[] {
  return stages.filter((datum) => datum.value === null).map((datum) => ({ datum, box: null }));
}

function order(datum: Datum | StageDatum): number {
  return 'stage' in datum ? datum.stage : 0;
}
