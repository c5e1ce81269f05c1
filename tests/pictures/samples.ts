import { crc32, deflateSync } from 'node:zlib';

/** A black PNG of one grey byte a pixel; `actual` is the size of what it really holds. */
export function png(width: number, height: number, actual = { width, height }): Uint8Array {
  const header = Buffer.alloc(13);
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc(actual.height * (1 + actual.width)));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A JPEG's segments around no data: its size, and the Exif orientation where one is given. */
export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3];
  const exif = orientation === undefined ? [] : [0xff, 0xe1, 0, 34, ...ascii('Exif'), 0, 0, ...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...exif, ...frame, ...scan, 0xff, 0xd9]);
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

export const svg = (inside: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`);
