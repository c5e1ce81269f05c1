/** Signs that no reader sees: word joiners, soft hyphens, byte order marks. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as the words that it says, whatever its typography, its capitals and its line breaks. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every stretch of `size` words, in order. */
export function* windows(words: readonly string[], size: number): Generator<string> {
  for (let i = 0; i + size <= words.length; i++) yield words.slice(i, i + size).join(' ');
}
