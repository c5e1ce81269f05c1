/** Units that stand after a number with a space that does not break; inserted when the author wrote none. */
export const SYMBOL_UNITS = ['%', '‰', '€', 'Mds?€', 'M€', 'k€', '\\$', 'Mds?\\$', 'M\\$', 'k\\$', '£', '°C'] as const;

/** Symbols in letters and nouns that stay with the number before them when a space parts them. */
export const WORD_UNITS = [
  'km', 'km²', 'km/h', 'm', 'm²', 'm³', 'cm', 'mm', 'ha', 'kg', 'g', 'mg', 't', 'Mt', 'l', 'hl', 'W', 'kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'TWh',
  'Ko', 'Mo', 'Go', 'To', 'min', 's', 'dB', 'CHF', 'EUR', 'USD', 'CAD', 'Md', 'Mds',
  'tonnes?', 'hectares?', 'kilomètres?', 'mètres?', 'litres?', 'euros?', 'dollars?', 'francs?', 'centimes?', 'points?', 'pour cent', 'pour mille',
  'ans?', 'années?', 'mois', 'semaines?', 'jours?', 'nuits?', 'heures?', 'minutes?', 'secondes?', 'siècles?', 'fois',
  'millions?', 'milliards?', 'milliers?', 'centaines?', 'dizaines?', 'habitants?', 'personnes?', 'voix', 'sièges?', 'député[·.]?e?[·.]?s', 'élus?', 'communes?',
  'pages?', 'articles?', 'alinéas?', 'amendements?', 'emplois?', 'logements?', 'élèves', 'enfants?', 'femmes?', 'hommes?',
] as const;

export const FRENCH_MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const;

/** Titles that stay with the name after them. */
export const FORMS_OF_ADDRESS = ['M\\.', 'MM\\.', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Dr', 'Drs', 'Dre', 'Pr', 'Prs', 'Pre', 'Me', 'Mgr'] as const;

/** Nouns that a number follows: « article 12 », « titre II ». */
export const NUMBERED_NOUNS = [
  'articles?', 'alinéas?', 'amendements?', 'annexes?', 'chapitres?', 'figures?', 'livres?', 'numéros?', 'pages?', 'paragraphes?', 'phases?',
  'sections?', 'tableaux?', 'titres?', 'tomes?', 'volumes?', 'étapes?', 'axes?', 'mesures?', 'propositions?',
] as const;

/** Nouns that an ordinal stands before: « XXIe siècle ». */
export const ORDERED_NOUNS = [
  'siècles?', 'République', 'Internationale', 'arrondissements?', 'alinéas?', 'anniversaires?', 'années?', 'articles?', 'chambres?', 'circonscriptions?',
  'congrès', 'édition', 'étages?', 'fois', 'génération', 'jours?', 'lecture', 'législatures?', 'parties?', 'places?', 'plans?', 'position', 'rangs?',
  'semestres?', 'sessions?', 'tours?', 'trimestres?',
] as const;

/** An ordinal in digits or Roman numerals, never « Le » or « Ce ». */
export const ORDINAL = '(?:1(?:ers?|res?)|2(?:nde?s?)|\\d{1,4}es?|Ier|(?:[IVX][IVXLC]{0,6}|[LC][IVXLC]{1,6})es?)';
