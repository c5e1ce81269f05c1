import type { FontSet } from '../fonts/face.js';
import { plainText, type RichText } from '../text/run.js';
import type { Region, TextStyle } from '../theme/theme.js';
import { px, type Px } from '../units/length.js';
import { breakLines, widthsAlong } from './measure/break-lines.js';
import { innerBox, sizeAt } from './measure/measure-text.js';
import { tieWords } from './tie-words.js';

/** `even`: lines as equal as they can be, for display text. `full`: lines as full as they can be, the last no stump. */
export type BreakWish = 'even' | 'full';

/** Text to be read runs as it may: only up to so many lines is it taken in at a glance. */
const AT_A_GLANCE = 4;

/** What a fault costs; beside them stands the squared share of the width by which a line misses its aim. */
const COSTS = { leaningEnd: 0.05, stump: 4, lonelyWord: 0.05, restEnd: -0.03 } as const;
/** A last line is a stump below this share of the width. */
const STUMP = 0.36;

/** Words that lean on the next one: they should not end a line (Lacroux, « Orthotypographie », « Coupures »). */
const LEANING = new Set(
  ('le la les un une des du de à au aux et ou où ni en par sur pour dans sans sous avec chez vers entre ce cet cette ces son sa ses leur leurs ' +
    'notre nos votre vos qui que dont si ne se y c’est n’est qu’il qu’elle qu’ils the a an of to and or in on for with by from').split(' '),
);

/**
 * Breaks a short text as a printer would, on no more lines than it takes anyway: words are joined by no-break spaces in
 * the text itself, so that every format breaks alike and an edited text breaks anew.
 */
export function withEvenBreaks(
  runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet, wish: BreakWish,
): RichText {
  const size = sizeAt(style, step);
  const width = px(innerBox(region).width - style.indent * size);
  const linesOf = (text: RichText): readonly string[] => breakLines(text, style, size, width, fonts).lines.map(({ text: line }) => line);
  const before = linesOf(runs);
  if (before.length < 2 || (wish === 'full' && before.length > AT_A_GLANCE)) return runs;
  const words = wordsOf(runs, widthsAlong(runs, style, size, fonts));
  const wanted = bestBreaks(words, before.length, width, wish);
  return wanted ? (broken(runs, wanted, linesOf) ?? runs) : runs;
}

interface Word {
  /** Offset of its first letter. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly leans: boolean;
  /** Ends on a comma or the like, where one would breathe. */
  readonly rests: boolean;
}

/** Parted at ordinary spaces, the only places that a no-break space can close; `from` and `to` in px along the text. */
function wordsOf(runs: RichText, along: Float64Array): readonly Word[] {
  return [...plainText(runs).matchAll(/[^ ]+/g)].map((match) => ({
    start: match.index,
    from: along[match.index] ?? 0,
    to: along[match.index + match[0].length] ?? 0,
    leans: LEANING.has(match[0].toLowerCase()),
    rests: /[,;:.!?…]$/u.test(match[0]),
  }));
}

interface Breaks {
  readonly cost: number;
  /** Offsets at which the lines but the first begin. */
  readonly starts: readonly number[];
}

/** The cheapest way to set the words on exactly `lines` lines; nothing where a single word needs more than one. */
function bestBreaks(words: readonly Word[], lines: number, width: Px, wish: BreakWish): readonly number[] | undefined {
  const total = (words.at(-1)?.to ?? 0) - (words[0]?.from ?? 0);
  const aim = wish === 'even' ? total / lines : width;
  const known = new Map<string, Breaks | undefined>();
  const from = (first: number, left: number): Breaks | undefined => {
    const key = `${first}/${left}`;
    if (known.has(key)) return known.get(key);
    let best: Breaks | undefined;
    for (let last = first; last < words.length - left + 1; last++) {
      const length = (words[last]?.to ?? 0) - (words[first]?.from ?? 0);
      if (length > width) break;
      if (left === 1 && last < words.length - 1) continue;
      const rest: Breaks | undefined = left === 1 ? { cost: 0, starts: [] } : from(last + 1, left - 1);
      if (!rest) continue;
      const own = left === 1 ? lastCost(length, aim, last === first, width, wish) : lineCost(length, aim, words[last], width);
      const cost = own + rest.cost;
      if (!best || cost < best.cost) best = { cost, starts: left === 1 ? [] : [words[last + 1]?.start ?? 0, ...rest.starts] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, lines)?.starts;
}

const lineCost = (length: number, aim: number, last: Word | undefined, width: Px): number =>
  ((length - aim) / width) ** 2 + (last?.leans === true ? COSTS.leaningEnd : 0) + (last?.rests === true ? COSTS.restEnd : 0);

function lastCost(length: number, aim: number, lonely: boolean, width: Px, wish: BreakWish): number {
  const miss = wish === 'even' ? ((length - aim) / width) ** 2 : COSTS.stump * Math.max(0, STUMP - length / width) ** 2;
  return miss + (lonely ? COSTS.lonelyWord : 0);
}

/** The text with just the spaces closed that make its lines begin where they should; nothing where that cannot be had. */
function broken(runs: RichText, starts: readonly number[], linesOf: (text: RichText) => readonly string[]): RichText | undefined {
  let text = runs;
  for (let tries = plainText(runs).length; tries > 0; tries--) {
    const lines = linesOf(text);
    const actual = startsOf(lines);
    if (lines.length !== starts.length + 1) return undefined;
    const wrong = starts.findIndex((start, i) => start !== actual[i]);
    if (wrong === -1) return text;
    const start = starts[wrong] ?? 0;
    const space = plainText(text).indexOf(' ', start);
    if ((actual[wrong] ?? 0) < start || space === -1) return undefined;
    text = tieWords(text, space);
  }
  return undefined;
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.slice(0, -1).map((line) => (at += line.length));
}
