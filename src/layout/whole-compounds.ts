import type { FontSet } from '../fonts/face.js';
import type { RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px } from '../units/length.js';
import { breakLines } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';

/**
 * Keeps « tout-carcéral » from being cut at its hyphen at the end of a line of display text, where that costs no line
 * and no width: its hyphens become non-breaking ones (U+2011), which look the same.
 */
export function withWholeCompounds(runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet): RichText {
  const size = sizeAt(style, step);
  const width = px(innerBox(region).width - style.indent * size);
  const cut = breakLines(runs, style, size, width, fonts);
  if (!cut.lines.some((line) => /\p{L}-$/u.test(line.text))) return runs;
  const whole = runs.map((run) => ({ ...run, text: run.text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011') }));
  const after = breakLines(whole, style, size, width, fonts);
  return after.lines.length === cut.lines.length && after.width <= width ? whole : runs;
}
