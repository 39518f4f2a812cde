import { mark, narrowBelow, type Stage } from './datum.ts';
import { stageFill } from './patterns.ts';
import { svg, type Markup } from './svg.ts';
import { fontSize, textWidth, truncate } from './text.ts';

/** A number to set large: its words, its shown value, its stage (null: the frame). */
export type BigNumber = {
  label: string;
  text: string;
  ref?: string | undefined;
  known: boolean;
  stage: Stage | null;
};

/** Where one big number stands; `words` is shortened to the room that is left. */
export type BigNumberPlace = BigNumber & {
  y: number;
  value: { x: number; y: number };
  words: { x: number; y: number; text: string };
};

/** Big numbers under each other: words beside the number, or above it when narrow. */
export function bigNumberPlaces(numbers: readonly BigNumber[], width: number): BigNumberPlace[] {
  const narrow = width < narrowBelow;
  const sizeOf = ({ known }: BigNumber) => (known ? fontSize.big : fontSize.normal);
  const widest = Math.max(0, ...numbers.map((number) => textWidth(number.text, sizeOf(number))));
  const beside = !narrow && widest < width * 0.6;
  const step = beside ? 40 : 56;
  return numbers.map((number, i): BigNumberPlace => {
    const y = i * step;
    const x = beside ? 24 + widest + 12 : 24;
    return {
      ...number,
      y,
      value: { x: 24, y: y + (beside ? 28 : 46) },
      words: { x, y: y + (beside ? 27 : 20), text: truncate(number.label, width - x) },
    };
  });
}

/** The drawing of big numbers, a mark each. */
export function bigNumbers(places: readonly BigNumberPlace[], id: string): Markup[] {
  return places.map(({ value, words, stage, known, ...number }) => {
    const y = words.y - 11;
    return mark(
      `${stage ? `of-stage-${stage}` : 'of-frame'}${known ? '' : ' na'}`,
      number,
      svg`${known && stage && svg`<rect ${stageFill(id, stage)} x="1" y="${y}" width="12" height="12"/>`}
${known && !stage && svg`<rect class="frame" x="1" y="${y}" width="12" height="12"/>`}
${!known && svg`<path class="dash" d="M1,${y + 6}h12"/>`}
<text x="${words.x}" y="${words.y}">${words.text}</text>
<text class="${known ? 'big' : 'value na'}" x="${value.x}" y="${value.y}">${number.text}</text>`,
    );
  });
}
