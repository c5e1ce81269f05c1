import type { Place } from '../diagnostics/diagnostic.js';

/** Columns of a terminal that an excerpt's text may take. */
const WIDEST = 100;
const TAB = 4;

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

/**
 * The line a place starts on, with carets under the stretch (its first line only); long lines are cut around it.
 * Empty when the text has no such line.
 */
export function excerpt(text: string, place: Place): string {
  const line = text.split('\n', place.start.line)[place.start.line - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return '';
  const end = place.end.line > place.start.line ? line.trimEnd().length : place.end.column - 1;
  const cells = cut(cellsOf(line, place.start.column - 1, Math.max(end, place.start.column)));
  const number = String(place.start.line);
  const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('').trimEnd() || '^';
  return `${number} | ${cells.map((cell) => cell.shown).join('')}\n${' '.repeat(number.length)} | ${carets}`;
}

/** One cell for every character; the one past the end stands for a mark on the line's end. */
function cellsOf(line: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const width = character === '\t' ? TAB - (column % TAB) : columnsOf(character);
    cells.push({ shown: character === '\t' ? ' '.repeat(width) : visible(character), width, marked: offset >= start && offset < end });
    offset += character.length;
    column += width;
  }
  if (start >= offset) cells.push({ shown: '', width: 1, marked: true });
  return cells;
}

const ELLIPSIS: Cell = { shown: '…', width: 1, marked: false };

function cut(cells: readonly Cell[]): readonly Cell[] {
  if (widthOf(cells) <= WIDEST) return cells;
  const first = Math.max(0, cells.findIndex((cell) => cell.marked));
  let from = first;
  for (let before = 0; from > 0 && before < WIDEST / 3; from--) before += cells[from - 1]?.width ?? 0;
  let to = from;
  for (let width = 0; to < cells.length; to++) {
    width += cells[to]?.width ?? 0;
    if (width > WIDEST - 2) break;
  }
  return [...(from > 0 ? [ELLIPSIS] : []), ...cells.slice(from, to), ...(to < cells.length ? [ELLIPSIS] : [])];
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** What a terminal shows for characters that it would obey, or that would turn the line around. */
export const visible = (text: string): string => text.replace(/(?![\n\u200D])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu, '\uFFFD');

/** Terminal columns of one character (Unicode 15, East Asian Width W and F, and emoji: two). */
function columnsOf(character: string): number {
  if (visible(character) !== character) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
