import type { ThemeOverlay } from '../theme/overlay.js';

/** A partner: whose decks they are too. */
export interface Brand {
  readonly name: string;
  readonly logo?: PartnerLogo;
  readonly overlay: ThemeOverlay;
}

export interface PartnerLogo {
  /** Absolute path. */
  readonly file: string;
  /** As written; without it, the logo is named after the partner. */
  readonly alt?: string;
}
