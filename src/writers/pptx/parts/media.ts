import type { LaidOutDeck } from '../../../layout/page.js';
import { stripMetadata } from '../../../pictures/strip-metadata.js';
import type { Part } from '../opc/part.js';
import { imageName } from '../opc/part-names.js';
import { readPicture, type PictureFile } from '../shapes/pixel-size.js';

export interface Picture extends PictureFile {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** The drawing that the bitmap was made from. */
  readonly svg?: { readonly part: string; readonly bytes: Uint8Array };
}

/** What a deck's pictures are in the files' bytes; `bitmaps` holds a PNG for each SVG, by the same path. */
export interface PictureBytes {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly bitmaps: ReadonlyMap<string, Uint8Array>;
}

/**
 * The pictures that the deck's pages show, each file once, numbered in order of appearance.
 * Throws when the caller did not read a file, or when it is neither PNG nor JPEG nor an SVG with its bitmap.
 */
export function collectPictures(deck: LaidOutDeck, files: PictureBytes): ReadonlyMap<string, Picture> {
  const contents = deck.pages.flatMap((page) => page.regions.map((region) => region.content));
  const named = new Set(contents.flatMap((content) => (content.type === 'picture' ? [content.file] : [])));
  return new Map([...named].map((file, i) => [file, openPicture(file, files, i + 1)]));
}

function openPicture(file: string, { pictures, bitmaps }: PictureBytes, n: number): Picture {
  const bytes = pictures.get(file);
  if (!bytes) throw new Error(`the picture ${file} was not read`);
  const bitmap = bitmaps.get(file);
  const found = readPicture(bitmap ?? bytes);
  if (!found) throw new Error(`the picture ${file} is neither PNG nor JPEG, and no bitmap of it was given`);
  // The shape turns it: a program that heeds the photograph's own mark too would turn it twice.
  const plain = found.turns === 0 ? (bitmap ?? bytes) : stripMetadata(bytes, 'jpeg');
  const picture = { ...found, bytes: plain, part: imageName(n, found.extension) };
  return bitmap ? { ...picture, svg: { part: imageName(n, 'svg'), bytes } } : picture;
}

export const mediaParts = (pictures: ReadonlyMap<string, Picture>): readonly Part[] =>
  [...pictures.values()].flatMap(({ part, contentType, bytes, svg }) => [
    { name: part, contentType, content: bytes, relationships: [] },
    ...(svg ? [{ name: svg.part, contentType: 'image/svg+xml', content: svg.bytes, relationships: [] }] : []),
  ]);
