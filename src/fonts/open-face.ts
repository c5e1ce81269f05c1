import type { Font } from 'fontkit';
import { px, type Px } from '../units/length.js';
import { AdvanceTable, shapedWidths, tabledWidths } from './advances.js';
import type { Face } from './face.js';
import { coversCode, findFaceTable, type FaceTable } from './face-table.js';
import { loadFontkit } from './load-fontkit.js';
import { shape } from './shape.js';

/** Opens one TTF from its bytes. Throws when the bytes are no single font: a theme's files are checked before. */
export const openFace = (file: string, bytes: Uint8Array): Face => faceOf(file, bytes, findFaceTable(bytes));

/** @param table as made of these very bytes: the font is then opened only for what the table does not tell */
export function faceOf(file: string, bytes: Uint8Array, table: FaceTable | undefined): Face {
  let opened: Font | undefined;
  const font = (): Font => (opened ??= loadFontkit().create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as Font);
  const { family, unitsPerEm: em, ascent, descent, lineGap } = table ?? metricsOf(font());
  const shaped = shapedWidths(font);
  const widths = new AdvanceTable(table ? tabledWidths(table, shaped) : shaped);
  const advances = (text: string): Float64Array => widths.of(text).map((units) => units / em);
  return {
    file,
    family,
    ascent: ascent / em,
    descent: -descent / em,
    naturalLine: (ascent - descent + lineGap) / em,
    advances,
    width: (text, size, letterSpacing = 0) => {
      const natural = advances(text).reduce((sum, advance) => sum + advance, 0);
      return px((natural + letterSpacing * [...text].length) * size);
    },
    outline: (text, x, y, size, letterSpacing = 0) => outlineOf(font(), text, x, y, size, letterSpacing),
    missing: (text) => {
      const has = (code: number): boolean => (table ? coversCode(table, code) : font().hasGlyphForCodePoint(code));
      return [...new Set(text)].filter((char) => !has(char.codePointAt(0) ?? 0));
    },
  };
}

const metricsOf = (font: Font): Pick<FaceTable, 'family' | 'unitsPerEm' | 'ascent' | 'descent' | 'lineGap'> => ({
  family: font.familyName,
  unitsPerEm: font.unitsPerEm,
  ascent: font.ascent,
  descent: font.descent,
  lineGap: font.lineGap,
});

function outlineOf(font: Font, text: string, x: Px, y: Px, size: Px, letterSpacing: number): string {
  const scale = size / font.unitsPerEm;
  const run = shape(font, text);
  let pen: number = x;
  const paths = run.glyphs.map((glyph, i) => {
    const position = run.positions[i];
    const left = pen + (position?.xOffset ?? 0) * scale;
    pen += (position?.xAdvance ?? 0) * scale + letterSpacing * size;
    // Font outlines point up, SVG down.
    return glyph.path.transform(scale, 0, 0, -scale, left, y - (position?.yOffset ?? 0) * scale).toSVG();
  });
  return paths.filter((path) => path !== '').join('');
}
