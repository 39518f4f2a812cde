import type { RootLayout } from './svg.ts';

/** Something that happened at a date, or lasted until `end` (null: it has not ended). */
export type TimelineEvent = {
  label: string;
  date: string;
  end?: string | null | undefined;
  /** The date in words; without it `formatDate` writes it. */
  text?: string | undefined;
  ref?: string | undefined;
};

/** Events of one kind. */
export type TimelineLane = { label: string; events: readonly TimelineEvent[] };

/** One line of words; `anchor` end where the words stand left of their mark. */
export type TimelineWords = {
  x: number;
  y: number;
  text: string;
  quiet: boolean;
  anchor?: 'end' | undefined;
};

/** An event in px: a dot where both ends meet, else a line; `open` when it has not ended. */
export type TimelinePlace = {
  event: TimelineEvent;
  lane: number;
  text: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  open: boolean;
  words: TimelineWords[];
  leader: string | null;
};

/** Geometry in px; the axis runs across when wide and down when narrow. */
export type TimelineLayout = RootLayout & {
  events: TimelinePlace[];
  years: { path: string; x: number; y: number; text: string }[];
  lanes: { x: number; y: number; lines: string[]; path: string }[];
};

/** First and last day of the axis, and the date of an event in words. */
export type Times = { from: number; to: number; words: (event: TimelineEvent) => string };
