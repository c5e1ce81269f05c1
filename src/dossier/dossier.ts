import type { Contact, Organisation } from '../entities/contact.js';
import type { Figure } from '../entities/figure.js';
import type { Person } from '../entities/person.js';
import type { Source as CitedSource } from '../entities/source.js';
import type { CheckRule } from '../diagnostics/check-rules.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Audience, Density } from '../slide/slide.js';
import type { Path, Source } from '../source/source.js';
import type { TemplateChoice } from './template-choice.js';

/** A validated dossier: content only, every reference known to lead somewhere. */
export interface Dossier {
  /** The folder's name: `criminalite-organisee`. */
  readonly id: string;
  /** Absolute path of the dossier's folder; files named in it are found from here. */
  readonly folder: string;
  readonly source: Source;
  readonly title: string;
  readonly subtitle?: string;
  readonly kind: string;
  readonly date: string;
  /** As written: `2025-03-17T09:00+01:00`. */
  readonly embargo?: string;
  readonly language: string;
  readonly organisation: Organisation;
  readonly people: ReadonlyMap<string, Person>;
  readonly contact?: Contact;
  readonly closing?: string;
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly keywords: readonly string[];
  /** Whether every warning counts as an error. */
  readonly strict?: boolean;
  /** Findings of `check` that the author has judged, with the reason. */
  readonly allowed?: readonly Allowance[];
  readonly sections: readonly Section[];
}

/** A rule that does not count, here or in the whole dossier. */
export interface Allowance {
  readonly rule: CheckRule;
  /** As `check` writes it: `figures/marche`, `constat/points`; everywhere when absent. */
  readonly at?: string;
  readonly reason: string;
  /** In the YAML: `['check', 'allow', 0]`. */
  readonly path: Path;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly short?: string;
  readonly kicker?: string;
  readonly message?: string;
  readonly speaker?: string;
  /** Kept for a question: hidden in PowerPoint, left out elsewhere. */
  readonly backup?: boolean;
  /** Planned for all of it. */
  readonly minutes?: number;
  readonly text: readonly string[];
  readonly blocks: readonly Block[];
  /** Where it stands in the YAML: `['sections', 3]`. */
  readonly path: Path;
}

export interface Block {
  /** Within its section: the author's, else its kind, else kind-2… */
  readonly id: string;
  readonly kind: string;
  /** What stands under the kind's key, as its schema gives it. */
  readonly value: unknown;
  readonly title?: string;
  readonly kicker?: string;
  readonly speaker?: string;
  readonly text: readonly string[];
  readonly notes: readonly string[];
  readonly source?: string;
  /** As a section's. */
  readonly backup?: boolean;
  /** Planned for it. */
  readonly minutes?: number;
  /** Of the block itself: `['sections', 3, 'blocks', 0]`; its value stands at `[…path, kind]`. */
  readonly path: Path;
}

/** One entry of `decks.yaml`. */
export interface DeckSpec {
  readonly name: string;
  readonly title?: string;
  readonly density: Density;
  /** Public when absent. */
  readonly audience?: Audience;
  /** As written, over the dossier's. */
  readonly embargo?: string;
  readonly theme?: string;
  readonly themePlace?: Place;
  /** Whether the theme's fonts go into the PowerPoint. */
  readonly embedFonts?: boolean;
  /** Planned for all of it, and where that stands. */
  readonly minutes?: { readonly planned: number; readonly place: Place };
  /** Instead of the dossier's. */
  readonly strict?: boolean;
  /** The file of a partner's brand, beside the dossier, known to exist. */
  readonly brand?: string;
  /** Whose masters and layouts the PowerPoint takes, over its brand's. */
  readonly pptx?: TemplateChoice;
  /** Slide and section ids in the order wanted, each known to exist. */
  readonly slides: readonly string[];
  /** Where they stand, when they were written. */
  readonly slidesPlace?: Place;
}
