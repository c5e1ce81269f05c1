/** Signs that no reader sees: word joiners, soft hyphens, byte order marks. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Apostrophes that count as letters (U+02BC and its like): a PDF may give the ordinary one back as such. */
const LETTER_APOSTROPHES = /[\u02B9-\u02BF\u02C8]/g;

/** A text as the words that it says, whatever its typography, its capitals and its line breaks. */
export const wordsOf = (text: string): readonly string[] => (IS_ASCII.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : allWordsOf(text));

// eslint-disable-next-line no-control-regex -- markup and style sheets, the most of a page, need nothing of what follows
const IS_ASCII = /^[\x00-\x7F]*$/;

const allWordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(LETTER_APOSTROPHES, '\u2019').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every stretch of `size` words, in order. */
export function* windows(words: readonly string[], size: number): Generator<string> {
  for (let i = 0; i + size <= words.length; i++) yield words.slice(i, i + size).join(' ');
}
