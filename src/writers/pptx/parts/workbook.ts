import type { ChartContent } from '../../../slide/content.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { writePackage } from '../opc/package.js';
import { Relationships, type Part } from '../opc/part.js';
import { el, type XmlElement } from '../oxml/element.js';
import { DEFAULT_NAMESPACES } from '../oxml/namespaces.js';
import { decimalsOf, formatCode, MOST_DECIMALS } from './number-format.js';

/** The sheet that a chart's formulas name. */
export const SHEET = 'Feuil1';

/** A cell's name: column 0 is A, row 1 the first. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/**
 * The workbook behind « Modifier les données »: categories down column A, one column per series with its name on top
 * (SpreadsheetML, ECMA-376 part 1, 18). Each number reads there as its label does on the slide: « 7 % », « 7,5 % ».
 */
export function writeWorkbook(content: ChartContent): Uint8Array {
  const strings = ['', ...content.series.map((series) => series.name), ...content.categories];
  const root = new Relationships();
  root.to(RELATIONSHIP.officeDocument, '/xl/workbook.xml');
  const book = new Relationships();
  const sheetId = book.to(RELATIONSHIP.worksheet, '/xl/worksheets/sheet1.xml');
  book.to(RELATIONSHIP.styles, '/xl/styles.xml');
  book.to(RELATIONSHIP.sharedStrings, '/xl/sharedStrings.xml');
  const part = (name: string, contentType: string, content: XmlElement): Part => ({ name, contentType, content, relationships: [] });
  return writePackage(
    [
      { ...part('/xl/workbook.xml', CONTENT_TYPE.workbook, workbook(sheetId)), relationships: book.list },
      part('/xl/worksheets/sheet1.xml', CONTENT_TYPE.worksheet, worksheet(content)),
      part('/xl/styles.xml', CONTENT_TYPE.styles, styles(content)),
      part('/xl/sharedStrings.xml', CONTENT_TYPE.sharedStrings, sharedStrings(strings)),
    ],
    root.list,
  );
}

const spreadsheet = (name: string, children: readonly XmlElement[], attributes = {}): XmlElement =>
  el(name, { xmlns: DEFAULT_NAMESPACES.spreadsheet, ...attributes }, children);

const workbook = (sheetId: string): XmlElement =>
  spreadsheet('workbook', [el('sheets', {}, [el('sheet', { name: SHEET, sheetId: 1, 'r:id': sheetId })])]);

/** Strings are numbered as `writeWorkbook` lists them: the corner, the series, the categories. */
function worksheet({ series, categories }: ChartContent): XmlElement {
  const header = [0, ...series.map((_, i) => 1 + i)].map((index, column) => text(column, 1, index));
  const rows = categories.map((_, i) =>
    el('row', { r: i + 2 }, [
      text(0, i + 2, 1 + series.length + i),
      ...series.flatMap((one, column) => number(column + 1, i + 2, one.values[i])),
    ]),
  );
  const last = cellName(series.length, categories.length + 1);
  return spreadsheet('worksheet', [
    el('dimension', { ref: `A1:${last}` }),
    el('cols', {}, [el('col', { min: 1, max: 1, width: 32, customWidth: true })]),
    el('sheetData', {}, [el('row', { r: 1 }, header), ...rows]),
  ]);
}

const text = (column: number, row: number, index: number): XmlElement =>
  el('c', { r: cellName(column, row), t: 's' }, [el('v', {}, [String(index)])]);

const number = (column: number, row: number, value: number | undefined): readonly XmlElement[] =>
  value === undefined || !Number.isFinite(value) ? [] : [el('c', { r: cellName(column, row), s: 1 + decimalsOf(value) }, [el('v', {}, [String(value)])])];

/** From none to the most. */
const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);

/** Format codes below this one are the program's own (18.8.30). */
const FIRST_FORMAT = 164;

/** One font, two fills and one border are the least that Excel opens without repairing (18.8). A number's style is 1 and its decimals. */
const styles = (content: ChartContent): XmlElement =>
  spreadsheet('styleSheet', [
    el('numFmts', { count: DECIMALS.length }, DECIMALS.map((decimals) => el('numFmt', { numFmtId: FIRST_FORMAT + decimals, formatCode: formatCode(content, decimals) }))),
    el('fonts', { count: 1 }, [el('font', {}, [el('sz', { val: 11 }), el('name', { val: 'Calibri' })])]),
    el('fills', { count: 2 }, ['none', 'gray125'].map((patternType) => el('fill', {}, [el('patternFill', { patternType })]))),
    el('borders', { count: 1 }, [el('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => el(edge)))]),
    el('cellStyleXfs', { count: 1 }, [el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    el('cellXfs', { count: 1 + DECIMALS.length }, [
      el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      ...DECIMALS.map((decimals) => el('xf', { numFmtId: FIRST_FORMAT + decimals, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: true })),
    ]),
    el('cellStyles', { count: 1 }, [el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);

const sharedStrings = (strings: readonly string[]): XmlElement =>
  spreadsheet(
    'sst',
    strings.map((one) => el('si', {}, [el('t', { 'xml:space': 'preserve' }, [escapeSpreadsheet(one)])])),
    { count: strings.length, uniqueCount: strings.length },
  );

/** SpreadsheetML reads `_x0041_` as a character (ST_Xstring, 22.9.2.19); a text that looks so is protected. */
export const escapeSpreadsheet = (value: string): string => value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
