import { jpegSegments } from './bitmap.js';
import type { PictureSize } from './picture.js';

/** How many quarters clockwise a picture's rows and columns are turned to stand upright. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** By Exif orientation (Exif 2.32, 4.6.4, tag 0112); those left out are mirrored, as no camera writes them. */
const TURNS: Readonly<Record<number, QuarterTurns>> = { 1: 0, 3: 2, 6: 1, 8: 3 };
const ORIENTATIONS: Readonly<Record<QuarterTurns, number>> = { 0: 1, 1: 6, 2: 3, 3: 8 };
const MIRRORED: ReadonlySet<number> = new Set([2, 4, 5, 7]);

/** What a JPEG asks of whoever shows it, nothing for any other file: browsers turn it so, PowerPoint does not. `mirrored`: with left and right exchanged too. */
export function orientationOf(bytes: Uint8Array): QuarterTurns | 'mirrored' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== START_OF_IMAGE) return 0;
  for (const { marker, at } of jpegSegments(view)) {
    const isExif = marker === APP1 && at + 18 < view.byteLength && view.getUint32(at + 4) === EXIF;
    if (!isExif) continue;
    const orientation = orientationAt(view, at + 10);
    return MIRRORED.has(orientation) ? 'mirrored' : (TURNS[orientation] ?? 0);
  }
  return 0;
}

/** A size as it is shown. */
export const upright = ({ width, height }: PictureSize, turns: QuarterTurns): PictureSize =>
  turns % 2 === 1 ? { width: height, height: width } : { width, height };

const START_OF_IMAGE = 0xffd8;
const APP1 = 0xe1;
/** « Exif » */
const EXIF = 0x45786966;
const ORIENTATION = 0x0112;

/** The orientation in the first directory of a TIFF header (TIFF 6.0, section 2); 1, upright, when it says none. */
function orientationAt(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little);
  }
  return 1;
}

/** An Exif segment that says this and nothing else. */
export const orientationSegment = (turns: QuarterTurns): Uint8Array =>
  Uint8Array.from([
    0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0,
    // TIFF, big-endian, its first directory right behind: one entry, a short.
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1,
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, ORIENTATIONS[turns], 0, 0,
    0, 0, 0, 0,
  ]);
