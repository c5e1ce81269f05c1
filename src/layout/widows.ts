import type { FontSet } from '../fonts/face.js';
import { plainText, type RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px, type Px } from '../units/length.js';
import { breakLines } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';

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
  const joined = joinLastWords(runs);
  return costsNothing(breakLines(joined, style, size, width, fonts), before.lines.length, width) ? joined : runs;
}

const costsNothing = (after: { readonly lines: readonly unknown[]; readonly width: Px }, lines: number, width: Px): boolean =>
  after.lines.length === lines && after.width <= width;

/** The last ordinary space as a no-break one. */
function joinLastWords(runs: RichText): RichText {
  const at = plainText(runs).trimEnd().lastIndexOf(' ');
  let start = 0;
  return runs.map((run) => {
    const local = at - start;
    start += run.text.length;
    if (local < 0 || local >= run.text.length) return run;
    return { ...run, text: `${run.text.slice(0, local)}\u00A0${run.text.slice(local + 1)}` };
  });
}
