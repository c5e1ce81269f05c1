import { FORMS_OF_ADDRESS, NUMBERED_NOUNS, ORDERED_NOUNS, ORDINAL } from '../french-words.js';
import { HARD, replace, SPACE, SPACES, type TypographyRule } from './rule.js';

const LEXIQUE = 'Lexique';
/** « [Aa]rticles? »: the noun at the head of a sentence too. */
const eitherCase = (noun: string): string => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`;
const NUMERAL = '(?:\\d|[LRDA]\\.|(?:[IVX]{1,6}|Ier)(?![\\p{L}\\p{N}’\']))';

const initials = (source: string): TypographyRule =>
  replace('initials and name', source, /\p{Lu}\.[ \u00A0\u202F]/u, `(?<=(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.-?){1,3})${SPACE}(?=\\p{Lu}(?:\\.|\\p{Ll}))`, HARD);

/** Words that no line may part. */
export const frenchTies: readonly TypographyRule[] = [
  replace('number sign', `${LEXIQUE}, « Numéro »`, /°/u, `(?<=(?<!\\p{L})[nN]°)${SPACES}(?=\\d)`, HARD),
  replace('abbreviation and number', `${LEXIQUE}, « Abréviations »`, /[.§] ?[\u00A0\u202F]?\d/u, `(?<=(?<!\\p{L})(?:[Aa]rt|[Cc]f|pp?|chap|al|vol|t|fig|[LRDA])\\.|§)${SPACE}(?=\\*?\\d)`, HARD),
  replace('noun and number', `${LEXIQUE}, « Coupures »`, /[ \u00A0\u202F](?:\d|[LRDA]\.|[IVX])/u, `(?<=(?<!\\p{L})(?:${NUMBERED_NOUNS.map(eitherCase).join('|')}))${SPACE}(?=${NUMERAL})`, HARD),
  replace('name and Roman numeral', `${LEXIQUE}, « Coupures »`, /[ \u00A0\u202F][IVX]/u, `(?<=\\p{Lu}\\p{Ll}{1,30})${SPACE}(?=(?:[IVX]{2,6}|Ier)(?![\\p{L}\\p{N}’']))`, HARD),
  replace('ordinal and noun', `${LEXIQUE}, « Siècle »`, /[\dIVXLC](?:e|r|d)/u, `(?<=(?<![\\p{L}\\p{N}])${ORDINAL})${SPACE}(?=(?:${ORDERED_NOUNS.join('|')})(?!\\p{L}))`, HARD),
  replace('form of address and name', `${LEXIQUE}, « Titres de civilité »`, /M|D|P/u, `(?<=(?<![\\p{L}.])(?:${FORMS_OF_ADDRESS.join('|')}))${SPACE}(?=\\p{Lu})`, HARD),
  initials(`${LEXIQUE}, « Coupures »`),
];

export const englishTies: readonly TypographyRule[] = [
  replace('form of address and name', 'New Hart’s Rules, 2.5', /M|D|P/u, `(?<=(?<![\\p{L}.])(?:Mr|Mrs|Ms|Dr|Prof)\\.?)${SPACE}(?=\\p{Lu})`, HARD),
  replace('noun and number', 'New Hart’s Rules, 2.5', /[ \u00A0\u202F]\d/u, `(?<=(?<!\\p{L})(?:[Nn]os?\\.|pp?\\.|[Aa]rticles?|[Pp]ages?|[Cc]hapters?|[Ss]ections?|[Ff]igures?|[Tt]ables?|vol\\.|art\\.))${SPACE}(?=\\d)`, HARD),
  initials('New Hart’s Rules, 2.5'),
];
