import type { Font } from 'fontkit';
import { shape } from './shape.js';

/**
 * Advances of a text in font units, one per UTF-16 code unit.
 * Shaping a whole text costs fontkit a third of a millisecond a word; plain words give the same widths to the last
 * unit when summed from single characters and pair kernings, which are few and kept. Anything where a font's
 * contextual rules may step in (digits beside letters, symbols, combining marks) is shaped whole.
 */
export class AdvanceTable {
  readonly #font: Font;
  readonly #single = new Map<string, number>();
  readonly #pair = new Map<string, number>();
  readonly #shaped = new Map<string, Float64Array>();

  constructor(font: Font) {
    this.#font = font;
  }

  of(text: string): Float64Array {
    const out = new Float64Array(text.length);
    for (const piece of text.matchAll(/[\s\u00A0\u202F]+|[^\s\u00A0\u202F]+/gu)) {
      const word = piece[0];
      out.set(isPlainWord(word) ? this.#summed(word) : this.#shape(word), piece.index);
    }
    return out;
  }

  #summed(word: string): Float64Array {
    const out = new Float64Array(word.length);
    for (let i = 0; i < word.length; i++) {
      const char = word[i] ?? '';
      const next = word[i + 1];
      out[i] = this.#one(char) + (next === undefined ? 0 : this.#kerning(char, next));
    }
    return out;
  }

  #one(char: string): number {
    let width = this.#single.get(char);
    if (width === undefined) {
      width = shape(this.#font, char).advanceWidth;
      this.#single.set(char, width);
    }
    return width;
  }

  #kerning(char: string, next: string): number {
    const key = char + next;
    let kerning = this.#pair.get(key);
    if (kerning === undefined) {
      kerning = shape(this.#font, key).advanceWidth - this.#one(char) - this.#one(next);
      this.#pair.set(key, kerning);
    }
    return kerning;
  }

  #shape(word: string): Float64Array {
    const kept = this.#shaped.get(word);
    if (kept) return kept;
    const out = new Float64Array(word.length);
    const run = shape(this.#font, word);
    let at = 0;
    run.glyphs.forEach((glyph, i) => {
      if (at < out.length) out[at] = (out[at] ?? 0) + (run.positions[i]?.xAdvance ?? 0);
      at += glyph.codePoints.reduce((n, code) => n + (code > 0xffff ? 2 : 1), 0);
    });
    this.#shaped.set(word, out);
    return out;
  }
}

const isPlainWord = (word: string): boolean =>
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿŒœ’.,]+|[\s\u00A0\u202F]+|[0-9,]+)$/.test(word);
