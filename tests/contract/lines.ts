import type { FontSet } from '../../src/fonts/face.js';
import type { TextStyle } from '../../src/theme/theme.js';
import { px, type Box } from '../../src/units/length.js';
import type { ShownBlock } from './browser.js';

export interface ShownLine {
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

/** A capital with its accent above the baseline and a descender below it, in em: what a reader sees of a line. */
const INK_ABOVE = 0.74;
const INK_BELOW = 0.2;

/**
 * The lines of a block, from its text's rectangles: each reaches from a font's ascent to its descent, so that pieces of
 * different sizes on one line share their baseline and nothing else.
 */
export function linesOf(block: ShownBlock, style: TextStyle, fonts: FontSet): readonly ShownLine[] {
  const { ascent, descent } = fonts.face(style);
  const lines: (ShownLine & { readonly height: number })[] = [];
  for (const { x, y, width, height } of block.rects) {
    const baseline = y + Math.round((ascent * height) / (ascent + Math.abs(descent)));
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - baseline) < block.fontSize * 0.35) {
      // Each size has its ascent in whole pixels: the largest says where the line stands.
      const tallest = height > last.height ? { baseline, height } : last;
      lines[lines.length - 1] = { baseline: tallest.baseline, height: tallest.height, left: Math.min(last.left, x), right: Math.max(last.right, x + width) };
    } else lines.push({ baseline, height, left: x, right: x + width });
  }
  return lines;
}

export const inkOf = ({ baseline, left, right }: ShownLine, size: number): Box => ({
  x: px(left),
  y: px(baseline - INK_ABOVE * size),
  width: px(right - left),
  height: px((INK_ABOVE + INK_BELOW) * size),
});

/** A picture's text reports the box from its font's ascent to its descent; both faces of a theme share theirs. */
export function letteringInk({ x, y, width, height }: Box, fonts: FontSet): Box {
  const { ascent, descent } = fonts.face({ font: 'minor', bold: false, italic: false });
  const size = height / (ascent + Math.abs(descent));
  return inkOf({ baseline: y + ascent * size, left: x, right: x + width }, size);
}

/** How far a box stands out of another on its worst side; 0 or less when inside. */
export const standsOut = (inner: Box, outer: Box): number =>
  Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );

/** Whether two boxes share more than a sliver. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;
