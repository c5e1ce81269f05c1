import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const NUMBERS = 'Lexique, « Nombres »: tranches de trois chiffres';
const UNITS = 'Lexique, « Pourcentage », « Unités »; OQLF, « Espacement »';
const BREAKS = 'Lexique, « Coupures »: un nombre en chiffres reste avec son nom';
const HART = 'New Hart’s Rules, 2.5, 11.1';

export const numbers: readonly TypographyCase[] = [
  [['fr', 'fr-CH'], '240 000 personnes', '240~000_personnes', NUMBERS],
  [['fr-CA'], '240 000 personnes', '240_000_personnes', 'OQLF, « Nombres »; CLDR 43, CLDR-16215: U+00A0 in fr-CA'],
  [['fr', 'fr-CH'], '1 234 567', '1~234~567', NUMBERS],
  [['fr'], 'de 21 000 à 240 000', 'de 21~000 à 240~000', NUMBERS],
  [['fr-CH'], '1\'234\'567 francs', '1’234’567_francs', 'Chancellerie fédérale: l’apostrophe des montants'],
  [FRENCH, '35%', '35_%', UNITS],
  [FRENCH, '35 %', '35_%', UNITS],
  [['en'], '35 %', '35%', HART],
  [['en'], '35%', '35%', HART],
  [FRENCH, '7 ‰', '7_‰', UNITS],
  [FRENCH, '3,5 Md€ par an', '3,5_Md€ par an', UNITS],
  [FRENCH, '12€', '12_€', UNITS],
  [FRENCH, '5 M€', '5_M€', UNITS],
  [FRENCH, '20 $', '20_$', UNITS],
  [FRENCH, '20 °C', '20_°C', UNITS],
  [FRENCH, '35 km', '35_km', UNITS],
  [FRENCH, '120 km/h', '120_km/h', UNITS],
  [FRENCH, '40 m²', '40_m²', UNITS],
  [FRENCH, '3 t de cocaïne', '3_t de cocaïne', UNITS],
  [['fr-CH'], 'CHF 500', 'CHF_500', 'Chancellerie fédérale, « Monnaies »'],
  [FRENCH, '500 CHF', '500_CHF', UNITS],
  [FRENCH, '18 millions de Français', '18_millions de Français', BREAKS],
  [FRENCH, '3 ans', '3_ans', BREAKS],
  [FRENCH, '25 euros', '25_euros', BREAKS],
  [FRENCH, '289 voix', '289_voix', BREAKS],
  [FRENCH, '1 sur 4', '1_sur_4', BREAKS],
  [['en'], '3.5 million people', '3.5_million people', HART],
  [['en'], '25 years', '25_years', HART],
  [['en'], '240,000', '240,000', HART],
  [ALL, '2023', '2023', 'a year has no thousands'],
  [ALL, '75011 Paris', '75011 Paris', 'a postcode'],
  [FRENCH, 'en 2020 350 amendes', 'en 2020 350 amendes', 'a year before a number'],
  [ALL, '06 41 86 04 56', '06 41 86 04 56', 'a telephone number'],
  [FRENCH, '4 à la fois', '4 à la fois', 'no unit'],
  [FRENCH, '5 l\'équipe', '5 l’équipe', 'an article is no litre'],
  [ALL, '2 sursauts', '2 sursauts', 'no part and whole'],
  [ALL, '35 kmh', '35 kmh', 'no unit'],
  [ALL, 'la 5G, le 4x4', 'la 5G, le 4x4', 'no unit'],
];
