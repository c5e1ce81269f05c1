import { orientationSegment, type QuarterTurns } from './orientation.js';

/** What a PNG needs to be shown as it was meant (PNG 1.2, 4.1 and 4.2): all critical chunks, and of the others those about colour and size. */
const SHOWN_CHUNKS = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD', 'cICP']);

/**
 * A bitmap without what cameras and programs note in it: place, author, device, preview, remarks, or whatever follows its end.
 * The picture itself is not decoded; bytes that are no such file come back as they are.
 * @param turns how a JPEG lies: what it still says of itself, unless it is upright
 */
export function stripMetadata(bytes: Uint8Array, kind: 'png' | 'jpeg', turns: QuarterTurns = 0): Uint8Array {
  const kept = kind === 'png' ? pngParts(bytes) : jpegParts(bytes, turns);
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  if (length === bytes.length) return bytes;
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of kept) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function pngParts(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    // A capital first letter: without this chunk the picture cannot be drawn.
    if (/^[A-Z]/.test(name) || SHOWN_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return parts;
}

const APP0 = 0xe0, APP2 = 0xe2, APP14 = 0xee, APP15 = 0xef, COMMENT = 0xfe, START_OF_SCAN = 0xda, END = 0xd9;

/** ITU-T T.81, B.1.1: of the applications' segments, JFIF, the colour profile and Adobe's colour transform matter to the picture. */
function jpegParts(bytes: Uint8Array, turns: QuarterTurns): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  let said = turns === 0;
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Behind JFIF's own segment, which wants to be the first.
    if (!said && marker !== APP0) {
      parts.push(orientationSegment(turns));
      said = true;
    }
    if (marker === START_OF_SCAN) return [...parts, bytes.subarray(at, endOfPicture(bytes, at))];
    const end = at + 2 + view.getUint16(at + 2);
    if (isPicture(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return [bytes];
}

function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  const starts = (name: string): boolean => String.fromCharCode(...content.subarray(0, name.length)) === name;
  return (marker === APP0 && starts('JFIF')) || (marker === APP2 && starts('ICC_PROFILE')) || (marker === APP14 && starts('Adobe'));
}

/** Right after the end mark that follows the scans; between them no other mark of that value can stand (B.1.1.5). */
function endOfPicture(bytes: Uint8Array, scan: number): number {
  for (let at = scan; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === END) return at + 2;
  return bytes.length;
}
