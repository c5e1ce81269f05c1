import type { ThemeOverlay } from '../theme/overlay.js';
import type { TemplateChoice } from './template-choice.js';

/** A partner: whose decks they are too. */
export interface Brand {
  readonly name: string;
  readonly logo?: PartnerLogo;
  readonly overlay: ThemeOverlay;
  /** The partner's own PowerPoint template, or which layouts of any serve what. */
  readonly pptx?: TemplateChoice;
}

export interface PartnerLogo {
  /** Absolute path. */
  readonly file: string;
  /** As written; without it, the logo is named after the partner. */
  readonly alt?: string;
}
