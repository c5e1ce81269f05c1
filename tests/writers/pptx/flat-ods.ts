import { decoded } from './flat-odp.js';
import { all } from './unpack.js';

/** What LibreOffice Calc has read of a cell. */
export interface Cell {
  readonly text: string;
  /** Of a number. */
  readonly value?: number;
}

const count = (attributes: string, what: string): number => Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);

/** The cells of a flat ODS (OpenDocument 1.3, part 3), row by row; the empty rest of the sheet is left out. */
export const readFlatOds = (xml: string): readonly (readonly Cell[])[] =>
  all(/<table:table-row[ >].*?<\/table:table-row>/s, xml).flatMap((row) => {
    const cells = [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(([, attributes = '', content = '']) => {
      const value = /office:value="([^"]*)"/.exec(attributes)?.[1];
      const text = all(/<text:p[^>]*>(.*?)<\/text:p>/s, content).map((one) => decoded(one.replace(/<text:s\/>/g, ' ').replace(/<[^>]*>/g, ''))).join('\n');
      return Array.from({ length: Math.min(count(attributes, 'columns'), 30) }, (): Cell => ({ text, ...(value === undefined ? {} : { value: Number(value) }) }));
    });
    return Array.from({ length: Math.min(count(row.slice(0, row.indexOf('>')), 'rows'), 200) }, () => cells);
  });
