import type { SvgNode } from './svg-tree.js';

/** More shapes than any drawing has: copies of copies of copies, made to exhaust their reader. */
const MOST = 200_000;
const DEEPEST = 1000;

/** True when its `use` elements copy themselves, or blow the drawing up beyond measure. */
export function isExplosive(root: SvgNode): boolean {
  const byId = new Map<string, SvgNode>();
  collectIds(root, byId);
  const counts = new Map<SvgNode, number>();
  const count = (node: SvgNode, within: ReadonlySet<SvgNode>): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    if (within.has(node) || within.size > DEEPEST) return Infinity;
    const inside = new Set(within).add(node);
    const copied = copiedBy(node, byId);
    const own = node.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : count(child, inside)), 1);
    const total = own + (copied ? count(copied, inside) : 0);
    counts.set(node, total);
    return total;
  };
  return count(root, new Set()) > MOST;
}

function collectIds(node: SvgNode, byId: Map<string, SvgNode>): void {
  const id = node.attributes.find(({ name }) => name === 'id')?.value;
  if (id !== undefined) byId.set(id, node);
  for (const child of node.children) if (typeof child !== 'string') collectIds(child, byId);
}

function copiedBy(node: SvgNode, byId: ReadonlyMap<string, SvgNode>): SvgNode | undefined {
  if (node.name !== 'use') return undefined;
  const address = node.attributes.find(({ name }) => name === 'href')?.value.trim();
  return address === undefined ? undefined : byId.get(address.slice(1));
}
