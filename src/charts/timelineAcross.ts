import { scaleLinear } from 'd3';
import { packRows } from './dodge.ts';
import { svg } from './svg.ts';
import { fontSize, textWidth, truncate, wrap } from './text.ts';
import { dayOf, yearTicks } from './ticks.ts';
import type { TimelineLane, TimelineLayout, TimelinePlace, Times } from './timelinePlaces.ts';

/** The wide layout: time runs across, a band a lane, words beside dots and under lines. */
export function timelineAcross(
  lanes: readonly TimelineLane[],
  times: Times,
  width: number,
): TimelineLayout {
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
