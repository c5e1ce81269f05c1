import { doubleQuotes, singleQuotes } from './rules/quotes.js';
import { DIGIT, HARD, NARROW, replace, SPACE, SPACES, type TypographyRule } from './rules/rule.js';
import { FORMS_OF_ADDRESS, FRENCH_MONTHS, SYMBOL_UNITS, WORD_UNITS } from './french-words.js';

const LEXIQUE = 'Lexique des règles typographiques en usage à l’Imprimerie nationale';

const ellipsis = replace('ellipsis', `${LEXIQUE}, « Points de suspension »`, /\.\.\./u, '(?<!\\.)\\.{3}(?!\\.)', '…');

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
