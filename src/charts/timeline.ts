import { mark, narrowBelow, type ChartOptions, type LayoutOptions } from './datum.ts';
import { attribute, root, svg } from './svg.ts';
import { dayOf } from './ticks.ts';
import { timelineAcross } from './timelineAcross.ts';
import { timelineDown } from './timelineDown.ts';
import type { TimelineEvent, TimelineLane, TimelineLayout } from './timelinePlaces.ts';

/** Places events on a true time axis, labels moved apart; null without events. */
export function timelineLayout(
  lanes: readonly TimelineLane[],
  { width = 720, formatDate = String }: Partial<LayoutOptions> = {},
): TimelineLayout | null {
  const events = lanes.flatMap((lane) => lane.events);
  if (events.length === 0) return null;
  const days = events.flatMap(({ date, end }) => [dayOf(date), ...(end ? [dayOf(end)] : [])]);
  const words = (event: TimelineEvent) =>
    event.text ?? [event.date, ...(event.end ? [event.end] : [])].map(formatDate).join(' – ');
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(30, (to - from) * 0.02);
  const times = { from: from - margin, to: to + margin, words };
  return width < narrowBelow
    ? timelineDown(lanes, times, width)
    : timelineAcross(lanes, times, width);
}

/** Events on a true time axis, a lane a kind; null without events. */
export function timeline(lanes: readonly TimelineLane[], options: ChartOptions): string | null {
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
  return root('timeline', layout, options.label, svg`${years}\n${lines}\n${leaders}\n${events}`);
}
