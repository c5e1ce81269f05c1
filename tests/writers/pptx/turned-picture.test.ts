import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { orientationOf } from '../../../src/pictures/orientation.js';
import { readPicture } from '../../../src/pictures/read-picture.js';
import type { Region } from '../../../src/theme/theme.js';
import { px } from '../../../src/units/length.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { jpeg } from '../../pictures/samples.js';
import { deck, fonts, page, text } from './fixture.js';
import { part, unpack } from './unpack.js';

const FILE = '/photos/marche.jpg';
const BOX = { x: px(100), y: px(100), width: px(400), height: px(200) };

/** A photograph of 600 × 400 sensor pixels, in a box of 400 × 200. */
function written(orientation: number, fit: 'cover' | 'contain', shape?: Region['shape']): Uint8Array {
  const found = readPicture(FILE, jpeg(600, 400, orientation));
  if ('problem' in found) throw new Error(found.problem);
  const made = page('image', 'picture', { title: text('Une photo'), picture: { type: 'picture', file: FILE, alt: 'Une marche', fit } });
  const regions = made.regions.map((one) => (one.region.role === 'picture' ? { ...one, region: { ...one.region, box: BOX, ...(shape ? { shape } : {}) } } : one));
  return writePptx(deck([{ ...made, regions }]), { fonts, pictures: new Map([[FILE, found.bytes]]), created: new Date('2025-03-17T09:00:00Z') });
}

const slide = (...given: Parameters<typeof written>): string => part(unpack(written(...given)), 'ppt/slides/slide1.xml');
const pic = (...given: Parameters<typeof written>): string => /<p:pic>.*<\/p:pic>/s.exec(slide(...given))?.[0] ?? '';
const place = (x: number, y: number, width: number, height: number): string => `<a:off x="${x * 9525}" y="${y * 9525}"/><a:ext cx="${width * 9525}" cy="${height * 9525}"/>`;

describe('a photograph that lies on its side', () => {
  it('is turned around the middle of its box, which it fills upright', () => {
    // 200 × 400 before a quarter, around the middle of the box at 300, 200.
    expect(pic(6, 'cover')).toContain(`<a:xfrm rot="5400000">${place(200, 0, 200, 400)}</a:xfrm>`);
    expect(pic(8, 'cover')).toContain(`<a:xfrm rot="16200000">${place(200, 0, 200, 400)}</a:xfrm>`);
    expect(pic(3, 'cover')).toContain(`<a:xfrm rot="10800000">${place(100, 100, 400, 200)}</a:xfrm>`);
  });

  it('is cropped at the edges that are its top and bottom upright', () => {
    // Upright 400 × 600 in 400 × 200: two thirds go, a quarter of them above. The top is the sensor's left edge, or its right.
    expect(pic(6, 'cover')).toContain('<a:srcRect l="16667" r="50000"/>');
    expect(pic(8, 'cover')).toContain('<a:srcRect l="50000" r="16667"/>');
    // Upside down, 600 × 400: a quarter of the height goes.
    expect(pic(3, 'cover')).toContain('<a:srcRect t="18750" b="6250"/>');
  });

  it('is whole, in its own proportions, where it is shown whole', () => {
    // 400 × 600 upright is 133⅓ × 200 there; before a quarter, 200 × 133⅓.
    const [, x, y, cx, cy] = /rot="5400000"><a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(pic(6, 'contain')) ?? [];
    expect([x, y, cx, cy].map((emu) => Number(emu) / 9525)).toEqual([200, 133 + 1 / 3, 200, 133 + 1 / 3].map((value) => expect.closeTo(value, 3)));
    expect(pic(6, 'contain')).toContain('<a:srcRect/>');
  });

  it('has its leaf’s round corners where the layout has them', () => {
    const leaf = { geometry: 'leaf', diagonal: 'forward', radius: px(40) } as const;
    const rounded = (orientation: number): readonly string[] => [...pic(orientation, 'cover', leaf).matchAll(/fmla="val (\d+)"/g)].map(([, value = '']) => value);
    expect(rounded(1)).toEqual(['0', '20000']);
    expect(rounded(6)).toEqual(['20000', '0']);
    expect(rounded(3)).toEqual(['0', '20000']);
  });

  it('goes in without its own mark, by which some program would turn it again', () => {
    const image = unzipSync(written(6, 'cover'))['ppt/media/image1.jpeg'] ?? new Uint8Array();
    expect(image.length).toBeGreaterThan(20);
    expect(orientationOf(image)).toBe(0);
  });

  it('inherits its place from the layout as ever when it is upright', () => {
    expect(pic(1, 'cover')).toMatch(/<p:spPr\/>|<p:spPr>(?!<a:xfrm)/);
  });
});
