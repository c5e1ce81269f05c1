/**
 * Writes src/fonts/fallback-advances.ts: how wide the fonts are that an office machine shows instead of a theme's.
 *
 *   node scripts/fallback-advances.mjs FOLDER
 *
 * FOLDER holds the Liberation fonts (LiberationSans-*.ttf, LiberationSerif-*.ttf; Debian's fonts-liberation2, version 2.1.5,
 * SIL OFL 1.1), whose advance widths are those of Arial and Times New Roman, character by character. Only numbers are
 * taken from them; no font file is shipped.
 */
import process from 'node:process';
import { URL } from 'node:url';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';

const FAMILIES = { Arial: 'LiberationSans', 'Times New Roman': 'LiberationSerif' };
const STYLES = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };
/** Latin with its accents, spaces and punctuation, currencies, letter-like signs, arrows, mathematics, shapes. */
const RANGES = [[0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x2c6, 0x2dd], [0x2000, 0x2044], [0x2070, 0x209c], [0x20a0, 0x20bf], [0x2100, 0x2193], [0x2200, 0x2265], [0x25a0, 0x25cf]];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/fallback-advances.mjs FOLDER');

const characters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** « 1139 abdeg… »: the characters of each width, in the font's own order of widths. */
function advancesOf(file) {
  const font = create(readFileSync(join(folder, file)));
  if (font.unitsPerEm !== 2048) throw new Error(`${file} does not count in 2048 units an em`);
  const byWidth = new Map();
  for (const code of characters.filter((one) => font.hasGlyphForCodePoint(one))) {
    const { advanceWidth } = font.glyphForCodePoint(code);
    byWidth.set(advanceWidth, (byWidth.get(advanceWidth) ?? '') + String.fromCodePoint(code));
  }
  return [...byWidth].toSorted(([a], [b]) => a - b);
}

const escaped = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/[^\x20-\x7e\u00a1-\u017f€]/gu, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, '0')}`)}'`;

const familyText = ([family, name]) => {
  const styles = Object.entries(STYLES).map(([style, end]) => {
    const rows = advancesOf(`${name}-${end}.ttf`).map(([width, chars]) => `      [${width}, ${escaped(chars)}],`);
    return `    ${style}: [\n${rows.join('\n')}\n    ],`;
  });
  return `  '${family}': {\n${styles.join('\n')}\n  },`;
};

writeFileSync(
  new URL('../src/fonts/fallback-advances.ts', import.meta.url),
  `/**
 * Advance widths, 2048 to an em, and the characters that have each: made by scripts/fallback-advances.mjs from the
 * Liberation fonts 2.1.5, whose widths are those of the families named here. Made by a program: not to be changed by hand.
 */
/* eslint-disable max-lines -- a table of numbers */
export const FALLBACK_ADVANCES = {
${Object.entries(FAMILIES).map(familyText).join('\n')}
} as const satisfies Readonly<Record<string, Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', readonly (readonly [number, string])[]>>>>;
`,
);
