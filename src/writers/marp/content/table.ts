import type { TableContent } from '../../../slide/content.js';
import { cssPx } from '../css-rules.js';
import { inline } from '../inline.js';
import type { Setting, Written } from './written.js';

const ALIGN = { left: ':--', center: ':-:', right: '--:' } as const;

/** A Markdown table; the widths of its columns, as measured, are this slide's own CSS. */
export function writeTable({ content, placed }: Setting<TableContent>): Written {
  const widths = placed.columnWidths ?? [];
  const css = widths.map((width, i) => `.${placed.region.name} th:nth-child(${i + 1}) { width: ${cssPx(width)}; }`).join('\n');
  return {
    lines: [
      row(content.columns.map((column) => inline(column.header))),
      row(content.columns.map((column) => ALIGN[column.align])),
      ...content.rows.map((cells) => row(cells.map(inline))),
    ],
    ...(css === '' ? {} : { css }),
  };
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
