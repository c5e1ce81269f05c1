import type { FontSet } from '../../../fonts/face.js';
import { rowPaddingAt } from '../../../layout/measure/measure-table.js';
import { innerBox, sizeAt } from '../../../layout/measure/measure-text.js';
import type { PlacedRegion } from '../../../layout/page.js';
import type { TableColumn, TableContent } from '../../../slide/content.js';
import type { RichText } from '../../../text/run.js';
import type { TableStyle, TextStyle } from '../../../theme/theme.js';
import { px, pxToEmu, type Box, type Px } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { guid } from '../oxml/guid.js';
import { graphicFrame } from './graphic-frame.js';
import type { ShapeNames } from './placeholder.js';
import { runsXml, type TextSetting } from './runs.js';
import { hundredths, themeFont } from './text-style.js';

export const TABLE_STYLE_ID = guid('pupitre table style');

export interface TableDrawing {
  readonly placed: PlacedRegion;
  readonly content: TableContent;
  readonly style: TableStyle;
  readonly fonts: FontSet;
  readonly setting: TextSetting;
  /** The table style's GUID; our theme's unless told. */
  readonly styleId?: string;
}

/**
 * A native table: colours, weights and rules come from the table style, which knows no sizes (ECMA-376
 * part 1, 20.1.4.2.30); fonts are said again for LibreOffice, which does not read them there.
 */
export function table(drawing: TableDrawing, names: ShapeNames, placeholder: XmlElement): XmlElement {
  const { placed, content } = drawing;
  const widths = placed.columnWidths ?? evenly(innerBox(placed.region).width, content.columns.length);
  const rows = [content.columns.map((column) => column.header), ...content.rows];
  const heights = rows.map((_, i) => placed.rowHeights?.[i] ?? defaultRowHeight(drawing, i));
  const box = tableBox(placed, widths, heights);
  return graphicFrame(
    { ...names, alt: content.alt },
    placeholder,
    box,
    'http://schemas.openxmlformats.org/drawingml/2006/table',
    el('a:tbl', {}, [
      el('a:tblPr', { firstRow: true, bandRow: drawing.style.band !== undefined }, [el('a:tableStyleId', {}, [drawing.styleId ?? TABLE_STYLE_ID])]),
      el('a:tblGrid', {}, widths.map((w) => el('a:gridCol', { w: pxToEmu(w) }))),
      ...rows.map((cells, i) => row(drawing, cells, i, heights[i] ?? px(0))),
    ]),
  );
}

const evenly = (width: Px, count: number): readonly Px[] => Array.from({ length: count }, () => px(width / count));

function tableBox({ region }: PlacedRegion, widths: readonly Px[], heights: readonly Px[]): Box {
  const sum = (lengths: readonly Px[]): Px => px(lengths.reduce((total, length) => total + length, 0));
  return {
    x: px(region.box.x + region.inset.left),
    y: px(region.box.y + region.inset.top),
    width: sum(widths),
    height: sum(heights),
  };
}

const styleOfRow = (style: TableStyle, row: number): TextStyle => (row === 0 ? style.header : style.cell);

function defaultRowHeight({ style, placed }: TableDrawing, row: number): Px {
  const text = styleOfRow(style, row);
  return px(text.lineHeight * sizeAt(text, placed.step) + 2 * rowPaddingAt(style, placed.step));
}

function row(drawing: TableDrawing, cells: readonly RichText[], index: number, height: Px): XmlElement {
  const columns = drawing.content.columns;
  return el(
    'a:tr',
    { h: pxToEmu(height) },
    columns.map((column, i) => cell(drawing, cells[i] ?? [], column, index)),
  );
}

const ALIGN: Readonly<Record<TableColumn['align'], string>> = { left: 'l', right: 'r', center: 'ctr' };

/**
 * How far above its place in CSS a line of exact height stands, in em: LibreOffice takes what the font's own box has too
 * much from above it (measured), CSS from both sides (CSS 2.2, 10.8.1). In tables LibreOffice takes « 100 % » from the font
 * and not from the program, so that rows are only as high as elsewhere when lines are of exact height.
 */
function exactRise(style: TextStyle, fonts: FontSet): number {
  const { ascent, descent } = fonts.face(style);
  return (ascent + Math.abs(descent) - style.lineHeight) / 2;
}

/** A run that shows nothing: without one LibreOffice sets an empty cell in its own size, and the row grows. */
const EMPTY: RichText = [{ text: '\u00A0' }];

function cell({ style, placed, fonts, setting }: TableDrawing, runs: RichText, column: TableColumn, rowIndex: number): XmlElement {
  const text = styleOfRow(style, rowIndex);
  const size = sizeAt(text, placed.step);
  const up = exactRise(text, fonts) * size;
  const tightness = hundredths(px(text.letterSpacing * size));
  const look = { sz: hundredths(size), ...(tightness === 0 ? {} : { spc: tightness }) };
  const [side, above] = [pxToEmu(style.padding), rowPaddingAt(style, placed.step)];
  return el('a:tc', {}, [
    el('a:txBody', {}, [
      el('a:bodyPr'),
      el('a:lstStyle'),
      el('a:p', {}, [
        el('a:pPr', { algn: ALIGN[column.align] }, [el('a:lnSpc', {}, [val('a:spcPts', hundredths(px(text.lineHeight * size)))])]),
        ...runsXml(runs.length === 0 ? EMPTY : runs, text, size, setting, look, themeFont(text.font)),
        el('a:endParaRPr', { lang: setting.language, ...look }, themeFont(text.font)),
      ]),
    ]),
    el('a:tcPr', {
      marL: side,
      marR: side,
      marT: pxToEmu(px(Math.max(0, above + up))),
      marB: pxToEmu(px(Math.max(0, above - up))),
      anchor: 't',
    }),
  ]);
}
