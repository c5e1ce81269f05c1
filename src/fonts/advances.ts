import type { Font } from 'fontkit';
import type { FaceTable } from './face-table.js';
import { shape } from './shape.js';

/** Widths of single characters and of their pairs, in font units; undefined where only shaping tells. */
export interface Widths {
  one(char: string): number;
  kerning(char: string, next: string): number;
  /** The advances of a whole word in which letters meet signs and digits, one per UTF-16 code unit. */
  word(word: string): Float64Array;
}

/**
 * Advances of a text in font units, one per UTF-16 code unit.
 * Shaping a whole text costs fontkit a third of a millisecond a word; plain words give the same widths to the last
 * unit when summed from single characters and pair kernings, which are few and kept. Anything where a font's
 * contextual rules may step in (digits beside letters, symbols, combining marks) is asked for whole.
 */
export class AdvanceTable {
  readonly #widths: Widths;
  readonly #words = new Map<string, Float64Array>();

  constructor(widths: Widths) {
    this.#widths = widths;
  }

  of(text: string): Float64Array {
    const out = new Float64Array(text.length);
    for (const piece of text.matchAll(/[\s\u00A0\u202F]+|[^\s\u00A0\u202F]+/gu)) out.set(this.#ofWord(piece[0]), piece.index);
    return out;
  }

  #ofWord(word: string): Float64Array {
    const known = this.#words.get(word);
    if (known) return known;
    const found = isPlainWord(word) ? this.#summed(word) : this.#widths.word(word);
    this.#words.set(word, found);
    return found;
  }

  #summed(word: string): Float64Array {
    const out = new Float64Array(word.length);
    for (let i = 0; i < word.length; i++) {
      const char = word[i] ?? '';
      const next = word[i + 1];
      out[i] = this.#widths.one(char) + (next === undefined ? 0 : this.#widths.kerning(char, next));
    }
    return out;
  }
}

const isPlainWord = (word: string): boolean =>
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿŒœ’.,]+|[\s\u00A0\u202F]+|[0-9,]+)$/.test(word);

/** As fontkit shapes them, each character and pair once. */
export function shapedWidths(font: () => Font): Widths {
  const single = new Map<string, number>();
  const pair = new Map<string, number>();
  const one = (char: string): number => remembered(single, char, () => shape(font(), char).advanceWidth);
  return {
    one,
    kerning: (char, next) => remembered(pair, char + next, () => shape(font(), char + next).advanceWidth - one(char) - one(next)),
    word: (word) => {
      const out = new Float64Array(word.length);
      const run = shape(font(), word);
      let at = 0;
      run.glyphs.forEach((glyph, i) => {
        if (at < out.length) out[at] = (out[at] ?? 0) + (run.positions[i]?.xAdvance ?? 0);
        at += glyph.codePoints.reduce((n, code) => n + (code > 0xffff ? 2 : 1), 0);
      });
      return out;
    },
  };
}

function remembered<K>(known: Map<K, number>, key: K, reckon: () => number): number {
  const found = known.get(key) ?? reckon();
  known.set(key, found);
  return found;
}

/** As a font's table has them; what it does not hold is asked of `otherwise`. */
export function tabledWidths(table: FaceTable, otherwise: Widths): Widths {
  const index = new Map(table.tokens.map((token, i) => [token, i]));
  const watched = new Set(table.watched);
  const ligatures = table.tokens.filter((token) => token.length > 1).sort((a, b) => b.length - a.length);
  const kerningOf = (left: number, right: number): number => table.kerning[table.left[left] ?? 0]?.[table.right[right] ?? 0] ?? 0;

  /** The tokens of a word, as indices; undefined where one is not in the table, or not told by its neighbour alone. */
  const tokensOf = (word: string): readonly number[] | undefined => {
    const found: number[] = [];
    for (let at = 0; at < word.length; ) {
      const token = ligatures.find((text) => word.startsWith(text, at)) ?? word[at] ?? '';
      const i = index.get(token);
      if (i === undefined || watched.has(token)) return undefined;
      found.push(i);
      at += token.length;
    }
    return found;
  };
  return {
    one(char) {
      const i = index.get(char);
      return i === undefined ? otherwise.one(char) : (table.advances[i] ?? 0);
    },
    kerning(char, next) {
      const [i, j] = [index.get(char), index.get(next)];
      return i === undefined || j === undefined ? otherwise.kerning(char, next) : kerningOf(i, j);
    },
    word(word) {
      const tokens = tokensOf(word);
      if (!tokens) return otherwise.word(word);
      const out = new Float64Array(word.length);
      let at = 0;
      tokens.forEach((token, i) => {
        const next = tokens[i + 1];
        out[at] = (table.advances[token] ?? 0) + (next === undefined ? 0 : kerningOf(token, next));
        at += table.tokens[token]?.length ?? 1;
      });
      return out;
    },
  };
}
