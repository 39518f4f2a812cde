/** Positions that a label would like, and the room it needs around it (same unit, e.g. px). */
export type DodgeItem = { at: number; size: number };

/** The space that the labels may fill. Without an end the space is open on that side. */
export type DodgeRange = { from?: number | undefined; to?: number | undefined };

/**
 * Centres for labels on one line, in the order given, that never overlap and stay as near as
 * possible to where they want to be (least squares by merging blocks). When the range is too short
 * for all of them they run past its end instead of overlapping.
 */
export function dodge(items: readonly DodgeItem[], range: DodgeRange = {}): number[] {
  const order = items.map((item, index) => ({ ...item, index }));
  order.sort((a, b) => a.at - b.at || a.index - b.index);
  type Block = { start: number; size: number; wish: number; items: typeof order };
  const blocks: Block[] = [];
  for (const item of order) {
    let block: Block = {
      start: item.at - item.size / 2,
      size: item.size,
      wish: item.at - item.size / 2,
      items: [item],
    };
    for (;;) {
      block.start = clamp(block.wish, block.size, range);
      const previous = blocks.at(-1);
      if (!previous || previous.start + previous.size <= block.start) break;
      blocks.pop();
      const count = previous.items.length + block.items.length;
      const wish =
        (previous.wish * previous.items.length +
          (block.wish - previous.size) * block.items.length) /
        count;
      block = {
        start: wish,
        wish,
        size: previous.size + block.size,
        items: [...previous.items, ...block.items],
      };
    }
    blocks.push(block);
  }
  const centres: number[] = Array.from({ length: items.length }, () => 0);
  for (const block of blocks) {
    let edge = block.start;
    for (const item of block.items) {
      centres[item.index] = edge + item.size / 2;
      edge += item.size;
    }
  }
  return centres;
}

function clamp(start: number, size: number, { from = -Infinity, to = Infinity }: DodgeRange) {
  return Math.max(from, Math.min(start, to - size));
}
