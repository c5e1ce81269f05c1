/** Units that stand after a number with a space that does not break; inserted when the author wrote none. */
export const SYMBOL_UNITS = ['%', '‰', '€', 'Md€', 'M€', 'k€', '$', '£', '°C'] as const;

/** Units and nouns that stay with the number before them when a space parts them. */
export const WORD_UNITS = [
  'km', 'km²', 'm²', 'kg', 'ha', 'tonnes?', 'euros?', 'points?', 'ans?', 'mois', 'semaines?', 'jours?', 'heures?', 'minutes?',
  'millions?', 'milliards?', 'milliers?', 'centaines?', 'dizaines?', 'habitants?', 'personnes?',
] as const;

export const FRENCH_MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const;

/** Titles that stay with the name after them. */
export const FORMS_OF_ADDRESS = ['M\\.', 'MM\\.', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Dr', 'Pr', 'Me', 'Mgr'] as const;
