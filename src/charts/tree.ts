import { hierarchy, scaleLinear, type HierarchyNode } from 'd3';
import { bar, barBetween, type Box } from './bars.ts';
import {
  extentWithZero,
  mark,
  narrowBelow,
  textOf,
  type ChartOptions,
  type LayoutOptions,
} from './datum.ts';
import { root, svg, type RootLayout } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** A node and what is under it. Without `value` it is only named; null says that it is not known. */
export type TreeNode = {
  label: string;
  value?: number | null | undefined;
  text?: string | undefined;
  ref?: string | undefined;
  children?: readonly TreeNode[] | undefined;
};

/** One node in px; `value` and `bar` only where the tree is sized. */
export type TreeRow = {
  node: TreeNode;
  depth: number;
  dot: { x: number; y: number };
  lines: { x: number; y: number; text: string }[];
  value: { x: number; y: number; text: string } | null;
  bar: Box | null;
  /** Elbow from the parent's dot; null for a root. */
  branch: string | null;
};

/** Geometry in px. */
export type TreeLayout = RootLayout & { rows: TreeRow[]; sized: boolean };

/** Places an indented tree, one node under the other in the order given; null without nodes. */
export function treeLayout(
  nodes: readonly TreeNode[],
  { width = 720, format = String, words: { missing } }: LayoutOptions,
): TreeLayout | null {
  if (nodes.length === 0) return null;
  const narrow = width < narrowBelow;
  const top: TreeNode = { label: '', children: nodes };
  const listed: HierarchyNode<TreeNode>[] = [];
  hierarchy<TreeNode>(top, (node) => node.children).eachBefore((node) => {
    if (node.depth > 0) listed.push(node);
  });
  const values = listed.map((node) => node.data.value ?? null);
  const sized = values.some((value) => value !== null);
  const isSaid = (node: TreeNode) => node.value !== undefined || node.text !== undefined;
  const said = (node: TreeNode) =>
    isSaid(node) ? textOf({ value: node.value ?? null, text: node.text }, format, missing) : '';
  const beside = Math.max(0, ...listed.map((node) => textWidth(said(node.data))));
  // On a phone the value stands past the bar, of the deepest node too.
  const barRoom = narrow ? Math.max(20, Math.min(90, width * 0.7 - beside - 26)) : 150;
  const column = width - (narrow ? 0 : beside + (sized ? barRoom + 12 : 0) + (beside ? 16 : 0));
  const step = narrow ? 14 : 24;
  const places = new Map<HierarchyNode<TreeNode>, TreeRow['dot']>();
  let y = 2;
  const rows = listed.map((node): TreeRow => {
    const indent = Math.min((node.depth - 1) * step, width * 0.3);
    const x = indent + 18;
    y += node.depth === 1 && places.size > 0 ? 10 : 0;
    const words = wrap(node.data.label, Math.max(60, column - x), 12);
    const dot = { x: indent + 6, y: y + 10 };
    places.set(node, dot);
    const text = said(node.data);
    const valueY = narrow ? y + 16 + words.length * 17 : y + 15;
    const barX = narrow ? x : column + 16;
    const size = scaleLinear(extentWithZero(values), [barX, barX + barRoom]);
    const value = node.data.value;
    const lines = words.map((line, i) => ({ x, y: y + 15 + i * 17, text: line }));
    const parent = node.parent ? places.get(node.parent) : undefined;
    y += words.length * 17 + (narrow && text ? 20 : 0) + 9;
    return {
      node: node.data,
      depth: node.depth,
      dot,
      lines,
      value: text
        ? {
            x: typeof value === 'number' ? Math.max(size(0), size(value)) + 7 : barX,
            y: valueY,
            text,
          }
        : null,
      bar: typeof value === 'number' ? barBetween(size(0), size(value), valueY - 10, 11) : null,
      branch: parent ? svg`M${parent.x},${parent.y + 6}V${dot.y}H${dot.x - 5}`.text : null,
    };
  });
  return { width, height: y, rows, sized };
}

/** A hierarchy as an indented tree, with bars only where values are given; null without nodes. */
export function tree(nodes: readonly TreeNode[], options: ChartOptions): string | null {
  const layout = treeLayout(nodes, options);
  if (!layout) return null;
  const marks = layout.rows.map(({ node, depth, dot, lines, value, bar: box, branch }) =>
    mark(
      `depth-${depth}${value && !box && node.text === undefined ? ' na' : ''}`,
      { label: node.label, text: value?.text ?? '', ref: node.ref },
      svg`${branch && svg`<path class="branch" d="${branch}"/>`}
<circle class="node${depth === 1 ? ' root' : ''}" cx="${dot.x}" cy="${dot.y}" r="4"/>
${lines.map(({ x, y, text }) => svg`<text class="${depth === 1 ? 'strong' : 'name'}" x="${x}" y="${y}">${text}</text>`)}
${box && bar(box, svg`class="bar part-1"`)}
${value && svg`<text class="${node.value === null && node.text === undefined ? 'value na' : 'value'}" x="${value.x}" y="${value.y}">${value.text}</text>`}`,
    ),
  );
  return root('tree', layout, options, svg`${marks}`);
}
