import type { FontSet } from '../fonts/face.js';
import type { RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px, type Px } from '../units/length.js';
import { breakLines, type Line } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';
import { tieWords } from './tie-words.js';

/** How much further a line may run in Office, in px: its boxes get four more, and it rounds advances. */
export const DOUBT = 6;

/**
 * Keeps a paragraph's lines the same in every program: a word that would stand on the line above in a box a few pixels wider
 * is joined to the next one by a no-break space, where that costs no line and no width.
 */
export function withSteadyBreaks(runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet): RichText {
  const size = sizeAt(style, step);
  const width = px(innerBox(region).width - style.indent * size);
  const wider = px(width + DOUBT);
  const lines = (text: RichText, room: Px): readonly Line[] => breakLines(text, style, size, room, fonts).lines;
  const wanted = lines(runs, width);
  // Each line can be put right once.
  const settled = (text: RichText, triesLeft: number): RichText => {
    const at = firstDoubt(lines(text, width), lines(text, wider));
    if (at === undefined) return text;
    const joined = tieWords(text, at);
    return triesLeft > 0 && sameBreaks(lines(joined, width), wanted) ? settled(joined, triesLeft - 1) : runs;
  };
  return settled(runs, wanted.length);
}

/** Where the space stands after the first word that the wider box draws up a line; nothing when all lines are the same. */
function firstDoubt(lines: readonly Line[], wider: readonly Line[]): number | undefined {
  const index = lines.findIndex((line, i) => line.text !== wider[i]?.text);
  if (index === -1) return undefined;
  const start = lines.slice(0, index + 1).reduce((sum, { text }) => sum + text.length, 0);
  return start + (lines[index + 1]?.text.indexOf(' ') ?? 0);
}

const sameBreaks = (lines: readonly Line[], wanted: readonly Line[]): boolean =>
  lines.length === wanted.length && lines.every(({ text }, i) => text.length === wanted[i]?.text.length);
