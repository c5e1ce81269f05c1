/**
 * A theme over the one it extends: maps are merged key by key, everything else is replaced. The base's own `extends`
 * has been followed already; a key set to null in the changes takes the base's away.
 */
export function mergeThemes(base: unknown, changes: unknown): unknown {
  if (!isMap(base) || !isMap(changes)) return changes;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else merged[key] = replaces(value) ? value : mergeThemes(base[key], value);
  }
  return merged;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape or a colour with a role is one value: mixing a leaf's radius into a rectangle would help nobody. */
const replaces = (value: unknown): boolean => isMap(value) && ('geometry' in value || 'role' in value && 'lighter' in value);
