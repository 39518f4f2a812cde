/** Sizes of chart text in px at the chart's own width; chart.css gives the same ones. */
export const fontSize = { foot: 12, small: 13, normal: 14, head: 18, big: 24 } as const;

/** Advance widths of Titillium Web Bold in hundredths of an em, the widest weight we draw with. */
const advances: Record<number, string> = {
  25: "  '",
  28: ',.:ij·ìíîï`l|¡¦!;²³¹',
  32: 'IÌÍÎÏJ()',
  37: '[]ftr{}°',
  44: '"-?*cz¿çªº–',
  48: '/Lsxkvyýÿ\\§',
  52: 'aàáâãäåegèéêëz',
  55: 'FTbdopqunhñòóôõöùúûüCSYZEÈÉÊË«»€0123456789+<=>#$%^~±×÷_',
  60: 'KXPAVÀÁÂÃÄÅBGRß',
  65: 'UÙÚÛÜDOQÒÓÔÕÖØ©®Ð',
  69: 'HNÑ&',
  79: 'wæ',
  86: 'mMÆ',
  97: 'W@—…',
};

const advanceOf = new Map<string, number>(
  Object.entries(advances).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 100]),
  ),
);

/** What a reader may add between letters and between words, in em, without losing a label (WCAG 2.2, 1.4.12). */
const letterSpacing = 0.12;
const wordSpacing = 0.16;

/**
 * Room that a text needs in px when its reader spaces letters and words out: a drawing cannot flow again, so it leaves that room from
 * the start. A little on the wide side; unknown characters count 0.65 em.
 */
export function textWidth(text: string, size: number = fontSize.normal): number {
  let ems = 0;
  for (const character of text)
    ems +=
      (advanceOf.get(character) ?? 0.65) + letterSpacing + (/\s/.test(character) ? wordSpacing : 0);
  return ems * size;
}

/** The text when it fits in `width` px, else its beginning and an ellipsis. */
export function truncate(text: string, width: number, size: number = fontSize.normal): string {
  if (textWidth(text, size) <= width) return text;
  return `${beginning(text, width - textWidth('…', size), size).replace(/[\s,.;:–-]+$/, '')}…`;
}

/** As much of a word as fits, one character at least. */
function beginning(word: string, width: number, size: number): string {
  const characters = [...word];
  while (characters.length > 1 && textWidth(characters.join(''), size) > width) characters.pop();
  return characters.join('');
}

/**
 * The text broken at spaces, and inside a word longer than a line, into at most `most` lines of `width` px, the first one of `first`;
 * the last one is truncated.
 */
export function wrap(
  text: string,
  width: number,
  most: number,
  size: number = fontSize.normal,
  first: number = width,
): string[] {
  const words = text.split(' ').filter(Boolean);
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words[0] ?? '';
    const room = lines.length === 0 ? first : width;
    const longer = line ? `${line} ${word}` : word;
    if (lines.length === most - 1)
      return [...lines, truncate([line, ...words].filter(Boolean).join(' '), room, size)];
    if (textWidth(longer, size) <= room) {
      line = longer;
      words.shift();
    } else if (line || textWidth(word, size) <= width) {
      lines.push(line);
      line = '';
    } else {
      const part = beginning(word, room, size);
      lines.push(part);
      words[0] = word.slice(part.length);
    }
  }
  return line ? [...lines, line] : lines;
}
