import { FRENCH_MONTHS, SYMBOL_UNITS, WORD_UNITS } from '../french-words.js';
import type { FrenchProfile } from '../typography-profile.js';
import { DIGIT, HARD, replace, SPACE, SPACES, type TypographyRule } from './rule.js';

const LEXIQUE = 'Lexique';
const WORD_END = '(?![\\p{L}\\p{N}\'’])';
const MONTH = `(?:${FRENCH_MONTHS.join('|')})`;

/** Numbers with what they count, dates and times. */
export const frenchMeasures = ({ thousands, source }: FrenchProfile): readonly TypographyRule[] => [
  // A quotation mark on 1'000 is the Swiss typewriter’s way to part thousands.
  replace('apostrophe between thousands', 'Chancellerie fédérale, Instructions sur la présentation des textes officiels', /\d'\d{3}/u, "(?<=(?<![\\d.,])\\d{1,3}(?:['’]\\d{3}){0,8})'(?=\\d{3}(?!\\d))", '’'),
  replace('thousands', `${source}, « Nombres »`, DIGIT, `(?<=(?<![\\d.,–-]|\\d${SPACE})\\d{1,3}(?:${SPACE}\\d{3}){0,8})${SPACE}(?=\\d{3}(?!\\d))`, thousands),
  replace('number and symbol', `${LEXIQUE}, « Pourcentage », « Unités »`, DIGIT, `(?<=\\d)${SPACES}(?=(?:${SYMBOL_UNITS.join('|')})(?![\\p{L}\\p{N}]))`, HARD),
  replace('number and noun', `${LEXIQUE}, « Coupures »`, DIGIT, `(?<=\\d)${SPACE}(?=(?:${WORD_UNITS.join('|')})${WORD_END})`, HARD),
  replace('number and currency before it', 'CLDR, fr-CH; ISO 4217', /CHF|EUR|USD|[Ff]r\. /u, `(?<=(?<!\\p{L})(?:CHF|EUR|USD|[Ff]r\\.))${SPACE}(?=\\d)`, HARD),
  replace('part and whole', `${LEXIQUE}, « Coupures »`, /\bsur\b/u, `(?<=\\d)${SPACE}(?=sur${SPACE}\\d)|(?<=\\d${SPACE}sur)${SPACE}(?=\\d)`, HARD),
  replace('day and month', `${LEXIQUE}, « Date »`, DIGIT, `(?<=(?<!\\d)(?:\\d{1,2}|1er))${SPACE}(?=${MONTH}(?!\\p{L}))`, HARD),
  replace('month and year', `${LEXIQUE}, « Date »`, DIGIT, `(?<=(?<!\\p{L})${MONTH})${SPACE}(?=\\d{4}(?!\\d))`, HARD),
  replace('time', `${LEXIQUE}, « Heure »`, DIGIT, `(?<=(?<!\\d)\\d{1,2})${SPACE}(?=h${WORD_END})|(?<=(?<!\\d)\\d{1,2}${SPACE}h)${SPACE}(?=\\d{2}(?!\\d))`, HARD),
];

const ENGLISH_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH_UNITS = '(?:million|billion|trillion|thousand|hundred|per cent|percent|years?|months?|weeks?|days?|hours?|minutes?|people|km|m|kg|g|ha|MW|GW|kWh|MWh|TWh|GB|MB|am|pm|a\\.m\\.|p\\.m\\.|times|points?|euros?|pounds?|dollars?)';

export const englishMeasures: readonly TypographyRule[] = [
  replace('number and percent sign', 'New Hart’s Rules, 11.1.5', /\d[ \u00A0\u202F]%/u, `(?<=\\d)${SPACE}(?=%)`, ''),
  replace('number and noun', 'New Hart’s Rules, 2.5', DIGIT, `(?<=\\d)${SPACE}(?=${ENGLISH_UNITS}(?![\\p{L}\\p{N}'’]))`, HARD),
  replace('day and month', 'New Hart’s Rules, 2.5', DIGIT, `(?<=(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?)${SPACE}(?=${ENGLISH_MONTH}(?!\\p{L}))|(?<=(?<!\\p{L})${ENGLISH_MONTH})${SPACE}(?=\\d{1,2}(?!\\d))`, HARD),
];
