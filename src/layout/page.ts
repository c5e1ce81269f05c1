import type { Content } from '../slide/content.js';
import type { Embargo } from '../deck/embargo.js';
import type { Audience, Density, Notes, SectionRef } from '../slide/slide.js';
import type { RichText } from '../text/run.js';
import type { Layout, Region, Theme } from '../theme/theme.js';
import type { Px } from '../units/length.js';

/** A slide placed on the 1280 × 720 canvas; the same for every format. */
export interface Page {
  /** The slide's id; `…/2` and so on for the further pages of a slide that had to be split. */
  readonly id: string;
  readonly slideId: string;
  readonly layout: Layout;
  /** Plain name of the page for outlines, with « (1/2) » when split. */
  readonly title: RichText;
  /** Only the regions that hold something, in reading order. */
  readonly regions: readonly PlacedRegion[];
  readonly notes: Notes;
  readonly section?: SectionRef;
  /** Kept for a question: hidden in PowerPoint, left out of the other formats. */
  readonly hidden?: true;
}

export interface PlacedRegion {
  readonly region: Region;
  readonly content: Content;
  /** Index into each level's `sizes`; levels with fewer sizes stay at their last. 0 = as designed. */
  readonly step: number;
  /** Tables only. */
  readonly columnWidths?: readonly Px[];
  readonly rowHeights?: readonly Px[];
}

/** What the writers receive: one deck, laid out. */
export interface LaidOutDeck {
  readonly dossier: string;
  readonly deck: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation: string;
  /** BCP 47, e.g. `fr-FR`. */
  readonly language: string;
  /** ISO date, possibly without day: `2025-03`. */
  readonly date: string;
  readonly keywords: readonly string[];
  readonly density: Density;
  /** Public when absent. */
  readonly audience?: Audience;
  /** Until when; absent once it is over. */
  readonly embargo?: Embargo;
  readonly theme: Theme;
  /** Whether the theme's fonts go into the PowerPoint. */
  readonly embedFonts?: boolean;
  /** The SHA-256 of the dossier's YAML, in hexadecimal; absent where a deck is not made from a file. */
  readonly fingerprint?: string;
  readonly pages: readonly Page[];
}
