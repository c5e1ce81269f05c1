import type { Place } from '../diagnostics/diagnostic.js';
import type { RichText } from '../text/run.js';
import type { Content } from './content.js';
import type { LayoutFamily } from './layout-family.js';

/**
 * One slide as its audience understands it: what is said, in which kind of layout.
 * It knows nothing of boxes, sizes, Markdown or XML.
 */
export interface Slide {
  /** Stable and human: `blanchiment/proposals`. */
  readonly id: string;
  readonly layout: LayoutFamily;
  /** Always present: the slide's name for screen readers and outlines; shown in the region `title`. */
  readonly title: RichText;
  /** Where the title stands in the YAML, when an author wrote it. */
  readonly titlePlace?: Place;
  /** Content by region name (`kicker`, `body`, `source`, …), the title excepted. */
  readonly regions: Readonly<Record<string, Placed<Content>>>;
  /**
   * Equal pieces set side by side (cards, people, dates). Part `card` of cell 2 lands in the region `card-2`;
   * the layout stage picks the variant of the family that has as many cells, and splits when there are too many.
   */
  readonly cells: readonly Cell[];
  readonly notes: Notes;
  readonly section?: SectionRef;
  /** Kept for a question: hidden in PowerPoint, left out of the other formats. */
  readonly hidden?: true;
}

export type Cell = Readonly<Record<string, Placed<Content>>>;

/** Content with the place in the YAML that it comes from, when it comes from one place. */
export type Placed<T> = T & {
  readonly place?: Place;
  /** For lists and prose: the place of each item or paragraph, in order. */
  readonly itemPlaces?: readonly (Place | undefined)[];
};

export interface SectionRef {
  readonly id: string;
  readonly title: string;
}

/** `stage`: leads and figures, the prose in the notes. `reading`: leads and details on the slide. */
export type Density = 'stage' | 'reading';

/** `internal`: the deputies' own, with notes and slides kept for questions. `public`: whoever gets the files. */
export type Audience = 'public' | 'internal';

/** What the speaker reads and the room does not see. */
export interface Notes {
  readonly speaker?: string;
  readonly minutes?: number;
  readonly paragraphs: readonly RichText[];
}

export const NO_NOTES: Notes = { paragraphs: [] };
