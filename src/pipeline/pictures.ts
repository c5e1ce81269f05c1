import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { LaidOutDeck } from '../layout/page.js';
import { isRefusal, type Picture } from '../pictures/picture.js';
import type { PictureLibrary } from './picture-library.js';

export interface Pictures {
  /** By absolute path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every picture that the decks show. They were examined where they are named: what fails here changed since. */
export function picturesOf(decks: readonly LaidOutDeck[], library: PictureLibrary): Pictures {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  for (const file of new Set(decks.flatMap(pictureFiles))) {
    const found = library.open(file);
    if (isRefusal(found)) diagnostics.push(diagnostic('image-unreadable', { file, reason: found.problem }));
    else pictures.set(file, found);
  }
  return { pictures, diagnostics };
}

const pictureFiles = (deck: LaidOutDeck): readonly string[] =>
  deck.pages.flatMap((page) =>
    page.regions.flatMap(({ content }) => (content.type === 'picture' ? [content.file] : [])),
  );
