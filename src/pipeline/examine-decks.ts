import { examine } from '../check/examine.js';
import type { Judged } from '../check/judge.js';
import { composeDeck } from '../deck/compose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { LaidOutDeck } from '../layout/page.js';
import { isRefusal } from '../pictures/picture.js';
import type { PictureLibrary } from './picture-library.js';

export interface ToExamine {
  readonly dossier: Dossier;
  readonly specs: readonly DeckSpec[];
  readonly laidOut: readonly LaidOutDeck[];
  readonly pictures: PictureLibrary;
  /** What the build itself has found. */
  readonly found: readonly Diagnostic[];
  /** Over what dossier and decks say. */
  readonly strict: boolean;
}

/**
 * Reads decks over that can be built. They are composed anew, with their notes: a deck for the public is laid out without
 * them, and its speaker has to say them all the same.
 */
export function examineDecks({ dossier, specs, laidOut, pictures, found, strict }: ToExamine): Judged {
  const decks = specs.map((spec) => ({
    spec,
    deck: composeDeck(dossier, spec),
    pages: laidOut.find(({ deck }) => deck === spec.name)?.pages ?? [],
  }));
  const pixelsOf = (file: string) => {
    const picture = pictures.open(file);
    return isRefusal(picture) || picture.kind === 'svg' ? undefined : picture;
  };
  return examine({ dossier, decks, pixelsOf }, found, strict);
}
