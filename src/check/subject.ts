import type { Deck } from '../deck/deck.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { Page } from '../layout/page.js';
import type { PictureSize } from '../pictures/picture.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What `pupitre check` reads over: a dossier that can be built, and its decks laid out. */
export interface Subject {
  readonly dossier: Dossier;
  readonly decks: readonly CheckedDeck[];
  /** The size of a bitmap by its absolute path; nothing for a drawing, which has none. */
  readonly pixelsOf: (file: string) => PictureSize | undefined;
}

export interface CheckedDeck {
  readonly spec: DeckSpec;
  readonly deck: Deck;
  readonly pages: readonly Page[];
}

/** One thing that a reader of the dossier looks for. Its findings are warnings; whoever asks for strictness makes them errors. */
export type Rule = (subject: Subject) => readonly Diagnostic[];
