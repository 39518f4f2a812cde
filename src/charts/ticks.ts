import { ticks } from 'd3';

/**
 * Days since 1970 of a date written `2022`, `2022-06` or `2022-06-30`. A year or month stands at its
 * last day, because the quantities of a report are counted up to its end. Throws on any other text.
 */
export function dayOf(date: string): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  const year = Number(match[1]);
  const month = Number(match[2] ?? 12);
  const time = match[3] ? Date.UTC(year, month - 1, Number(match[3])) : Date.UTC(year, month, 0);
  return time / 86_400_000;
}

/** First day of each year that lies between two days, thinned so that at most `most` remain. */
export function yearTicks(
  from: number,
  to: number,
  most: number = 12,
): { year: number; day: number }[] {
  const first = new Date(from * 86_400_000).getUTCFullYear();
  const last = new Date(to * 86_400_000).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size < most) ?? 200;
  const years: { year: number; day: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last + 1; year += step) {
    const day = Date.UTC(year, 0, 1) / 86_400_000;
    if (day >= from && day <= to) years.push({ year, day });
  }
  return years;
}

/** A few round values between two bounds, both of the domain's ends included only when round. */
export function valueTicks(from: number, to: number, count: number = 4): number[] {
  return from === to ? [from] : ticks(from, to, count);
}
