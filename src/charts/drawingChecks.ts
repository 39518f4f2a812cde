import { fontSize, textWidth } from './text.ts';

/** A text as drawn: what it says and the room that it takes, in px. */
export type TextBox = { text: string; x0: number; x1: number; y0: number; y1: number };

/** Every text of a drawing with its estimated room; for tests. */
export function textBoxes(drawing: string): TextBox[] {
  const texts = drawing.matchAll(/<text([^>]*)>(.*?)<\/text>/g);
  return [...texts].map(([, attributes = '', escaped = '']) => {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const classes = read('class').split(' ');
    const small = classes.includes('small') || classes.includes('note');
    const size = classes.includes('big') ? fontSize.big : small ? fontSize.small : fontSize.normal;
    const plain = escaped.replace(/<[^>]*>/g, '');
    const text = plain.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    const width = textWidth(text, size);
    const share = { end: 1, middle: 0.5 }[read('text-anchor')] ?? 0;
    const x0 = Number(read('x')) - width * share;
    const y = Number(read('y'));
    return { text, x0, x1: x0 + width, y0: y - size * 0.72, y1: y + size * 0.2 };
  });
}

/** The faults of a drawing: texts that touch each other or leave the paper; `no text` for none. */
export function textFaults(drawing: string | null): string[] {
  const boxes = textBoxes(drawing ?? '');
  if (boxes.length === 0) return ['no text'];
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing ?? '');
  const [width, height] = [Number(size?.[1]) + 1, Number(size?.[2]) + 1];
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => `"${a.text}" touches "${b.text}"`),
  );
  const outside = boxes
    .filter((box) => box.x0 < -1 || box.x1 > width || box.y0 < -1 || box.y1 > height)
    .map((box) => `"${box.text}" leaves the drawing (${box.x0}–${box.x1}, ${box.y0}–${box.y1})`);
  return [...touching, ...outside];
}

/** A name of ninety characters, for tests. */
export const longLabel =
  'Una etichetta che arriva a novanta caratteri, come ne stampano le relazioni annuali di oggi';
