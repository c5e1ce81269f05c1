import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const DATE = 'Lexique, « Date »: le quantième et le mois, le mois et l’année';
const TIME = 'Lexique, « Heure »';
const HART = 'New Hart’s Rules, 2.5';

export const datesAndTimes: readonly TypographyCase[] = [
  [FRENCH, 'le 17 mars 2025', 'le 17_mars_2025', DATE],
  [FRENCH, 'le 1er mars', 'le 1er_mars', DATE],
  [FRENCH, 'en août 2024', 'en août_2024', DATE],
  [FRENCH, 'le 3 décembre', 'le 3_décembre', DATE],
  [FRENCH, '18 h 30', '18_h_30', TIME],
  [FRENCH, 'à 18 h', 'à 18_h', TIME],
  [FRENCH, '20 min', '20_min', TIME],
  [FRENCH, '18h30', '18h30', 'a time in one word stays'],
  [ALL, '10:30', '10:30', 'a time'],
  [ALL, '10:30:15', '10:30:15', 'a time'],
  [ALL, '2025-03-17', '2025-03-17', 'ISO 8601'],
  [ALL, '17/03/2025', '17/03/2025', 'a date in digits'],
  [FRENCH, 'en mars 25 personnes', 'en mars 25_personnes', 'two digits are no year'],
  [FRENCH, 'le 17 marsouin', 'le 17 marsouin', 'no month'],
  [['en'], '17 March 2025', '17_March 2025', HART],
  [['en'], 'March 17, 2025', 'March_17, 2025', HART],
  [['en'], 'in March 2025', 'in March 2025', 'a month and a year may part'],
  [['en'], '9 am', '9_am', HART],
];
