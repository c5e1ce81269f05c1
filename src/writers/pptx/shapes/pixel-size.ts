import type { PixelSize } from './picture.js';

export interface PictureFile extends PixelSize {
  readonly extension: 'png' | 'jpeg';
  readonly contentType: 'image/png' | 'image/jpeg';
}

/** What a picture file says of itself; nothing when it is neither PNG (ISO/IEC 15948, 11.2.2) nor JPEG (ITU-T T.81, B.2.2). */
export function readPicture(bytes: Uint8Array): PictureFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452) {
    return { extension: 'png', contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpeg(view);
  return undefined;
}

/** Walks the segments up to the frame header, whichever of the coding processes it announces. */
function readJpeg(view: DataView): PictureFile | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (isFrameHeader(marker)) {
      return {
        extension: 'jpeg',
        contentType: 'image/jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
      };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

/** SOF0 to SOF15, without the tables (C4, CC) and the reserved one (C8) among them. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
