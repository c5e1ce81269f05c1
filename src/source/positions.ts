import type { Place, Position } from '../diagnostics/diagnostic.js';

/** From offsets (UTF-16 code units) to lines and columns; offsets beyond the text count as its end. */
export interface Positions {
  at(offset: number): Position;
  between(file: string, start: number, end: number): Place;
}

export function positionsIn(text: string): Positions {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const at = (wanted: number): Position => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { at, between: (file, start, end) => ({ file, start: at(start), end: at(Math.max(start, end)) }) };
}

/** Index of the last of the ascending `values` that is not above `limit`. */
function lastAtOrBefore(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
