/**
 * The words that Pupitre itself writes on slides and into alternative texts, already typeset:
 * U+00A0 before a colon and inside groups that must not break, U+202F inside « ».
 */
export interface SlideWords {
  readonly agenda: string;
  readonly speakers: string;
  readonly figures: string;
  readonly proposals: string;
  readonly refusals: string;
  readonly supports: string;
  readonly pressContact: string;
  readonly thanks: string;
  /** The date of a figure that has none, beside an older one. */
  readonly today: string;
  /** The date of the older value, when nobody knows it. */
  readonly before: string;
  /** What is left of the whole beside a percentage. */
  readonly remainder: string;
  /** The whole of which a pictogram shows a part. */
  readonly whole: string;
  /** The columns of the figures' table. */
  readonly columns: { readonly indicator: string; readonly year: string; readonly value: string; readonly source: string };
  /** Around a quotation. */
  readonly quotes: { readonly open: string; readonly close: string };
  /** What stands before one source or several: « Source : ». */
  readonly sourcePrefix: (count: number) => string;
  /** What stands before where and when figures hold, when nobody is named as their source: « Données : ». */
  readonly dataPrefix: string;
  /** « par an » */
  readonly per: (period: string) => string;
  /** « 10 à 15 », in prose. */
  readonly range: (low: string, high: string) => string;
  /** « 1 sur 4 » */
  readonly outOf: (part: string, whole: string) => string;
  /** « contre 15 % en 2015 »; the date as `at` gives it. */
  readonly versus: (value: string, at?: string) => string;
  /** « en 2015 », « en mars 2025 », « le 17 mars 2025 ». */
  readonly at: (date: string, precision: 'year' | 'month' | 'day') => string;
  /** « 2015 : 15 % » */
  readonly pair: (label: string, value: string) => string;
  /** « 9 h », « 9 h 30 », on a clock of 24 hours. */
  readonly clock: (hours: number, minutes: number) => string;
  /** « Sous embargo jusqu’au lundi 17 mars 2025 à 9 h ». */
  readonly embargo: (day: string, time: string) => string;
  /** Of a file that has notes and slides kept for questions: in its properties, and in its name. */
  readonly internalUse: string;
  readonly internalName: string;
  readonly portraitOf: (name: string) => string;
  readonly logoOf: (name: string) => string;
  /** « avec la Fondation Untel »: the partner, under the organisation. */
  readonly with: (name: string) => string;
}

/** @param colon what stands before a colon; `inside` what stands inside « » */
const frenchWords = (colon: string, inside: string): SlideWords => ({
  agenda: 'Sommaire',
  speakers: 'Vos interlocuteurs',
  figures: 'Les chiffres du dossier',
  proposals: 'Nous proposons',
  refusals: 'Nous refusons',
  supports: 'Nous soutenons',
  pressContact: 'Contact presse',
  thanks: 'Merci pour votre attention',
  today: 'aujourd’hui',
  before: 'avant',
  remainder: 'reste',
  whole: 'total',
  columns: { indicator: 'Indicateur', year: 'Année', value: 'Valeur', source: 'Source' },
  quotes: { open: `«${inside}`, close: `${inside}»` },
  sourcePrefix: (count) => (count > 1 ? `Sources${colon}: ` : `Source${colon}: `),
  dataPrefix: `Données${colon}: `,
  per: (period) => `par\u00A0${period}`,
  range: (low, high) => `${low} à ${high}`,
  outOf: (part, whole) => `${part}\u00A0sur\u00A0${whole}`,
  versus: (value, at) => (at === undefined ? `contre ${value}` : `contre ${value} ${at}`),
  at: (date, precision) => (precision === 'day' ? `le\u00A0${date}` : `en\u00A0${date}`),
  pair: (label, value) => `${label}${colon}: ${value}`,
  clock: (hours, minutes) => `${String(hours)}\u00A0h${minutes === 0 ? '' : `\u00A0${String(minutes).padStart(2, '0')}`}`,
  embargo: (day, time) => `Sous embargo jusqu’au ${day} à\u00A0${time}`,
  internalUse: 'Usage interne',
  internalName: 'interne',
  portraitOf: (name) => `Portrait${colon}: ${name}`,
  logoOf: (name) => `Logo${colon}: ${name}`,
  with: (name) => `avec ${name}`,
});

/** As `typeset` parts the marks in each country (src/text/typography-profile.ts). */
const FRENCH = {
  fr: frenchWords('\u00A0', '\u202F'),
  'fr-CA': frenchWords('\u00A0', '\u00A0'),
  'fr-CH': frenchWords('\u202F', '\u202F'),
} as const;

const english: SlideWords = {
  agenda: 'Agenda',
  speakers: 'Your speakers',
  figures: 'The figures',
  proposals: 'We propose',
  refusals: 'We refuse',
  supports: 'We support',
  pressContact: 'Press contact',
  thanks: 'Thank you for your attention',
  today: 'today',
  before: 'before',
  remainder: 'rest',
  whole: 'total',
  columns: { indicator: 'Indicator', year: 'Year', value: 'Value', source: 'Source' },
  quotes: { open: '“', close: '”' },
  sourcePrefix: (count) => (count > 1 ? 'Sources: ' : 'Source: '),
  dataPrefix: 'Data: ',
  per: (period) => `per\u00A0${period}`,
  range: (low, high) => `${low} to ${high}`,
  outOf: (part, whole) => `${part}\u00A0in\u00A0${whole}`,
  versus: (value, at) => (at === undefined ? `against ${value}` : `against ${value} ${at}`),
  at: (date, precision) => (precision === 'day' ? `on\u00A0${date}` : `in\u00A0${date}`),
  pair: (label, value) => `${label}: ${value}`,
  clock: (hours, minutes) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  embargo: (day, time) => `Under embargo until ${day}, ${time}`,
  internalUse: 'Internal use only',
  internalName: 'internal',
  portraitOf: (name) => `Portrait: ${name}`,
  logoOf: (name) => `Logo: ${name}`,
  with: (name) => `with ${name}`,
};

/** The words for a BCP 47 language; those of France for any that has no catalogue of its own. */
export function slideWords(language: string): SlideWords {
  if (/^en\b/i.test(language)) return english;
  return language === 'fr-CA' || language === 'fr-CH' ? FRENCH[language] : FRENCH.fr;
}
