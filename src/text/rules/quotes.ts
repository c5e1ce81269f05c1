import { replace, type Edit, type TypographyRule } from './rule.js';

export type Quotes = readonly [open: string, close: string];

/** Apostrophes, and single quotation marks around words. */
export const singleQuotes: readonly TypographyRule[] = [
  replace('single quotation mark that opens', 'Unicode 6.2', /'/u, `(?<![\\p{L}\\p{N}])'(?=\\p{L}[^']{0,2000}'(?!\\p{L}))`, '‘'),
  replace(
    'apostrophe',
    'Unicode 6.2: U+2019 is the preferred apostrophe',
    /'/u,
    `(?<=\\p{L}\\p{M}{0,8})'|(?<![\\p{L}\\p{N}])'(?=\\d\\d(?!\\d))`,
    '’',
  ),
];

/** Straight quotation marks in pairs; the ones inside others take the second kind. */
export const doubleQuotes = (name: string, source: string, outer: Quotes, inner: Quotes): TypographyRule => ({
  name,
  source,
  needs: /"/u,
  edits: (text) => pairQuotes(text, outer, inner),
});

function pairQuotes(text: string, outer: Quotes, inner: Quotes): readonly Edit[] {
  const edits: Edit[] = [];
  const waiting: number[] = [];
  const change = (at: number, glyph: string) => edits.push({ start: at, end: at + 1, text: glyph });
  for (const { index: at } of text.matchAll(/"/gu)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + 1, at + 3);
    const opener = waiting.at(-1);
    const closes = opener !== undefined && opener < at - 1 && !/\s$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    if (closes) {
      waiting.pop();
      const nested = waiting.length > 0 || isInside(text.slice(Math.max(0, opener - LONGEST_QUOTATION), opener), outer);
      change(opener, (nested ? inner : outer)[0]);
      change(at, (nested ? inner : outer)[1]);
    } else if (!/[\p{L}\p{N}]$/u.test(before) && /^\S/u.test(after)) waiting.push(at);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** How far back an opened quotation is looked for; a bound keeps hostile texts linear. */
const LONGEST_QUOTATION = 2000;

/** Whether a quotation with these marks is open at the end of the text. */
const isInside = (text: string, [open, close]: Quotes): boolean => text.lastIndexOf(open) > text.lastIndexOf(close);
