import { create, type Font } from 'fontkit';
import { px, type Px } from '../units/length.js';
import { AdvanceTable } from './advances.js';
import type { Face } from './face.js';
import { shape } from './shape.js';

/** Opens one TTF from its bytes. Throws when the bytes are no single font: a theme's files are checked before. */
export function openFace(file: string, bytes: Uint8Array): Face {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as Font;
  const em = font.unitsPerEm;
  const table = new AdvanceTable(font);
  const advances = (text: string): Float64Array => table.of(text).map((units) => units / em);
  return {
    file,
    family: font.familyName,
    ascent: font.ascent / em,
    descent: -font.descent / em,
    naturalLine: (font.ascent - font.descent + font.lineGap) / em,
    advances,
    width: (text, size, letterSpacing = 0) => {
      const natural = advances(text).reduce((sum, advance) => sum + advance, 0);
      return px((natural + letterSpacing * [...text].length) * size);
    },
    outline: (text, x, y, size, letterSpacing = 0) => outlineOf(font, text, x, y, size, letterSpacing),
    missing: (text) => [...new Set(text)].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)),
  };
}

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
