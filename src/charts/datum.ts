import { attribute, svg, type Caption, type Markup } from './svg.ts';

/** One quantity to draw. */
export type Datum = {
  /** What the quantity is, in words; shortened in the drawing when long, whole in `data-label`. */
  label: string;
  /** The quantity in the unit of its chart; null when the source does not give it (never zero). */
  value: number | null;
  /** The value as the reader should see it; without it the chart's `format` writes it. */
  text?: string | undefined;
  /** A short remark set after the value in a quieter tone ("107,7 % della dotazione"). */
  note?: string | undefined;
  /** Opaque id of the evidence of the remark. */
  noteRef?: string | undefined;
  /** Opaque id of the evidence, handed through as `data-ref`. */
  ref?: string | undefined;
};

/**
 * Place in an ordinal ramp: 1 programmato, 2 impegni, 3 pagamenti, 4 spesa certificata; in a ramp of its own hue, which has other
 * definitions, 5 costo selezionato, 6 spesa dichiarata.
 */
export type Stage = 1 | 2 | 3 | 4 | 5 | 6;

/** A quantity that belongs to a stage of the ramp. */
export type StageDatum = Datum & { stage: Stage };

/**
 * How a value stands against its target: `stated` where only a document says that it is reached, `below` where no year is set,
 * `untargeted` and `unvalued` where one of the two is missing.
 */
export type Status =
  | 'reached'
  | 'stated'
  | 'notYet'
  | 'missed'
  | 'below'
  | 'notComparable'
  | 'untargeted'
  | 'unvalued';

/** The words of a drawing that are no data: a chart has none of its own, so that it speaks the language of its page. */
export type ChartWords = {
  /** In place of a value that the source does not give. */
  missing: string;
  /** Before the value that was aimed at, and before the one that it took the place of. */
  target: string;
  earlier: string;
  status: Record<Status, string>;
};

/** What a layout depends on beside its data. */
export type LayoutOptions = {
  words: ChartWords;
  /** Width in px; below 480 the narrow layout is drawn. Default 720. */
  width?: number | undefined;
  /** Writes a value that has no `text` of its own. */
  format?: ((value: number) => string) | undefined;
  /** Writes a date that has no `text` of its own. */
  formatDate?: ((date: string) => string) | undefined;
  /** The same in as few letters as an axis leaves room for. */
  formatDateShort?: ((date: string) => string) | undefined;
  /** Writes a tick of an axis of values; `format` where it is not given. */
  formatTick?: ((value: number) => string) | undefined;
};

/** The options that every chart takes. */
export type ChartOptions = LayoutOptions &
  Caption & {
    /** Prefix of the ids inside the SVG, unique in its page. */
    id?: string | undefined;
  };

/** Widths below this one get the layout for phones. */
export const narrowBelow = 480;

/** The width of the layout for phones, in px. */
export const narrowWidth = 328;

/** What is written for a quantity: its own text, else its formatted value, else the missing words. */
export function textOf(
  datum: { value: number | null; text?: string | undefined },
  format: (value: number) => string,
  missing: string,
): string {
  return datum.text ?? (datum.value === null ? missing : format(datum.value));
}

/** Largest and smallest of the known values, always with zero between them. */
export function extentWithZero(values: readonly (number | null | undefined)[]): [number, number] {
  const known = values.filter((value): value is number => typeof value === 'number');
  return [Math.min(0, ...known), Math.max(0, ...known)];
}

/** The group that a script can walk to: whole label, shown text and reference of one mark. */
export function mark(
  classes: string,
  { label, text, ref }: { label: string; text: string; ref?: string | undefined },
  body: Markup,
): Markup {
  return svg`<g class="mark ${classes}"${attribute('data-ref', ref)} data-label="${label}" data-text="${text}">
${body}
</g>`;
}
