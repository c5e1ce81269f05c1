/** What the page around the slides says, in one language. */
export interface ShellWords {
  /** `Diapositive 3 sur 56 : titre`. */
  readonly slide: (number: number, count: number, title: string) => string;
  readonly textVersion: string;
  readonly backToSlides: string;
  readonly shortcuts: string;
  readonly shortcutsHint: string;
  readonly overview: string;
  readonly nextSlide: string;
  readonly notes: string;
  readonly presenterBar: string;
}

const FRENCH: ShellWords = {
  slide: (number, count, title) => `Diapositive ${String(number)} sur ${String(count)}\u00A0: ${title}`,
  textVersion: 'Version texte',
  backToSlides: 'Revenir aux diapositives',
  shortcuts: 'Raccourcis',
  shortcutsHint: 'Raccourcis d’une lettre\u00A0: f, o, p, t',
  overview: 'Vue d’ensemble',
  nextSlide: 'Diapositive suivante',
  notes: 'Notes',
  presenterBar: 'Page, heure et temps écoulé',
};

const ENGLISH: ShellWords = {
  slide: (number, count, title) => `Slide ${String(number)} of ${String(count)}: ${title}`,
  textVersion: 'Text version',
  backToSlides: 'Back to the slides',
  shortcuts: 'Shortcuts',
  shortcutsHint: 'One-letter shortcuts: f, o, p, t',
  overview: 'Overview',
  nextSlide: 'Next slide',
  notes: 'Notes',
  presenterBar: 'Page, time and timer',
};

/** `language`: BCP 47. */
export const shellWords = (language: string): ShellWords => (/^fr\b/i.test(language) ? FRENCH : ENGLISH);
