import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const LEXIQUE = 'Lexique, « Ponctuation », tableau des espaces';
const OQLF = 'OQLF, « Espacement avant et après les signes de ponctuation »';
const GUIDE = 'Guide du typographe, « Ponctuation »: espace fine devant les signes doubles';
const HART = 'New Hart’s Rules, 4: no space before a mark';

export const punctuation: readonly TypographyCase[] = [
  [['fr', 'fr-CH'], 'Assez !', 'Assez~!', LEXIQUE],
  [['fr', 'fr-CH'], 'Assez!', 'Assez~!', LEXIQUE],
  [['fr', 'fr-CH'], 'Pourquoi ?', 'Pourquoi~?', LEXIQUE],
  [['fr', 'fr-CH'], 'Pourquoi ?!', 'Pourquoi~?!', LEXIQUE],
  [['fr', 'fr-CH'], 'Non ! Si ?', 'Non~! Si~?', LEXIQUE],
  [['fr', 'fr-CH'], 'un ; deux', 'un~; deux', LEXIQUE],
  [['fr', 'fr-CH'], 'un; deux', 'un~; deux', LEXIQUE],
  [['fr', 'fr-CH'], '(Non !)', '(Non~!)', LEXIQUE],
  [['fr'], 'Nos pistes : trois', 'Nos pistes_: trois', LEXIQUE],
  [['fr'], 'Source: Bercy', 'Source_: Bercy', LEXIQUE],
  [['fr'], 'Trois pistes :', 'Trois pistes_:', LEXIQUE],
  [['fr-CH'], 'Nos pistes : trois', 'Nos pistes~: trois', GUIDE],
  [['fr-CA'], 'Nos pistes : trois', 'Nos pistes_: trois', OQLF],
  [['fr-CA'], 'Assez !', 'Assez!', OQLF],
  [['fr-CA'], 'Assez!', 'Assez!', OQLF],
  [['fr-CA'], 'Pourquoi ?', 'Pourquoi?', OQLF],
  [['fr-CA'], 'un ; deux', 'un; deux', OQLF],
  [['fr-CA'], '« Non ! »', '«_Non!_»', OQLF],
  [['en'], 'Enough !', 'Enough!', HART],
  [['en'], 'Why ?', 'Why?', HART],
  [['en'], 'one ; two', 'one; two', HART],
  [['en'], 'Source : Bercy', 'Source: Bercy', HART],
  [ALL, 'et puis...', 'et puis…', 'Lexique, « Points de suspension »; New Hart’s Rules, 4.7'],
  [ALL, 'une suite....', 'une suite....', 'four dots are no ellipsis: a doubt'],
  [ALL, '3.5.0', '3.5.0', 'a version number'],
  [ALL, '!', '!', 'a mark alone has nothing before it'],
  [ALL, '(!)', '(!)', 'nothing between a parenthesis and its mark'],
  [FRENCH, 'a::b', 'a::b', 'no colon of a sentence'],
  [FRENCH, 'bilan:v2', 'bilan:v2', 'no colon of a sentence'],
  [ALL, '16:9', '16:9', 'a ratio'],
  [ALL, 'Deux mots, trois.', 'Deux mots, trois.', 'simple marks take no space before them'],
];
