import type { FontSet } from '../../src/fonts/face.js';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { lineRise } from '../../src/layout/measure/line-rise.js';
import { rowPaddingAt } from '../../src/layout/measure/measure-table.js';
import { innerBox, measureText, sizeAt, styleOf } from '../../src/layout/measure/measure-text.js';
import { paragraphsOf } from '../../src/layout/measure/paragraphs.js';
import type { PlacedRegion } from '../../src/layout/page.js';
import type { TableContent } from '../../src/slide/content.js';
import { plainText } from '../../src/text/run.js';
import type { TextStyle, Theme } from '../../src/theme/theme.js';
import { px, type Box } from '../../src/units/length.js';

/** What the layout stage knows of a paragraph or cell, before any browser has seen it. */
export interface PredictedBlock {
  readonly text: string;
  readonly style: TextStyle;
  readonly size: number;
  readonly lines: number;
  /** Where its text may stand, on the canvas. */
  readonly room: Box;
  /** Of its first line. */
  readonly baseline: number;
  /** From the top of a line's box to its baseline. */
  readonly rise: number;
}

export const innerBoxOf = ({ region }: PlacedRegion): Box => ({
  x: px(region.box.x + region.inset.left),
  y: px(region.box.y + region.inset.top),
  ...innerBox(region),
});

/** The text blocks of a region in the order that the browser shows them; none for charts and pictures. */
export function predictedBlocks(placed: PlacedRegion, theme: Theme, fonts: FontSet): readonly PredictedBlock[] {
  const { content } = placed;
  return content.type === 'table' ? cellsOf(placed, content, theme, fonts) : paragraphs(placed, fonts);
}

const FREE_SHARE = { top: 0, middle: 0.5, bottom: 1 } as const;

function paragraphs(placed: PlacedRegion, fonts: FontSet): readonly PredictedBlock[] {
  const { content, region, step } = placed;
  const measured = measureText(content, region, step, fonts);
  const room = innerBoxOf(placed);
  let top = room.y + (room.height - measured.height) * FREE_SHARE[region.anchor];
  return paragraphsOf(content).map(({ level, runs }, i) => {
    const style = styleOf(region, level);
    const size = sizeAt(style, step);
    const lines = measured.paragraphs[i]?.lines.length ?? 0;
    const start = top + (i === 0 ? 0 : style.spaceBefore * size);
    const rise = lineRise(style, size, fonts);
    top = start + lines * style.lineHeight * size;
    return { text: plainText(runs), style, size, lines, room, baseline: start + rise, rise };
  });
}

function cellsOf(placed: PlacedRegion, content: TableContent, { table }: Theme, fonts: FontSet): readonly PredictedBlock[] {
  const { columnWidths = [], rowHeights = [], step } = placed;
  const { x: left, y } = innerBoxOf(placed);
  let top: number = y;
  return [content.columns.map(({ header }) => header), ...content.rows].flatMap((cells, row) => {
    const style = row === 0 ? table.header : table.cell;
    const size = sizeAt(style, step);
    const rise = lineRise(style, size, fonts);
    const height = rowHeights[row] ?? px(0);
    let x: number = left;
    const blocks = cells.map((runs, column): PredictedBlock => {
      const width = columnWidths[column] ?? px(0);
      const above = rowPaddingAt(table, step);
      const room = { x: px(x + table.padding), y: px(top + above), width: px(width - 2 * table.padding), height: px(height - 2 * above) };
      x += width;
      const { lines } = breakLines(runs, style, size, room.width, fonts);
      return { text: plainText(runs), style, size, lines: lines.length, room, baseline: room.y + rise, rise };
    });
    top += height;
    return blocks;
  });
}
