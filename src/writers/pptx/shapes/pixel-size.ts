import { readBitmapHeader } from '../../../pictures/bitmap.js';
import { orientationOf, upright, type QuarterTurns } from '../../../pictures/orientation.js';
import type { PixelSize } from './picture.js';

/** Its size is what it has upright. */
export interface PictureFile extends PixelSize {
  readonly extension: 'png' | 'jpeg';
  readonly contentType: 'image/png' | 'image/jpeg';
  /** What the file leaves to whoever shows it. */
  readonly turns: QuarterTurns;
}

/** What a bitmap says of itself; nothing when it is neither PNG nor JPEG. */
export function readPicture(bytes: Uint8Array): PictureFile | undefined {
  const header = readBitmapHeader(bytes);
  if (!header) return undefined;
  const { kind } = header;
  const turns = orientationOf(bytes);
  if (turns === 'mirrored') throw new Error('a mirrored photograph was let through');
  return { extension: kind, contentType: `image/${kind}`, ...upright(header, turns), turns };
}
