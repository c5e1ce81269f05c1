import type { InternalText } from './internal-texts.js';
import { BETWEEN_TEXTS } from './shown-texts.js';
import { windows, wordsOf } from './words.js';

/** So many words in a row tell a text from any other; a shorter text counts as a whole. */
const WINDOW = 6;
/** Shorter texts are ordinary language: « À retenir », « le constat ». */
const LEAST = { words: 3, pair: 16, digits: 9 } as const;
const ONLY_DIGITS = /^\d+$/;

/** What must not be in a file, by its first word and by the stretches of words that give it away. */
export interface WatchList {
  /** Stretches by how many words they have. */
  readonly bySize: ReadonlyMap<number, ReadonlyMap<string, InternalText>>;
  readonly firstWords: ReadonlySet<string>;
  readonly shown: readonly ShownPage[];
}

/** What one page shows, as words between spaces. */
interface ShownPage {
  readonly words: string;
  /** With a sign of its own before the first and after the last word of every text. */
  readonly texts: string;
}

/** What of a text gives it away wherever it stands: its words, so many in a row; nothing of what anybody may say. */
export function stretchesOf(text: string): { readonly size: number; readonly stretches: readonly string[] } {
  const words = wordsOf(text);
  const size = Math.min(WINDOW, words.length);
  const said = words.join('');
  // A page's number before a figure that it shows makes another figure.
  const isOrdinary = (size < LEAST.words && !(size === 2 && said.length >= LEAST.pair)) || (ONLY_DIGITS.test(said) && said.length < LEAST.digits);
  return { size, stretches: isOrdinary ? [] : [...windows(words, size)] };
}

/** The internal texts less what the slides show of them, even in passing, across the end of a paragraph. */
export function watchList(internal: readonly InternalText[], shown: readonly string[]): WatchList {
  const shownWords = shown.map(wordsOf);
  const shownBySize = new Map<number, Set<string>>();
  const isShown = (stretch: string, size: number): boolean => {
    const known = shownBySize.get(size) ?? new Set(shownWords.flatMap((words) => [...windows(words, size)]));
    shownBySize.set(size, known);
    return known.has(stretch);
  };
  const bySize = new Map<number, Map<string, InternalText>>();
  for (const text of internal) {
    const { size, stretches: own } = stretchesOf(text.text);
    for (const stretch of own) {
      if (isShown(stretch, size)) continue;
      const stretches = bySize.get(size) ?? new Map<string, InternalText>();
      bySize.set(size, stretches);
      if (!stretches.has(stretch)) stretches.set(stretch, text);
    }
  }
  const firstWords = new Set([...bySize.values()].flatMap((stretches) => [...stretches.keys()].map((stretch) => stretch.slice(0, stretch.indexOf(' ')))));
  return { bySize, firstWords, shown: shown.map(shownPage) };
}

/** No word holds it. */
const EDGE = '|';

function shownPage(page: string): ShownPage {
  const texts = page.split(BETWEEN_TEXTS).map(wordsOf).filter(({ length }) => length > 0);
  return { words: ` ${texts.flat().join(' ')} `, texts: ` ${EDGE} ${texts.flatMap((words) => [...words, EDGE]).join(' ')} ` };
}

/** The internal texts of which a text, given as its words, holds a stretch, each once, with the first such stretch. */
export function findIn(words: readonly string[], list: WatchList): ReadonlyMap<InternalText, string> {
  const { bySize, firstWords } = list;
  const found = new Map<InternalText, string>();
  words.forEach((word, i) => {
    if (!firstWords.has(word)) return;
    for (const [size, stretches] of bySize) {
      const stretch = words.slice(i, i + size).join(' ');
      const internal = stretches.get(stretch);
      if (internal && !found.has(internal) && !isPieced(stretch.split(' '), list)) found.set(internal, stretch);
    }
  });
  return found;
}

/**
 * Whether what two or three texts of one page show comes to the same words by standing side by side: readers come by the
 * labels of a chart or by cards in an order that nothing fixes.
 */
const isPieced = (words: readonly string[], { shown }: WatchList): boolean => shown.some((page) => madeOf(words, page, 3, false));

/** `opens`: the piece before was one word, so that these must be the first words of a text. */
function madeOf(words: readonly string[], page: ShownPage, pieces: number, opens: boolean): boolean {
  if (holds(page, words, { opens, closes: false })) return true;
  if (pieces === 1) return false;
  for (let cut = 1; cut < words.length; cut++) {
    const [head, rest] = [words.slice(0, cut), words.slice(cut)];
    // A single word proves nothing, unless a text ends with it where another begins, or all the rest stands in one place.
    const isLong = words.length === WINDOW && (cut === 1 || cut === WINDOW - 1);
    if (isLong && holds(page, head, { opens: false, closes: false }) && madeOf(rest, page, 1, false)) return true;
    const isWhole = head.length === 1 || rest.length === 1;
    if (holds(page, head, { opens, closes: isWhole }) && madeOf(rest, page, pieces - 1, isWhole)) return true;
  }
  return false;
}

interface AtEdges {
  readonly opens: boolean;
  readonly closes: boolean;
}

function holds({ words: all, texts }: ShownPage, words: readonly string[], { opens, closes }: AtEdges): boolean {
  if (!opens && !closes) return all.includes(` ${words.join(' ')} `);
  return texts.includes(` ${opens ? `${EDGE} ` : ''}${words.join(' ')} ${closes ? `${EDGE} ` : ''}`);
}
