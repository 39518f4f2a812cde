import { describe, expect, test } from 'vitest';
import { centri, emblema, stelle } from './emblema.ts';

describe('the emblem of the Union', () => {
  test('is half as wide again as it is high', () => {
    expect(emblema.larghezza / emblema.altezza).toBe(1.5);
  });

  test('has twelve stars at the hours of a clock, on a circle of a third of the height', () => {
    const quarti = [0, 3, 6, 9].map((ora) => centri[ora]!);
    expect(quarti.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [675, 150],
      [975, 450],
      [675, 750],
      [375, 450],
    ]);
    expect(centri).toHaveLength(12);
  });

  test('has stars of five points, one upright, inside a circle of an eighteenth of the height', () => {
    const [prima = ''] = stelle().split('Z');
    const punti = prima
      .slice(1)
      .split('L')
      .map((p) => p.split(' ').map(Number) as [number, number]);
    const distanze = punti.map(([x, y]) => Math.hypot(x - 675, y - 150));
    expect(punti[0]).toEqual([675, 100]);
    expect(distanze.filter((_, i) => i % 2 === 0).map(Math.round)).toEqual([50, 50, 50, 50, 50]);
    expect(Math.max(...distanze.filter((_, i) => i % 2 === 1))).toBeLessThan(20);
    // A point, the inner corner after next and the next point but one lie on one line.
    const [[ax, ay], , , [bx, by], [cx, cy]] = punti as [
      [number, number],
      unknown,
      unknown,
      [number, number],
      [number, number],
    ];
    expect(Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))).toBeLessThan(20);
  });
});
