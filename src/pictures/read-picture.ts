import { isWhole, readBitmapHeader } from './bitmap.js';
import { orientationOf, upright } from './orientation.js';
import { holdsItsPixels } from './png-pixels.js';
import { cleanSvg } from './clean-svg.js';
import { stripMetadata } from './strip-metadata.js';
import type { Picture, PictureKind, Refusal } from './picture.js';

/** By kind, the ends of file names that say so. */
const EXTENSIONS: Readonly<Record<PictureKind, readonly string[]>> = { png: ['png'], jpeg: ['jpg', 'jpeg', 'jpe'], svg: ['svg'] };

/** A photograph has a quarter of it; a browser needs four bytes for each. */
const MAX_PIXELS = 100_000_000;

/**
 * The picture that a file holds, told by its content; the name must agree, since mail programs, web servers and readers
 * go by it. Or why it cannot be shown. Pure: the bytes are all it looks at.
 */
export function readPicture(name: string, bytes: Uint8Array): Picture | Refusal {
  const found = readBitmap(bytes) ?? readSvg(bytes) ?? { problem: 'unknown-kind' };
  if ('problem' in found) return found;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return EXTENSIONS[found.kind].includes(extension) ? found : { problem: 'wrong-name', detail: found.kind.toUpperCase() };
}

function readBitmap(bytes: Uint8Array): Picture | Refusal | undefined {
  const header = readBitmapHeader(bytes);
  if (!header) return undefined;
  if (header.width === 0 || header.height === 0 || !isWhole(bytes, header.kind)) return { problem: 'damaged' };
  if (header.width * header.height > MAX_PIXELS) return { problem: 'too-many-pixels', detail: `${String(header.width)} × ${String(header.height)}` };
  if (header.kind === 'png' && !holdsItsPixels(bytes)) return { problem: 'damaged' };
  const turns = orientationOf(bytes);
  if (turns === 'mirrored') return { problem: 'turned' };
  return { kind: header.kind, ...upright(header, turns), bytes: stripMetadata(bytes, header.kind, turns), hasText: false };
}

function readSvg(bytes: Uint8Array): Picture | Refusal | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (!/^<(?:\?xml|!--|!doctype\s+svg|(?:\w+:)?svg)/i.test(start)) return undefined;
  try {
    return cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'svg-malformed' };
    throw error;
  }
}
