import type { FontSet } from '../../fonts/face.js';
import type { TextStyle } from '../../theme/theme.js';

/**
 * From the top of a line to its baseline, in px. CSS shares a line's spare room evenly above and below the font's own box (CSS
 * 2.2, 10.8.1); Chromium takes ascent and descent to whole pixels first and rounds half of the room down (Blink,
 * `FontHeight::AddLeading`), up to a pixel above the exact place.
 */
export function lineRise(style: Pick<TextStyle, 'font' | 'bold' | 'italic' | 'lineHeight'>, size: number, fonts: FontSet): number {
  const face = fonts.face(style);
  const [ascent, descent] = [Math.round(face.ascent * size), Math.round(Math.abs(face.descent) * size)];
  return ascent + Math.floor((style.lineHeight * size - ascent - descent) / 2);
}
