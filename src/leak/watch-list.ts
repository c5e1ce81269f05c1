import type { InternalText } from './internal-texts.js';
import { windows, wordsOf } from './words.js';

/** So many words in a row tell a text from any other; a shorter text counts as a whole. */
const WINDOW = 6;
/** Shorter texts are ordinary language: « À retenir », « le constat ». */
const LEAST = { words: 3, pair: 16 } as const;

/** What must not be in a file, by its first word and by the stretches of words that give it away. */
export interface WatchList {
  /** Stretches by how many words they have. */
  readonly bySize: ReadonlyMap<number, ReadonlyMap<string, InternalText>>;
  readonly firstWords: ReadonlySet<string>;
  /** What each page shows, its words between spaces. */
  readonly shown: readonly string[];
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
    const words = wordsOf(text.text);
    const size = Math.min(WINDOW, words.length);
    if (size < LEAST.words && !(size === 2 && words.join('').length >= LEAST.pair)) continue;
    for (const stretch of windows(words, size)) {
      if (isShown(stretch, size)) continue;
      const stretches = bySize.get(size) ?? new Map<string, InternalText>();
      bySize.set(size, stretches);
      if (!stretches.has(stretch)) stretches.set(stretch, text);
    }
  }
  const firstWords = new Set([...bySize.values()].flatMap((stretches) => [...stretches.keys()].map((stretch) => stretch.slice(0, stretch.indexOf(' ')))));
  return { bySize, firstWords, shown: shownWords.map((words) => ` ${words.join(' ')} `) };
}

/** The internal texts of which a text holds a stretch, each once, with the first such stretch. */
export function findIn(text: string, list: WatchList): ReadonlyMap<InternalText, string> {
  const { bySize, firstWords } = list;
  const found = new Map<InternalText, string>();
  const words = wordsOf(text);
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
const isPieced = (words: readonly string[], { shown }: WatchList): boolean => shown.some((page) => madeOf(words, page, 3));

function madeOf(words: readonly string[], page: string, pieces: number): boolean {
  if (page.includes(` ${words.join(' ')} `)) return true;
  if (pieces === 1) return false;
  // A single word proves nothing, unless all the rest stands in one place.
  const isEnd = (cut: number): boolean => words.length === WINDOW && (cut === 1 || cut === WINDOW - 1);
  for (let cut = 1; cut < words.length; cut++) {
    if ((cut < 2 || words.length - cut < 2) && !isEnd(cut)) continue;
    if (page.includes(` ${words.slice(0, cut).join(' ')} `) && madeOf(words.slice(cut), page, isEnd(cut) ? 1 : pieces - 1)) return true;
  }
  return false;
}
