import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/pictures/read-picture.js';
import { jpeg, png, svg } from './samples.js';

describe('reading a picture', () => {
  it('knows its kind and its size by its content', () => {
    expect(readPicture('a.png', png(400, 600))).toMatchObject({ kind: 'png', width: 400, height: 600 });
    expect(readPicture('a.JPG', jpeg(400, 600))).toMatchObject({ kind: 'jpeg', width: 400, height: 600 });
    expect(readPicture('a.svg', svg('<path d="M0 0h9"/>'))).toMatchObject({ kind: 'svg', width: 40, height: 20 });
  });

  it('keeps the bytes of a bitmap', () => {
    const bytes = png(4, 6);
    expect(readPicture('a.png', bytes)).toMatchObject({ bytes });
  });

  it.each([
    ['a.png', jpeg(4, 6), 'JPEG'],
    ['a.svg', png(4, 6), 'PNG'],
    ['a.jpeg', svg(''), 'SVG'],
    ['logo', png(4, 6), 'PNG'],
  ])('refuses %s, whose name lies about its content', (name, bytes, detail) => {
    expect(readPicture(name, bytes)).toEqual({ problem: 'wrong-name', detail });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Bonjour')],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><html></html>')],
    ['another XML', new TextEncoder().encode('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a GIF', new TextEncoder().encode('GIF89a………')],
  ])('refuses %s', (_, bytes) => {
    expect(readPicture('a.svg', bytes)).toMatchObject({ problem: expect.stringMatching(/unknown-kind|svg-size/) });
  });

  it('refuses a bitmap that broke off, or has no size', () => {
    expect(readPicture('a.png', png(400, 600).subarray(0, 40))).toEqual({ problem: 'damaged' });
    expect(readPicture('a.jpg', jpeg(400, 600).subarray(0, -2))).toEqual({ problem: 'damaged' });
    expect(readPicture('a.png', png(0, 600))).toEqual({ problem: 'damaged' });
  });

  it('refuses a PNG that lies about its size, either way', () => {
    expect(readPicture('a.png', png(400, 600, { width: 4, height: 6 }))).toEqual({ problem: 'damaged' });
    expect(readPicture('a.png', png(4, 6, { width: 400, height: 600 }))).toEqual({ problem: 'damaged' });
  });

  it('refuses a picture whose pixels would exhaust whoever opens it, without unpacking it', () => {
    expect(readPicture('a.png', png(60_000, 60_000, { width: 1, height: 1 }))).toEqual({ problem: 'too-many-pixels', detail: '60000 × 60000' });
    expect(readPicture('a.jpg', jpeg(60_000, 60_000))).toMatchObject({ problem: 'too-many-pixels' });
  });

  it('says the size that a photograph has upright', () => {
    expect([1, 3, 6, 8, 9].map((orientation) => readPicture('a.jpg', jpeg(400, 600, orientation)))).toMatchObject([
      { width: 400, height: 600 }, { width: 400, height: 600 }, { width: 600, height: 400 }, { width: 600, height: 400 }, { width: 400, height: 600 },
    ]);
  });

  it('refuses a mirrored photograph, which PowerPoint would show the wrong way round', () => {
    for (const orientation of [2, 4, 5, 7]) expect(readPicture('a.jpg', jpeg(400, 600, orientation))).toEqual({ problem: 'turned' });
  });

  it('takes a photograph for upright when its Exif leads nowhere', () => {
    const bytes = jpeg(400, 600, 6);
    bytes[2 + 4 + 6 + 4] = 0xff; // the first byte of the directory's offset
    expect(readPicture('a.jpg', bytes)).toMatchObject({ kind: 'jpeg' });
  });

  it('survives any bytes after a beginning that looks right', () => {
    for (let seed = 1; seed < 400; seed++) {
      const noise = Uint8Array.from({ length: 60 }, (_, i) => (seed * 2654435761 + i * 40503 * seed) >>> (i % 24));
      for (const start of [jpeg(4, 6, 6).subarray(0, seed % 40), png(4, 6).subarray(0, seed % 40)]) {
        expect(() => readPicture('a.jpg', Buffer.concat([start, noise]))).not.toThrow();
      }
    }
  });
});
