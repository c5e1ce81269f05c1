import { inflateSync } from 'node:zlib';

/** Samples per pixel by colour type (ISO/IEC 15948, 11.2.2, table 12). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Start and step, across and down, of each pass of an interlaced picture (8.2). */
const ADAM7 = [
  [0, 8, 0, 8], [4, 8, 0, 8], [0, 4, 4, 8], [2, 4, 0, 4], [0, 2, 2, 4], [1, 2, 0, 2], [0, 1, 1, 2],
] as const;

/**
 * Whether a PNG's compressed data is as many bytes as its header promises: a file that lies about its size would show as
 * half a picture, or exhaust whoever opens it.
 */
export function holdsItsPixels(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = SAMPLES[view.getUint8(25)];
  if (samples === undefined) return false;
  const wanted = dataSize({ width: view.getUint32(16), height: view.getUint32(20) }, view.getUint8(24) * samples, view.getUint8(28) === 1);
  try {
    return inflateSync(Buffer.concat([...dataChunks(bytes, view)]), { maxOutputLength: wanted }).length === wanted;
  } catch {
    return false;
  }
}

function* dataChunks(bytes: Uint8Array, view: DataView): Generator<Uint8Array> {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const isData = view.getUint32(at + 4) === 0x49444154;
    if (isData) yield bytes.subarray(at + 8, at + 8 + view.getUint32(at));
  }
}

/** Each row begins with the byte of its filter (ISO/IEC 15948, 7.2 and 8.2). */
function dataSize({ width, height }: { readonly width: number; readonly height: number }, bitsPerPixel: number, isInterlaced: boolean): number {
  const rows = (across: number, down: number): number => (across === 0 ? 0 : down * (1 + Math.ceil((across * bitsPerPixel) / 8)));
  if (!isInterlaced) return rows(width, height);
  return ADAM7.reduce((sum, [x, dx, y, dy]) => sum + rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))), 0);
}
