/**
 * A theme over the one it extends: maps are merged key by key, everything else is replaced. The base's own `extends`
 * has been followed already; a key set to null takes the base's away.
 */
export function mergeThemes(base: unknown, changes: unknown): unknown {
  if (!isMap(base) || !isMap(changes)) return changes;
  const kept = Object.entries(base).filter(([key]) => changes[key] !== null);
  const changed = Object.entries(changes).filter(([, value]) => value !== null);
  return Object.fromEntries([
    ...kept,
    ...changed.map(([key, value]): [string, unknown] => [key, isWhole(value) ? value : mergeThemes(base[key], value)]),
  ]);
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A shape, a lightened colour or a font with its files is one value: a leaf's radius mixed into a rectangle, or another
 * font's italic, would help nobody.
 */
const isWhole = (value: unknown): boolean => isMap(value) && ('geometry' in value || 'lighter' in value || 'family' in value);
