import type { Audience, Density, Slide } from '../slide/slide.js';
import type { Embargo } from './embargo.js';

/** What one audience sees: semantic slides in order, figures resolved, text typeset. */
export interface Deck {
  readonly dossier: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation: string;
  /** BCP 47 with region, e.g. `fr-FR`. */
  readonly language: string;
  readonly date: string;
  readonly keywords: readonly string[];
  readonly density: Density;
  /** Public when absent. */
  readonly audience?: Audience;
  /** Until when; absent once it is over. */
  readonly embargo?: Embargo;
  readonly theme?: string;
  /** Whether the theme's fonts go into the PowerPoint. */
  readonly embedFonts?: boolean;
  /** The SHA-256 of the dossier's YAML, in hexadecimal. */
  readonly fingerprint?: string;
  readonly slides: readonly Slide[];
}
