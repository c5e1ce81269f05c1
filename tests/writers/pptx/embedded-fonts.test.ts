import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { embeddedOpenType } from '../../../src/writers/pptx/parts/embedded-open-type.js';
import { deck, fonts, page, text, theme } from './fixture.js';
import { lintPackage } from './package-lint.js';
import { all, part, unpack } from './unpack.js';

const { major, minor } = theme.fonts;
const files = [major.regular, minor.regular, minor.bold ?? ''];
const font = new Uint8Array(readFileSync(major.regular));

describe('a font embedded as PowerPoint embeds its own', () => {
  const eot = embeddedOpenType(font);
  const view = new DataView(eot.buffer);

  it('says its size, its version, its weight, that anybody may install it, and that it is an EOT', () => {
    expect([view.getUint32(0, true), view.getUint32(4, true)]).toEqual([eot.length, font.length]);
    expect(view.getUint32(8, true)).toBe(0x00020001);
    expect([view.getUint32(28, true), view.getUint16(32, true), view.getUint16(34, true)]).toEqual([900, 0, 0x504c]);
  });

  it('says its family in UTF-16, then the font as it is', () => {
    const length = view.getUint16(82, true);
    expect(new TextDecoder('utf-16le').decode(eot.subarray(84, 84 + length))).toBe('Source Sans 3 Black');
    expect(Buffer.from(eot.subarray(eot.length - font.length)).equals(Buffer.from(font))).toBe(true);
  });

  it('is refused when it is no font', () => {
    expect(() => embeddedOpenType(new Uint8Array(40))).toThrow('the font has no table OS/2');
  });
});

describe('a presentation with its fonts', () => {
  const fontFiles = new Map(files.map((file) => [file, new Uint8Array(readFileSync(file))]));
  const options = { fonts, pictures: new Map(), created: new Date('2025-03-17T09:00:00Z') };
  const pages = [page('seul', 'cover', { title: text('Seul') })];
  const written = unpack(writePptx(deck(pages), { ...options, fontFiles }));

  it('lists each family once, with the styles that the theme has', () => {
    const list = /<p:embeddedFontLst>.*<\/p:embeddedFontLst>/s.exec(part(written, 'ppt/presentation.xml'))?.[0] ?? '';
    expect(all(/typeface="([^"]*)"/, list)).toEqual(['Source Sans 3 Black', 'Source Sans 3']);
    expect(all(/<p:(regular|bold|italic|boldItalic) r:id/, list)).toEqual(['regular', 'regular', 'bold']);
    expect(lintPackage(written)).toEqual([]);
  });

  it('has none unless asked', () => {
    expect(part(unpack(writePptx(deck(pages), options)), 'ppt/presentation.xml')).not.toContain('embeddedFontLst');
  });
});
