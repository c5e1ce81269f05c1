import type { PictureSize } from './picture.js';

export interface BitmapHeader extends PictureSize {
  readonly kind: 'png' | 'jpeg';
}

/** What a bitmap's header says; nothing when it is neither PNG (ISO/IEC 15948, 11.2.2) nor JPEG (ITU-T T.81, B.2.2). */
export function readBitmapHeader(bytes: Uint8Array): BitmapHeader | undefined {
  const view = viewOf(bytes);
  if (bytes.length >= 24 && isPng(view)) {
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpegHeader(view);
  return undefined;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isPng = (view: DataView): boolean =>
  view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a && view.getUint32(12) === 0x49484452;

function readJpegHeader(view: DataView): BitmapHeader | undefined {
  for (const { marker, at } of jpegSegments(view)) {
    if (isFrameHeader(marker) && at + 9 <= view.byteLength) {
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
  return undefined;
}

interface Segment {
  readonly marker: number;
  /** Of the marker's first byte. */
  readonly at: number;
}

/** The segments before the picture's data, whichever of the coding processes they announce. */
export function* jpegSegments(view: DataView): Generator<Segment> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    yield { marker, at };
    if (marker === START_OF_SCAN) return;
    at += 2 + view.getUint16(at + 2);
  }
}

const START_OF_SCAN = 0xda;

/** SOF0 to SOF15, without the tables (C4, CC) and the reserved one (C8) among them. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** True when the file goes on to its end mark: a download or copy that broke off shows half a picture, or none. */
export function isWhole(bytes: Uint8Array, kind: BitmapHeader['kind']): boolean {
  const view = viewOf(bytes);
  return kind === 'png' ? endsAsPng(view) : endsAsJpeg(view);
}

function endsAsPng(view: DataView): boolean {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Some cameras write more after the end mark, so it is looked for anywhere after the picture's data began. */
function endsAsJpeg(view: DataView): boolean {
  const scan = [...jpegSegments(view)].find(({ marker }) => marker === START_OF_SCAN);
  if (!scan) return false;
  for (let at = view.byteLength - 2; at > scan.at; at--) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}
