import { FRENCH_MONTHS, SYMBOL_UNITS, WORD_UNITS } from '../french-words.js';
import { HARD, replace, type Edit, type TypographyRule } from './rule.js';

const LEXIQUE = 'Lexique, « Tiret »';

const NUMBER = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){0,3}(?:[.,]\\d{1,6})?';
const MEASURED = [...SYMBOL_UNITS, ...WORD_UNITS, ...FRENCH_MONTHS].join('|');

/** What stands between two numbers is a range only where the second is the greater. */
const ranges = (name: string, source: string, pattern: string): TypographyRule => {
  const regex = new RegExp(pattern, 'gu');
  return {
    name,
    source,
    needs: /\d-\d/u,
    edits: (text) =>
      [...text.matchAll(regex)].flatMap(({ index, 1: low = '', 2: high = '' }): readonly Edit[] =>
        valueOf(low) < valueOf(high) ? [{ start: index + low.length, end: index + low.length + 1, text: '–' }] : [],
      ),
  };
};

const valueOf = (number: string): number => Number(number.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.'));

/** Neither inside a longer number, a date, a compound or a reference, nor after « n° ». */
const BEFORE = '(?<![\\p{L}\\d.,/–-]|°[ \\u00A0\\u202F]?|[LRDA]\\.[ \\u00A0\\u202F]?)';
const AFTER = '(?![\\p{L}\\d/–-]|[.,]\\d)';
const YEAR = '(?:1[5-9]|20)\\d\\d';

export const dashRanges: readonly TypographyRule[] = [
  ranges('range of years', `${LEXIQUE}; New Hart’s Rules, 4.11.1`, `${BEFORE}(${YEAR})-(${YEAR})${AFTER}`),
  ranges('range with its unit', `${LEXIQUE}; New Hart’s Rules, 4.11.1`, `${BEFORE}(${NUMBER})-(${NUMBER})(?=[ \\u00A0\\u202F]?(?:${MEASURED})(?![\\p{L}\\d]))`),
  ranges('range of pages', `${LEXIQUE}; New Hart’s Rules, 4.11.1`, `(?<=(?<!\\p{L})(?:pp?\\.|pages)[ \\u00A0\\u202F]?)(\\d{1,4})-(\\d{1,4})${AFTER}`),
];

const hyphensBetweenWords = replace(
  'hyphen for a dash',
  `${LEXIQUE}; New Hart’s Rules, 4.11`,
  / -[ \u00A0]/u,
  '(?<=[^\\s\\d–—-] |[^\\s–—-] (?=-[ \\u00A0]\\D))-(?=[ \\u00A0][^\\s–—-])',
  '–',
);

/** A dash at the head of a text opens a line of dialogue or an entry of a list. */
const leadingDash: readonly TypographyRule[] = [
  replace('leading hyphen', 'Lexique, « Énumérations »', /^- /u, '^-(?= \\p{L})', '–'),
  replace('after a leading dash', 'Lexique, « Tiret », dialogues', /^[–—] /u, '(?<=^[–—]) (?=\\S)', HARD),
];

/** A dash between spaces that is not between two numbers, or one with a space before it and a mark that ends right after. */
const INCISE = /(?<=\S[ \u00A0])[–—](?=[ \u00A0]\S|[,.;:)…]|[\u202F][;!?])/gu;
const END_OF_SENTENCE = /[.!?…][»”)]?\s/u;

/** Dashes in pairs are parentheses: nothing breaks right inside them. One alone is closed by the end of its sentence. */
const incises: TypographyRule = {
  name: 'inside dashes',
  source: 'Lexique, « Tiret », incises',
  needs: /[ \u00A0][–—]/u,
  edits: (text) => {
    let isOpen = false;
    let last = 0;
    return [...text.matchAll(INCISE)].flatMap(({ index: at }): readonly Edit[] => {
      if (/\d.$/u.test(text.slice(at - 2, at)) && /^.\d/u.test(text.slice(at + 1, at + 3))) return [];
      if (END_OF_SENTENCE.test(text.slice(last, at))) isOpen = false;
      last = at + 1;
      const closes = isOpen || /[^ \u00A0]/u.test(text.charAt(at + 1));
      isOpen = !closes;
      const space = closes ? at - 1 : at + 1;
      return [{ start: space, end: space + 1, text: HARD }];
    });
  },
};

export const frenchDashes: readonly TypographyRule[] = [hyphensBetweenWords, ...leadingDash, incises];

/** New Hart’s Rules, 4.11.1: a spaced en rule, which begins no line. */
export const englishDashes: readonly TypographyRule[] = [
  hyphensBetweenWords,
  replace('before an en rule', 'New Hart’s Rules, 4.11.1', / –/u, '(?<=[^\\s\\d]) (?=– \\S)', HARD),
];
