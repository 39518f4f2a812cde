import { scaleLinear } from 'd3';
import { dodge, packRows } from './dodge.ts';
import { svg } from './svg.ts';
import { fontSize, wrap } from './text.ts';
import { dayOf, yearTicks } from './ticks.ts';
import type { TimelineLane, TimelineLayout, TimelinePlace, Times } from './timelinePlaces.ts';

/** The layout for phones: time runs down, words in one column with leaders to their marks. */
export function timelineDown(
  lanes: readonly TimelineLane[],
  times: Times,
  width: number,
): TimelineLayout {
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
    const rows = packRows(spans, (to - from) / 120);
    const own = rows.map((row) => first + row);
    first += Math.max(0, ...rows) + 1;
    return own;
  });
  return first <= Math.max(most, lanes.length)
    ? tracks
    : lanes.map(({ events }, i) => events.map(() => i));
}
