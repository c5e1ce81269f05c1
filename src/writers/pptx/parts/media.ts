import type { LaidOutDeck } from '../../../layout/page.js';
import type { Part } from '../opc/part.js';
import { imageName } from '../opc/part-names.js';
import { readPicture, type PictureFile } from '../shapes/pixel-size.js';

export interface Picture extends PictureFile {
  readonly part: string;
  readonly bytes: Uint8Array;
}

/**
 * The pictures that the deck's pages show, each file once, numbered in order of appearance.
 * Throws when the caller did not read a file, or when it is neither PNG nor JPEG: PowerPoint shows no other safely.
 */
export function collectPictures(deck: LaidOutDeck, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Picture> {
  const contents = deck.pages.flatMap((page) => page.regions.map((region) => region.content));
  const named = new Set(contents.flatMap((content) => (content.type === 'picture' ? [content.file] : [])));
  return new Map([...named].map((file, i) => [file, openPicture(file, files.get(file), i + 1)]));
}

function openPicture(file: string, bytes: Uint8Array | undefined, n: number): Picture {
  if (!bytes) throw new Error(`the picture ${file} was not read`);
  const found = readPicture(bytes);
  if (!found) throw new Error(`the picture ${file} is neither PNG nor JPEG`);
  return { ...found, bytes, part: imageName(n, found.extension) };
}

export const mediaParts = (pictures: ReadonlyMap<string, Picture>): readonly Part[] =>
  [...pictures.values()].map(({ part, contentType, bytes }) => ({
    name: part,
    contentType,
    content: bytes,
    relationships: [],
  }));
