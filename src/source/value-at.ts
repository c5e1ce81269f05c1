import type { ValueKind } from '../diagnostics/codes.js';
import type { Path } from './source.js';

/** The plain value at `path`; `undefined` when the path leads nowhere. Inherited properties do not count. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'map';
  }
}

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'map';
