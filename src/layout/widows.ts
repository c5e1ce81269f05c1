import type { FontSet } from '../fonts/face.js';
import { plainText, type RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px, type Px } from '../units/length.js';
import { breakLines } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';
import { tieWords } from './tie-words.js';

/** A last line narrower than this share of the widest is a widow. */
const NARROW = 0.3;

/**
 * Keeps a title from ending on a line of one short word: its last two words are joined by a no-break space where that
 * costs no further line and no width. In the text itself, so that every format breaks alike.
 */
export function withoutWidow(runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet): RichText {
  const size = sizeAt(style, step);
  const width = px(innerBox(region).width - style.indent * size);
  const before = breakLines(runs, style, size, width, fonts);
  const last = before.lines.at(-1);
  if (before.lines.length < 2 || !last || last.width > NARROW * before.width || last.text.trim().includes(' ')) return runs;
  const joined = tieWords(runs, plainText(runs).trimEnd().lastIndexOf(' '));
  return costsNothing(breakLines(joined, style, size, width, fonts), before.lines.length, width) ? joined : runs;
}

const costsNothing = (after: { readonly lines: readonly unknown[]; readonly width: Px }, lines: number, width: Px): boolean =>
  after.lines.length === lines && after.width <= width;
