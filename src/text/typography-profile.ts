import type { Quotes } from './rules/quotes.js';
import { HARD, NARROW, replace, SPACE, type TypographyRule } from './rules/rule.js';

/** What sets one French-speaking country's typography apart; everything else is common to all. */
export interface FrenchProfile {
  /** Before `; ! ?`: a space, or nothing. */
  readonly beforeHigh: string;
  readonly beforeColon: string;
  /** Inside « ». */
  readonly insideQuotes: string;
  /** For a quotation inside another. */
  readonly inner: Quotes;
  /** Between groups of three digits. */
  readonly thousands: string;
  /** Words that no line parts there and that others do not write. */
  readonly ties: readonly TypographyRule[];
  /** Where the country's usage is laid down. */
  readonly source: string;
}

const FRANCE: FrenchProfile = {
  beforeHigh: NARROW,
  beforeColon: HARD,
  insideQuotes: NARROW,
  inner: ['“', '”'],
  thousands: NARROW,
  ties: [],
  source: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
};

/** In Québec the abbreviation of numéro has its o above the line: « no 12 ». */
const numberAbbreviation = replace(
  'number abbreviation', 'OQLF, Vitrine linguistique, « Abréviation de numéro »', /[nN]os?[ \u00A0\u202F]\d/u, `(?<=(?<!\\p{L})[nN]os?)${SPACE}(?=\\d)`, HARD,
);

/** Office software has no thin space to rely on; the Office then wants none before `; ! ?`. */
const CANADA: FrenchProfile = {
  beforeHigh: '',
  beforeColon: HARD,
  insideQuotes: HARD,
  inner: ['“', '”'],
  thousands: HARD,
  ties: [numberAbbreviation],
  source: 'OQLF, Vitrine linguistique, « Espacement avant et après les signes de ponctuation et les symboles »',
};

const SWITZERLAND: FrenchProfile = {
  beforeHigh: NARROW,
  beforeColon: NARROW,
  insideQuotes: NARROW,
  inner: ['‹', '›'],
  thousands: NARROW,
  ties: [],
  source: 'Guide du typographe (Association suisse des typographes), « Ponctuation »; CLDR, fr-CH',
};

export const FRENCH_PROFILES: readonly FrenchProfile[] = [FRANCE, CANADA, SWITZERLAND];

export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** The profile of a BCP 47 language that is no English; that of France where no other is known. */
export function frenchProfile(language: string): FrenchProfile {
  if (/^fr-CA\b/i.test(language)) return CANADA;
  return /^fr-CH\b/i.test(language) ? SWITZERLAND : FRANCE;
}
