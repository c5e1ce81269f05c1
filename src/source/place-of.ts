import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Path } from './source.js';

/** A stretch of the text: offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly key?: Span;
  readonly value: Span;
}

/** Where the value at `path`, or its key, stands; the nearest enclosing one when the path leads nowhere. */
export function spanOf(document: Document, path: Path, part: 'key' | 'value'): Span {
  let node: unknown = document.contents;
  let found: Found = { value: spanOfNode(node) ?? { start: 0, end: 0 } };
  for (const step of path) {
    const next = stepInto(resolved(node, document), step);
    if (!next) break;
    found = next.found;
    node = next.node;
  }
  return part === 'key' ? (found.key ?? found.value) : found.value;
}

function stepInto(node: unknown, step: string | number): { node: unknown; found: Found } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    const span = spanOfNode(item);
    return span && { node: item, found: { value: span } };
  }
  if (!isMap(node)) return undefined;
  const pair = findPair(node.items, String(step));
  const key = pair && spanOfNode(pair.key);
  if (!pair || !key) return undefined;
  const value = spanOfNode(pair.value);
  // A key with nothing after it is shown itself: its empty value has no character to point at.
  return { node: pair.value, found: { key, value: value && value.end > value.start ? value : key } };
}

/** The last pair of that name: the one whose value is kept when a key is given twice. */
function findPair(pairs: readonly Pair[], name: string): Pair | undefined {
  return pairs.findLast((pair) => (isScalar(pair.key) ? String(pair.key.value ?? '') : undefined) === name);
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function spanOfNode(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
