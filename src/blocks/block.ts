import type { z } from 'zod';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Figure } from '../entities/figure.js';
import type { Person } from '../entities/person.js';
import type { Source } from '../entities/source.js';
import type { SlideWords } from '../messages/slide-words.js';
import type { Density, Notes, SectionRef, Slide } from '../slide/slide.js';
import type { RichText } from '../text/run.js';

/** A kind of block: what authors write under its key, what that refers to, and the slides it becomes. */
export interface BlockKind<K extends string = string, S extends z.ZodType = z.ZodType> {
  readonly kind: K;
  readonly schema: S;
  /** Every id and file that the value mentions, so that a missing one is found before anything is composed. */
  references(value: z.output<S>): readonly Reference[];
  compose(value: z.output<S>, frame: BlockFrame, context: BlockContext): readonly Slide[];
}

export interface Reference {
  readonly to: 'figures' | 'people' | 'sources' | 'files';
  readonly id: string;
  /** From the block's value down to the reference. */
  readonly path: readonly (string | number)[];
}

/** What a block's slides have in common, whatever its kind. */
export interface BlockFrame {
  /** The slide's id: `blanchiment/proposals`. */
  readonly id: string;
  /** The block's title, else its section's. */
  readonly title: RichText;
  readonly titlePlace?: Place;
  /** True when the block has a title of its own. */
  readonly ownTitle: boolean;
  readonly kicker?: RichText;
  /** The block's source line, when the author gave one. */
  readonly source?: Source;
  /** The ledger figures that the slide's texts name, whose sources it shows. */
  readonly cited: readonly Figure[];
  readonly section: SectionRef;
  /** The speaker, and what is said before anything that the block itself leaves unsaid. */
  readonly notes: Notes;
}

export interface BlockContext {
  readonly density: Density;
  /** BCP 47: `fr`, `fr-CA`, `en`. */
  readonly language: string;
  readonly words: SlideWords;
  figure(id: string): Figure;
  person(id: string): Person;
  source(id: string): Source;
  /** Inline marks parsed, text typeset. */
  text(raw: string): RichText;
  /** The absolute path of a file named in the dossier. */
  file(name: string): string;
  /** Where a part of this block's value stands in the YAML. */
  place(...path: (string | number)[]): Place | undefined;
}

/** Keeps a block kind's literal types while checking its shape. */
export const defineBlock = <K extends string, S extends z.ZodType>(block: BlockKind<K, S>): BlockKind<K, S> => block;
