/** One, two or three asterisks in a row that are not escaped; `at` in UTF-16 code units. */
interface Stars {
  readonly at: number;
  readonly length: number;
}

type Mark = 'strong' | 'emphasis';

/** Characters from `start` to `end` (excluded) carry the mark; the asterisks around them vanish. */
export interface MarkedRange {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** What the asterisks of a stretch of text mean: the ranges they mark, and which asterisks were used up. */
export interface Marks {
  readonly ranges: readonly MarkedRange[];
  readonly used: ReadonlySet<number>;
}

/** Asterisks that may open a mark, with how many of them are not used up. */
interface Opener {
  readonly at: number;
  readonly left: number;
}

/**
 * Pairs the asterisks of a stretch: an opener stands before a character that is no space, a closer after one.
 * Four or more in a row are literal. Linear: whatever a search passes over is dropped.
 */
export function pairStars(text: string, isStar: (at: number) => boolean, start: number, end: number): Marks {
  const ranges: MarkedRange[] = [];
  const used = new Set<number>();
  const openers = new Openers();
  for (const stars of findStars(text, isStar, start, end)) {
    const after = stars.at + stars.length;
    const closes = stars.at > start && !isSpace(text[stars.at - 1]);
    let left = stars.length;
    for (let opener = closes ? openers.closest(left) : undefined; opener; opener = openers.closest(left)) {
      const length = takes(opener.left, left);
      const from = opener.at + opener.left;
      const to = after - left;
      ranges.push({ mark: length === 2 ? 'strong' : 'emphasis', start: from, end: to });
      for (let i = 0; i < length; i++) used.add(from - 1 - i).add(to + i);
      openers.shrink(opener, length);
      left -= length;
    }
    if (left === stars.length && after < end && !isSpace(text[after])) openers.push({ at: stars.at, left });
  }
  return { ranges, used };
}

/** The openers still waiting, and how many of them have one, two and three asterisks left. */
class Openers {
  private readonly stack: Opener[] = [];
  private readonly counts = [0, 0, 0, 0];

  push(opener: Opener): void {
    this.stack.push(opener);
    this.count(opener.left, 1);
  }

  /** The nearest opener that goes with a closer of `left` asterisks, with those above it dropped. */
  closest(left: number): Opener | undefined {
    if (left === 0 || !this.counts.some((count, length) => count > 0 && takes(length, left) > 0)) return undefined;
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      if (takes(top.left, left) > 0) return top;
      this.drop();
    }
    return undefined;
  }

  /** Uses up asterisks of the topmost opener. */
  shrink(opener: Opener, by: number): void {
    this.drop();
    if (opener.left > by) this.push({ ...opener, left: opener.left - by });
  }

  private drop(): void {
    const top = this.stack.pop();
    if (top) this.count(top.left, -1);
  }

  private count(length: number, by: number): void {
    this.counts[length] = (this.counts[length] ?? 0) + by;
  }
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** How many asterisks a closer with `b` left can take from an opener with `a` left; 0 when they do not go together. */
function takes(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (a === b && a < 3) return a;
  if (a === 3) return b === 3 ? 1 : b;
  return b === 3 ? a : 0;
}

function findStars(text: string, isStar: (at: number) => boolean, start: number, end: number): readonly Stars[] {
  const found: Stars[] = [];
  for (let at = start; at < end; at++) {
    if (!isStar(at)) continue;
    let length = 1;
    while (at + length < end && text[at + length] === '*' && isStar(at + length)) length++;
    if (length <= 3) found.push({ at, length });
    at += length - 1;
  }
  return found;
}
