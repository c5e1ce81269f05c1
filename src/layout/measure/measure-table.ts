import { allWidths, type FontWidths, type ReckonedFonts } from '../../fonts/face.js';
import type { TableContent } from '../../slide/content.js';
import type { RichText } from '../../text/run.js';
import type { TableStyle, TextStyle } from '../../theme/theme.js';
import { px, type Px } from '../../units/length.js';
import { breakLines } from './break-lines.js';
import { sizeAt } from './measure-text.js';

export interface MeasuredTable {
  readonly columnWidths: readonly Px[];
  /** The header row first. */
  readonly rowHeights: readonly Px[];
  /** Of all rows; with a fallback, as high as in whichever font they are higher. */
  readonly height: Px;
}

/** Sets a table in `width`; nothing when even its longest words, side by side, are wider. Cells are padded on all sides. */
export function measureTable(
  table: TableContent,
  style: TableStyle,
  step: number,
  width: Px,
  fonts: ReckonedFonts,
): MeasuredTable | undefined {
  const rows = styledRows(table, style);
  const columnWidths = fitColumns(table, rows, style, step, width, fonts);
  if (!columnWidths) return undefined;
  const heightsIn = (widths: FontWidths): readonly Px[] => rows.map((row) => heightOf(row, style, step, columnWidths, widths));
  const height = Math.max(...allWidths(fonts).map((widths) => total(heightsIn(widths))));
  return { columnWidths, rowHeights: heightsIn(fonts), height: px(height) };
}

/** Above and below a cell's text at a step; past the end it stays at the last. */
export const rowPaddingAt = ({ rowPadding }: TableStyle, step: number): Px => rowPadding[Math.min(step, rowPadding.length - 1)] ?? px(0);

function heightOf(row: StyledRow, style: TableStyle, step: number, columnWidths: readonly Px[], fonts: FontWidths): Px {
  const size = sizeAt(row.style, step);
  const heights = row.cells.map((cell, column) => {
    const inner = px((columnWidths[column] ?? 0) - 2 * style.padding);
    const lines = Math.max(1, breakLines(cell, row.style, size, inner, fonts).lines.length);
    return lines * row.style.lineHeight * size + 2 * rowPaddingAt(style, step);
  });
  return px(Math.max(...heights));
}

interface StyledRow {
  readonly cells: readonly RichText[];
  readonly style: TextStyle;
}

const styledRows = (table: TableContent, style: TableStyle): readonly StyledRow[] => [
  { cells: table.columns.map((column) => column.header), style: style.header },
  ...table.rows.map((cells) => ({ cells, style: style.cell })),
];

interface Column {
  readonly align: 'left' | 'right' | 'center';
  /** With its longest word on a line of its own. */
  readonly min: number;
  /** With every cell on one line. */
  readonly max: number;
}

/** Numbers, which stand to the right, keep to one line where they can; running text gives way. */
function squeezed(columns: readonly Column[], width: Px): readonly number[] {
  const fixed = columns.map((column) => (column.align === 'left' ? column.min : column.max));
  const least = total(fixed) <= width ? fixed : columns.map((column) => column.min);
  const wanted = total(columns.map((column) => column.max)) - total(least);
  const share = wanted === 0 ? 0 : (width - total(least)) / wanted;
  return columns.map((column, i) => (least[i] ?? 0) + (column.max - (least[i] ?? 0)) * share);
}

/** Office rounds advances, in px: what fills its column to the pixel would break there. */
const SLACK = 4;

/** Every column gets its longest word; what is left goes to those that want more, then to the left-aligned ones. */
function fitColumns(
  table: TableContent,
  rows: readonly StyledRow[],
  style: TableStyle,
  step: number,
  width: Px,
  fonts: ReckonedFonts,
): readonly Px[] | undefined {
  const wanted = (column: number, limit: number): number =>
    Math.max(
      ...rows.map((row) => {
        const size = sizeAt(row.style, step);
        const cell = row.cells[column] ?? [];
        const widest = Math.max(...allWidths(fonts).map((widths) => breakLines(cell, row.style, size, px(limit), widths).width));
        return Math.ceil(widest) + 2 * style.padding + SLACK;
      }),
    );
  const columns = table.columns.map((column, i) => ({ align: column.align, min: wanted(i, 0), max: wanted(i, Infinity) }));
  const sumMin = total(columns.map((column) => column.min));
  const sumMax = total(columns.map((column) => column.max));
  if (sumMin > width) return undefined;
  if (sumMax > width) return settle(squeezed(columns, width), width);
  const elastic = columns.some((column) => column.align === 'left')
    ? columns.map((column) => (column.align === 'left' ? column.max : 0))
    : columns.map((column) => column.max);
  const room = width - sumMax;
  return settle(columns.map((column, i) => column.max + (room * (elastic[i] ?? 0)) / total(elastic)), width);
}

/** Whole pixels that add up to the width; the widest column takes the remainder. */
function settle(widths: readonly number[], width: Px): readonly Px[] {
  const whole = widths.map(Math.floor);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((w, i) => px(i === widest ? w + width - total(whole) : w));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
