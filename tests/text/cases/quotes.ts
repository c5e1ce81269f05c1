import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const LEXIQUE = 'Lexique, « Guillemets »';
const OQLF = 'OQLF, « Espacement »: insécable à l’intérieur des guillemets';
const CH = 'Guide du typographe, « Guillemets »; CLDR, fr-CH: ‹ › à l’intérieur';
const APOSTROPHE = 'Unicode 6.2: U+2019 is the preferred apostrophe';
const ENGLISH = 'Chicago Manual of Style, 13.9, 13.30';

export const quotes: readonly TypographyCase[] = [
  [['fr', 'fr-CH'], 'le "tout-carcéral"', 'le «~tout-carcéral~»', LEXIQUE],
  [['fr-CA'], 'le "tout-carcéral"', 'le «_tout-carcéral_»', OQLF],
  [['en'], 'the "war on drugs"', 'the “war on drugs”', ENGLISH],
  [['fr', 'fr-CH'], '«  Place nette »', '«~Place nette~»', LEXIQUE],
  [['fr', 'fr-CH'], '«Place nette»', '«~Place nette~»', LEXIQUE],
  [['fr-CA'], '«Place nette»', '«_Place nette_»', OQLF],
  [['fr'], '« on "dit" ça »', '«~on “dit” ça~»', LEXIQUE],
  [['fr'], '« on “ dit ” ça »', '«~on “dit” ça~»', LEXIQUE],
  [['fr-CA'], '« on "dit" ça »', '«_on “dit” ça_»', OQLF],
  [['fr-CH'], '« on "dit" ça »', '«~on ‹~dit~› ça~»', CH],
  [['fr'], '"oui "et" non"', '«~oui “et” non~»', LEXIQUE],
  [['en'], '"yes "and" no"', '“yes ‘and’ no”', ENGLISH],
  [['en'], '“ a word ”', '“a word”', ENGLISH],
  [['fr'], '(un) : « Non ! »', '(un)_: «~Non~!~»', LEXIQUE],
  [['fr'], '« Non », dit-il.', '«~Non~», dit-il.', LEXIQUE],
  [['fr'], 'd\'« huile »', 'd’«~huile~»', 'OQLF: aucun espace entre l’apostrophe et le guillemet'],
  [FRENCH, 'l\'argent qu\'il blanchit', 'l’argent qu’il blanchit', APOSTROPHE],
  [FRENCH, 'aujourd\'hui', 'aujourd’hui', APOSTROPHE],
  [ALL, 'don\'t', 'don’t', APOSTROPHE],
  [ALL, 'mai \'68', 'mai ’68', APOSTROPHE],
  [ALL, 'un \'mot\' ici', 'un ‘mot’ ici', 'Unicode 6.2'],
  [ALL, 'l’État', 'l’État', 'right already'],
  [['fr', 'fr-CH'], '«\u202Fdéjà juste\u202F»', '«~déjà juste~»', 'right already'],
  [ALL, '5"', '5"', 'inches'],
  [ALL, 'un "mot', 'un "mot', 'one mark alone: a doubt'],
  [ALL, '" un "', '" un "', 'marks that neither open nor close: a doubt'],
];
