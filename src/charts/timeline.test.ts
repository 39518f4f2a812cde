import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { timeline, timelineLayout } from './timeline.ts';
import type { TimelineLane } from './timelinePlaces.ts';
import { dayOf } from './ticks.ts';

const options = { label: 'Linea del tempo', words: chartWords };
const programme: TimelineLane[] = [
  {
    label: 'Decisioni',
    events: [
      { label: 'C(2014)10098: approva il programma', date: '2014-12-17', ref: 'a' },
      { label: 'C(2018)3833', date: '2018-06-12' },
      { label: 'C(2019)3048', date: '2019-04-30' },
      { label: 'C(2020)7664: misure contro la crisi', date: '2020-11-09' },
    ],
  },
  {
    label: 'Relazioni',
    events: [
      { label: 'Relazione 2019', date: '2020-07-23' },
      { label: 'Relazione 2022', date: '2023-05-29', text: '29 maggio 2023' },
    ],
  },
  {
    label: 'Iniziative',
    events: [
      { label: 'Nidi Gratis', date: '2018', end: '2021-06' },
      { label: 'Dote Unica Lavoro fase III', date: '2018-11', end: null },
    ],
  },
];

test('dates are drawn at their true distance, across and down', () => {
  for (const [width, axis] of [
    [720, 'x'],
    [328, 'y'],
  ] as const) {
    const [a, b, , c] =
      timelineLayout(programme, { ...options, width })?.events.map((e) => e.from[axis]) ?? [];
    const days = ['2014-12-17', '2018-06-12', '2020-11-09'].map(dayOf);
    const share = ((days[1] ?? 0) - (days[0] ?? 0)) / ((days[2] ?? 0) - (days[0] ?? 0));
    expect(((b ?? 0) - (a ?? 0)) / ((c ?? 0) - (a ?? 0))).toBeCloseTo(share);
  }
});

test('what has ended has two ends, what has not runs on, what only happened is a dot', () => {
  const places = timelineLayout(programme, options)?.events ?? [];
  expect(places[0]?.from).toEqual(places[0]?.to);
  expect(places[6]).toMatchObject({ open: false });
  expect(places[6]?.to.x).toBeGreaterThan(places[6]?.from.x ?? Infinity);
  expect(places[7]).toMatchObject({ open: true, to: { x: 720 } });
});

test('nothing is drawn without events', () => {
  expect(timeline([], options)).toBeNull();
  expect(timeline([{ label: 'Decisioni', events: [] }], options)).toBeNull();
});

test('a single event is drawn', () => {
  const lanes = [{ label: 'Decisioni', events: [{ label: 'C(2014)10098', date: '2014-12-17' }] }];
  expect(textFaults(timeline(lanes, options))).toEqual([]);
  expect(textFaults(timeline(lanes, { ...options, width: 328 }))).toEqual([]);
});

test.each([720, 328])('25 crowded events with long names stay apart at %i px', (width) => {
  const event = (i: number) => ({
    label: longLabel,
    date: `2020-${String((i % 12) + 1).padStart(2, '0')}-${String(i + 1).padStart(2, '0')}`,
    ...(i % 4 === 0 ? { end: i % 8 ? '2021-03' : null } : {}),
  });
  const events = Array.from({ length: 25 }, (_, i) => event(i));
  const lanes = [
    { label: longLabel, events },
    { label: 'Relazioni', events: events.slice(0, 3) },
  ];
  expect(textFaults(timeline(lanes, { ...options, width }))).toEqual([]);
});

test('the drawing is the one of the golden files', async () => {
  await expect(timeline(programme, options)).toMatchFileSnapshot('./timeline.svg');
  await expect(timeline(programme, { ...options, width: 328 })).toMatchFileSnapshot(
    './timeline-narrow.svg',
  );
});
