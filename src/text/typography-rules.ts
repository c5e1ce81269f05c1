import { dashRanges, englishDashes, frenchDashes } from './rules/dashes.js';
import { englishMeasures, frenchMeasures } from './rules/measures.js';
import { ellipsis, englishPunctuation, frenchPunctuation } from './rules/punctuation.js';
import { doubleQuotes, singleQuotes } from './rules/quotes.js';
import type { TypographyRule } from './rules/rule.js';
import { englishTies, frenchTies } from './rules/ties.js';
import { FRENCH_PROFILES, frenchProfile, isEnglish, type FrenchProfile } from './typography-profile.js';

const frenchRules = (profile: FrenchProfile): readonly TypographyRule[] => [
  ...singleQuotes,
  doubleQuotes('guillemets', `${profile.source}, « Guillemets »`, ['«', '»'], profile.inner),
  ellipsis,
  ...dashRanges,
  ...frenchMeasures(profile),
  ...frenchTies,
  ...profile.ties,
  ...frenchDashes,
  ...frenchPunctuation(profile),
];

const ENGLISH_RULES: readonly TypographyRule[] = [
  ...singleQuotes,
  doubleQuotes('quotation marks', 'Chicago Manual of Style (17th ed.), 13.9', ['“', '”'], ['‘', '’']),
  ellipsis,
  ...dashRanges,
  ...englishMeasures,
  ...englishTies,
  ...englishDashes,
  ...englishPunctuation,
];

const FRENCH_RULES = new Map(FRENCH_PROFILES.map((profile) => [profile, frenchRules(profile)]));

/** The rules of a BCP 47 language; those of France where there are no others. */
export const typographyRules = (language: string): readonly TypographyRule[] =>
  isEnglish(language) ? ENGLISH_RULES : (FRENCH_RULES.get(frenchProfile(language)) ?? []);
