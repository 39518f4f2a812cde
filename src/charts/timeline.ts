import { scaleLinear } from 'd3';
import { mark, narrowBelow, type ChartOptions } from './datum.ts';
import { dodge, packRows } from './dodge.ts';
import { attribute, root, svg, type RootLayout } from './svg.ts';
import { fontSize, textWidth, truncate, wrap } from './text.ts';
import { dayOf, yearTicks } from './ticks.ts';

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

/** The common options and the words of a date. */
export type TimelineOptions = Pick<ChartOptions, 'width' | 'id' | 'label'> & {
  formatDate?: ((date: string) => string) | undefined;
};

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

type Times = { from: number; to: number; words: (event: TimelineEvent) => string };

/** Places events on a true time axis, labels moved apart; null without events. */
export function timelineLayout(
  lanes: readonly TimelineLane[],
  { width = 720, formatDate = String }: TimelineOptions = {},
): TimelineLayout | null {
  const events = lanes.flatMap((lane) => lane.events);
  if (events.length === 0) return null;
  const days = events.flatMap(({ date, end }) => [dayOf(date), ...(end ? [dayOf(end)] : [])]);
  const words = (event: TimelineEvent) =>
    event.text ?? [event.date, ...(event.end ? [event.end] : [])].map(formatDate).join(' – ');
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(30, (to - from) * 0.02);
  const times = { from: from - margin, to: to + margin, words };
  return width < narrowBelow ? down(lanes, times, width) : across(lanes, times, width);
}

function across(lanes: readonly TimelineLane[], times: Times, width: number): TimelineLayout {
  const left = 118;
  const x = scaleLinear([times.from, times.to], [left, width - 8]);
  const room = (width - left) * 0.44;
  const places: TimelinePlace[] = [];
  let y = 30;
  const placedLanes = lanes.map(({ label, events }, lane) => {
    const top = y;
    const spans = events.map((event) => {
      const at = x(dayOf(event.date));
      const end = event.end === null ? width : event.end ? x(dayOf(event.end)) : at;
      const name = truncate(event.label, room);
      const said = truncate(times.words(event), room, fontSize.small);
      const long = Math.max(textWidth(name), textWidth(said, fontSize.small));
      const lasts = end > at;
      // Words stand right of a dot and under a line, and turn left only where the paper ends.
      const fits = at + 10 + long <= width;
      const textX = lasts ? Math.min(at, width - long) : fits ? at + 10 : at - 10 - long;
      const anchor = lasts || fits ? undefined : ('end' as const);
      return { at, end, name, said, textX, lasts, long, anchor, event };
    });
    const rows = packRows(
      spans.map(({ at, end, textX, long }) => ({
        from: Math.min(at - 6, textX),
        to: Math.max(end + 6, textX + long),
      })),
      10,
    );
    const rowHeight = spans.some(({ lasts }) => lasts) ? 52 : 40;
    for (const [i, { at, end, name, said, textX, lasts, long, anchor, event }] of spans.entries()) {
      const rowY = top + 6 + (rows[i] ?? 0) * rowHeight;
      const wordsY = rowY + (lasts ? 24 : 11);
      const wordsX = anchor ? textX + long : textX;
      places.push({
        event,
        lane,
        text: times.words(event),
        from: { x: at, y: rowY + 6 },
        to: { x: end, y: rowY + 6 },
        open: event.end === null,
        words: [
          { x: wordsX, y: wordsY, text: name, quiet: false, anchor },
          { x: wordsX, y: wordsY + 16, text: said, quiet: true, anchor },
        ],
        leader: null,
      });
    }
    y = top + (Math.max(-1, ...rows) + 1) * rowHeight + 14;
    const path = svg`M0,${top - 6}H${width}`.text;
    return { x: 0, y: top + 17, lines: wrap(label, left - 18, 2), path };
  });
  const years = yearTicks(times.from, times.to, 10).map(({ year, day }) => ({
    path: svg`M${x(day)},24V${y - 8}`.text,
    x: Math.min(x(day), width - 15),
    y: 14,
    text: String(year),
  }));
  return { width, height: y - 6, events: places, years, lanes: placedLanes };
}

function down(lanes: readonly TimelineLane[], times: Times, width: number): TimelineLayout {
  const step = 14;
  const axis = 44;
  const tracks = tracksOf(lanes, times);
  const trackCount = Math.max(...tracks.flat()) + 1;
  const left = axis + trackCount * step + 16;
  const room = width - left;
  const wishes = lanes.flatMap(({ label, events }, lane) =>
    events.map((event, i) => {
      const track = tracks[lane]?.[i] ?? 0;
      const lines = wrap(event.label, room, 3);
      const said = `${times.words(event)} · ${label}`;
      const quiet = wrap(said, room, 2, fontSize.small);
      return { event, lane, track, lines, quiet, size: (lines.length + quiet.length) * 17 + 10 };
    }),
  );
  const head = 12;
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  const bottom = head + Math.max(260, total);
  const y = scaleLinear([times.from, times.to], [head, bottom]);
  const centres = dodge(
    wishes.map(({ event, size }) => ({ at: y(dayOf(event.date)), size })),
    { from: 0, to: bottom },
  );
  const events = wishes.map(({ event, lane, track, lines, quiet, size }, i): TimelinePlace => {
    const x = axis + 8 + track * step;
    const from = y(dayOf(event.date));
    const to = event.end === null ? bottom : event.end ? y(dayOf(event.end)) : from;
    const top = (centres[i] ?? 0) - size / 2;
    const lineY = (line: number) => top + 16 + line * 17;
    return {
      event,
      lane,
      text: times.words(event),
      from: { x, y: from },
      to: { x, y: to },
      open: event.end === null,
      words: [
        ...lines.map((text, n) => ({ x: left, y: lineY(n), text, quiet: false })),
        ...quiet.map((text, n) => ({ x: left, y: lineY(lines.length + n), text, quiet: true })),
      ],
      leader: svg`M${x + 6},${from}H${left - 12}L${left - 4},${top + 11}`.text,
    };
  });
  const years = yearTicks(times.from, times.to, Math.max(2, Math.floor((bottom - head) / 40))).map(
    ({ year, day }) => ({
      path: svg`M38,${y(day)}H${left - 12}`.text,
      x: 17,
      y: Math.min(bottom - 3, y(day) + 5),
      text: String(year),
    }),
  );
  const placedLanes = Array.from({ length: trackCount }, (_, track) => {
    const x = axis + 8 + track * step;
    return { x, y: head, lines: [], path: svg`M${x},${head - 6}V${bottom}`.text };
  });
  return { width, height: bottom + 8, events, years, lanes: placedLanes };
}

/** A vertical track for each event: its lane's, and further ones while events last at once. */
function tracksOf(lanes: readonly TimelineLane[], { to, from }: Times): number[][] {
  const most = 6;
  let first = 0;
  const tracks = lanes.map(({ events }) => {
    const spans = events.map(({ date, end }) => ({
      from: dayOf(date),
      to: end === null ? to : dayOf(end ?? date),
    }));
    const rows = packRows(spans, (to - from) / 60);
    const own = rows.map((row) => first + row);
    first += Math.max(0, ...rows) + 1;
    return own;
  });
  return first <= Math.max(most, lanes.length)
    ? tracks
    : lanes.map(({ events }, i) => events.map(() => i));
}

/** Events on a true time axis, a lane a kind; null without events. */
export function timeline(
  lanes: readonly TimelineLane[],
  options: TimelineOptions = {},
): string | null {
  const { label = 'Linea del tempo' } = options;
  const layout = timelineLayout(lanes, options);
  if (!layout) return null;
  const years = layout.years.map(
    ({ path, x, y, text }) => svg`<path class="grid" d="${path}"/>
<text class="small muted" x="${x}" y="${y}" text-anchor="middle">${text}</text>`,
  );
  const lines = layout.lanes.map(
    ({ path, lines, x, y }) => svg`<path class="lane" d="${path}"/>
${lines.map((line, i) => svg`<text class="strong" x="${x}" y="${y + i * 17}">${line}</text>`)}`,
  );
  const leaders = layout.events.map(
    ({ leader }) => leader && svg`<path class="leader" d="${leader}"/>`,
  );
  const events = layout.events.map(({ event, lane, text, from, to, open, words }) => {
    const lasts = from.x !== to.x || from.y !== to.y;
    return mark(
      `lane-${lane + 1}`,
      { label: event.label, text, ref: event.ref },
      svg`${lasts && svg`<path class="span${open ? ' open' : ''}" d="M${from.x},${from.y}L${to.x},${to.y}"/>`}
<circle class="event" cx="${from.x}" cy="${from.y}" r="5"/>
${lasts && !open && svg`<circle class="event end" cx="${to.x}" cy="${to.y}" r="4"/>`}
${words.map((line) => svg`<text class="${line.quiet ? 'note halo' : 'halo'}" x="${line.x}" y="${line.y}"${attribute('text-anchor', line.anchor)}>${line.text}</text>`)}`,
    );
  });
  return root('timeline', layout, label, svg`${years}\n${lines}\n${leaders}\n${events}`);
}
