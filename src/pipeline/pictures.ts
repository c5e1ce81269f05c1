import { readFile } from 'node:fs/promises';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { LaidOutDeck } from '../layout/page.js';

export interface Pictures {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of every picture that the decks show, by absolute path. */
export async function readPictures(decks: readonly LaidOutDeck[]): Promise<Pictures> {
  const bytes = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const file of new Set(decks.flatMap(pictureFiles))) {
    try {
      bytes.set(file, await readFile(file));
    } catch (error) {
      diagnostics.push(diagnostic('image-unreadable', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }));
    }
  }
  return { bytes, diagnostics };
}

const pictureFiles = (deck: LaidOutDeck): readonly string[] =>
  deck.pages.flatMap((page) =>
    page.regions.flatMap(({ content }) => (content.type === 'picture' ? [content.file] : [])),
  );
