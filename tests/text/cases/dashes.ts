import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const RANGE = 'Lexique, « Tiret »; New Hart’s Rules, 4.11.1';
const INCISE = 'Lexique, « Tiret », incises';

export const dashes: readonly TypographyCase[] = [
  [ALL, '2015-2020', '2015–2020', RANGE],
  [ALL, 'en 2024-2025', 'en 2024–2025', RANGE],
  [FRENCH, '10-15 %', '10–15_%', RANGE],
  [['en'], '10-15 %', '10–15%', RANGE],
  [FRENCH, '3,5-4 Md€', '3,5–4_Md€', RANGE],
  [FRENCH, '25-30 ans', '25–30_ans', RANGE],
  [FRENCH, 'p. 4-6', 'p._4–6', RANGE],
  [FRENCH, '17-18 mars', '17–18_mars', RANGE],
  [ALL, '2020-2015', '2020-2015', 'no range goes down'],
  [ALL, '5-3', '5-3', 'a score'],
  [ALL, 'loi n°_2015-2020', 'loi n°_2015-2020', 'a law’s number'],
  [FRENCH, 'L. 1234-5', 'L._1234-5', 'a reference of a code'],
  [ALL, '514-555-0199', '514-555-0199', 'a telephone number'],
  [ALL, 'tout-carcéral', 'tout-carcéral', 'a compound'],
  [ALL, 'dé-focaliser', 'dé-focaliser', 'a compound'],
  [ALL, '18-25', '18-25', 'ages or a score: nothing says which'],
  [ALL, 'A320-200', 'A320-200', 'a name'],
  [FRENCH, 'un - deux - trois', 'un –_deux_– trois', INCISE],
  [FRENCH, 'un – deux – trois', 'un –_deux_– trois', INCISE],
  [FRENCH, 'un – deux.', 'un –_deux.', INCISE],
  [FRENCH, 'un – deux –, trois', 'un –_deux_–, trois', INCISE],
  [FRENCH, 'un – deux. Trois – quatre.', 'un –_deux. Trois –_quatre.', INCISE],
  [['en'], 'one - two', 'one_– two', 'New Hart’s Rules, 4.11.1'],
  [FRENCH, '- Bonjour', '–_Bonjour', 'Lexique, « Énumérations »'],
  [FRENCH, '— Bonjour', '—_Bonjour', 'Lexique, « Tiret », dialogues'],
  [ALL, '5 - 3', '5 - 3', 'a difference or a range: a doubt'],
  [ALL, '-5', '-5', 'a sign'],
  [ALL, '<!-- x -->', '<!-- x -->', 'hyphens that mark something else'],
];
