import { readBitmapHeader } from '../../../pictures/bitmap.js';
import type { PixelSize } from './picture.js';

export interface PictureFile extends PixelSize {
  readonly extension: 'png' | 'jpeg';
  readonly contentType: 'image/png' | 'image/jpeg';
}

/** What a bitmap says of itself; nothing when it is neither PNG nor JPEG. */
export function readPicture(bytes: Uint8Array): PictureFile | undefined {
  const header = readBitmapHeader(bytes);
  if (!header) return undefined;
  const { kind, width, height } = header;
  return { extension: kind, contentType: `image/${kind}`, width, height };
}
