import { FORMS_OF_ADDRESS, FRENCH_MONTHS, SYMBOL_UNITS, WORD_UNITS } from './french-words.js';

/** What a rule changes: the text from `start` (included) to `end` (excluded), in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One rule of typography. Rules run in the table's order, each on what the one before it left. */
export interface TypographyRule {
  readonly name: string;
  /** Where the rule is laid down. */
  readonly source: string;
  /** A cheap test that a text fails where the rule has nothing to do. */
  readonly needs: RegExp;
  readonly edits: (text: string) => readonly Edit[];
}

const NARROW = '\u202F';
const HARD = '\u00A0';
const DIGIT = /\d/u;
/** Any spaces an author may have put where a rule wants its own. */
const SPACES = '[ \u00A0\u202F]*';
const SPACE = '[ \u00A0\u202F]';
const LEXIQUE = 'Lexique des règles typographiques en usage à l’Imprimerie nationale';

/** A rule that replaces each match; what surrounds it belongs in lookarounds, so that edits stay small. */
const replace = (name: string, source: string, needs: RegExp, pattern: string, text: string): TypographyRule => {
  const regex = new RegExp(pattern, 'gu');
  return {
    name,
    source,
    needs,
    edits: (given) =>
      [...given.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length, text })),
  };
};

const singleQuotes: readonly TypographyRule[] = [
  replace('single quotation mark that opens', 'Unicode 6.2', /'/u, `(?<![\\p{L}\\p{N}])'(?=\\p{L}[^']*'(?!\\p{L}))`, '‘'),
  replace('apostrophe', 'Unicode 6.2: U+2019 is the preferred apostrophe', /'/u, `(?<=\\p{L}\\p{M}*)'|(?<![\\p{L}\\p{N}])'(?=\\d\\d(?!\\d))`, '’'),
];

const ellipsis = replace('ellipsis', `${LEXIQUE}, « Points de suspension »`, /\.\.\./u, '(?<!\\.)\\.{3}(?!\\.)', '…');

/** Straight quotation marks in pairs; the ones inside others take the second kind. */
const doubleQuotes = (name: string, source: string, outer: Quotes, inner: Quotes): TypographyRule => ({
  name,
  source,
  needs: /"/u,
  edits: (text) => pairQuotes(text, outer, inner),
});

type Quotes = readonly [open: string, close: string];

function pairQuotes(text: string, outer: Quotes, inner: Quotes): readonly Edit[] {
  const edits: Edit[] = [];
  const waiting: number[] = [];
  const change = (at: number, glyph: string) => edits.push({ start: at, end: at + 1, text: glyph });
  for (const { index: at } of text.matchAll(/"/gu)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + 1, at + 3);
    const opener = waiting.at(-1);
    const closes = opener !== undefined && opener < at - 1 && !/\s$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    if (closes) {
      waiting.pop();
      const nested = waiting.length > 0 || isInside(text.slice(Math.max(0, opener - LONGEST_QUOTATION), opener), outer);
      change(opener, (nested ? inner : outer)[0]);
      change(at, (nested ? inner : outer)[1]);
    } else if (!/[\p{L}\p{N}]$/u.test(before) && /^\S/u.test(after)) waiting.push(at);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** How far back an opened quotation is looked for; a bound keeps hostile texts linear. */
const LONGEST_QUOTATION = 2000;

/** Whether a quotation with these marks is open at the end of the text. */
const isInside = (text: string, [open, close]: Quotes): boolean => text.lastIndexOf(open) > text.lastIndexOf(close);

const guillemets = doubleQuotes('guillemets', `${LEXIQUE}, « Guillemets »`, ['«', '»'], ['“', '”']);

const END_OR_SPACE = '(?=[\\s»)\\]”’"\'…,.;:!?]|$)';
const NOT_AFTER = '(?<=[^\\s;!?(\\[{«“‘<¿¡])';

const numbers: readonly TypographyRule[] = [
  replace('thousands', `${LEXIQUE}, « Nombres »`, DIGIT, `(?<=(?<![\\d.,]|\\d${SPACE})\\d{1,3}(?:${SPACE}\\d{3}){0,8})${SPACE}(?=\\d{3}(?!\\d))`, NARROW),
  replace(
    'number and symbol',
    `${LEXIQUE}, « Pourcentage », « Unités »`,
    DIGIT,
    `(?<=\\d)${SPACES}(?=(?:${SYMBOL_UNITS.map((unit) => unit.replace('$', '\\$')).join('|')})(?![\\p{L}\\p{N}]))`,
    HARD,
  ),
  replace('number and noun', `${LEXIQUE}, « Coupures »`, DIGIT, `(?<=\\d)${SPACE}(?=(?:${WORD_UNITS.join('|')})(?![\\p{L}\\p{N}]))`, HARD),
  replace('day and month', `${LEXIQUE}, « Date »`, DIGIT, `(?<=(?<!\\d)(?:\\d{1,2}|1er))${SPACE}(?=(?:${FRENCH_MONTHS.join('|')})(?!\\p{L}))`, HARD),
  replace('month and year', `${LEXIQUE}, « Date »`, DIGIT, `(?<=(?<!\\p{L})(?:${FRENCH_MONTHS.join('|')}))${SPACE}(?=\\d{4}(?!\\d))`, HARD),
  replace('number sign', `${LEXIQUE}, « Numéro »`, /°/u, `(?<=(?<!\\p{L})[nN]°)${SPACES}(?=\\d)`, HARD),
  replace('article and page', `${LEXIQUE}, « Abréviations »`, /\.[ \u00A0\u202F]\d/u, `(?<=(?<!\\p{L})(?:art|pp?|chap|al)\\.)${SPACE}(?=\\d)`, HARD),
];

const addresses = replace(
  'form of address and name',
  `${LEXIQUE}, « Titres de civilité »`,
  /M|D|P/u,
  `(?<=(?<![\\p{L}.])(?:${FORMS_OF_ADDRESS.join('|')}))${SPACE}(?=\\p{Lu})`,
  HARD,
);

const FRENCH_RULES: readonly TypographyRule[] = [
  ...singleQuotes,
  guillemets,
  ellipsis,
  replace('after «', `${LEXIQUE}, « Guillemets »`, /«/u, `(?<=«)${SPACES}(?=\\S)`, NARROW),
  replace('before »', `${LEXIQUE}, « Guillemets »`, /»/u, `(?<=[^\\s])${SPACES}(?=»)`, NARROW),
  replace('before ; ! ?', `${LEXIQUE}, « Ponctuation »`, /[;!?]/u, `${NOT_AFTER}${SPACES}(?=[;!?]+${END_OR_SPACE})`, NARROW),
  replace('before :', `${LEXIQUE}, « Ponctuation »`, /:/u, `(?<=[^\\s:(\\[{«“‘])${SPACES}(?=:(?:[\\s»]|$))`, HARD),
  ...numbers,
  addresses,
];

const ENGLISH_RULES: readonly TypographyRule[] = [
  ...singleQuotes,
  doubleQuotes('quotation marks', 'New Hart’s Rules, 9.2', ['“', '”'], ['‘', '’']),
];

/** The rules of a BCP 47 language; French where there are no others. */
export const typographyRules = (language: string): readonly TypographyRule[] =>
  /^en\b/i.test(language) ? ENGLISH_RULES : FRENCH_RULES;
