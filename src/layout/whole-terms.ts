import type { FontSet } from '../fonts/face.js';
import { plainText, type RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px } from '../units/length.js';
import { breakLines } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';

/** Ends of lines that part what is one: « 2015– » / « 2020 », « J.- » / « P. Dupont » (Lexique, « Coupures »). */
const PARTED = /\d[–-]$|\p{Lu}\.-$/u;

/** Nothing may break after it, and no reader sees it (UAX #14, WJ). */
const WORD_JOINER = '\u2060';
const HARD_HYPHEN = '\u2011';

/**
 * Keeps ranges, references and initials whole where a line would end inside them and a whole one costs no line and no width.
 * The word joiner stands only there: elsewhere whoever searches a file for « 2015–2020 » finds it.
 */
export function withWholeTerms(runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet): RichText {
  const size = sizeAt(style, step);
  const width = px(innerBox(region).width - style.indent * size);
  const broken = (text: RichText) => breakLines(text, style, size, width, fonts);
  const before = broken(runs);
  // Each line can be put right once.
  const mended = (text: RichText, triesLeft: number): RichText => {
    const at = partedAt(broken(text).lines, plainText(text));
    if (at === undefined || triesLeft === 0) return text;
    const joined = joinedAt(text, at);
    const after = broken(joined);
    return after.lines.length <= before.lines.length && after.width <= width ? mended(joined, triesLeft - 1) : text;
  };
  return before.lines.length < 2 ? runs : mended(runs, before.lines.length);
}

/** Of the dash at the end of the first line that parts a term which goes on below. */
function partedAt(lines: readonly { readonly text: string }[], text: string): number | undefined {
  let end = 0;
  for (const line of lines) {
    end += line.text.length;
    if (PARTED.test(line.text) && /[\p{L}\d]/u.test(text.charAt(end))) return end - 1;
  }
  return undefined;
}

/** The runs with the dash at that offset of their plain text tied to what follows it. */
function joinedAt(runs: RichText, at: number): RichText {
  let start = 0;
  return runs.map((run) => {
    const local = at - start;
    start += run.text.length;
    if (local < 0 || local >= run.text.length) return run;
    const tied = run.text[local] === '-' ? HARD_HYPHEN : `${run.text[local] ?? ''}${WORD_JOINER}`;
    return { ...run, text: run.text.slice(0, local) + tied + run.text.slice(local + 1) };
  });
}
