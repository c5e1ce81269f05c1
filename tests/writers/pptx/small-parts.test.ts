import { describe, expect, it } from 'vitest';
import { px } from '../../../src/units/length.js';
import { el } from '../../../src/writers/pptx/oxml/element.js';
import { guid } from '../../../src/writers/pptx/oxml/guid.js';
import { serialize } from '../../../src/writers/pptx/oxml/serialize.js';
import { formatCode, decimalsOf } from '../../../src/writers/pptx/parts/number-format.js';
import { columnName, escapeSpreadsheet, writeWorkbook } from '../../../src/writers/pptx/parts/workbook.js';
import { geometry } from '../../../src/writers/pptx/shapes/geometry.js';
import { cropOf } from '../../../src/writers/pptx/shapes/picture.js';
import { readPicture } from '../../../src/writers/pptx/shapes/pixel-size.js';
import { rise, spacingPercent, textFrame } from '../../../src/writers/pptx/shapes/line-box.js';
import { chart, fonts, png, theme } from './fixture.js';
import { all, part, unpack } from './unpack.js';

const xml = (element: ReturnType<typeof el>): string => new TextDecoder().decode(serialize(element)).split('\n').slice(1).join('\n');

describe('the XML serializer', () => {
  it('declares the namespaces that are used, on the root', () => {
    expect(xml(el('p:sp', {}, [el('a:t', { 'r:id': 'x' })]))).toMatch(/^<p:sp xmlns:a="[^"]*" xmlns:p="[^"]*" xmlns:r="[^"]*"><a:t r:id="x"\/><\/p:sp>$/);
  });

  it('escapes text and attributes and replaces what XML cannot carry', () => {
    expect(xml(el('t', { a: '"<\n' }, ['a&b<c>\u0007\uD800']))).toBe('<t a="&quot;&lt;&#10;">a&amp;b&lt;c&gt;\uFFFD\uFFFD</t>');
  });

  it('leaves out undefined attributes and children', () => {
    expect(xml(el('t', { a: undefined, b: true }, [undefined]))).toBe('<t b="1"/>');
  });
});

describe('a GUID', () => {
  it('is the same for the same seed, upper case and in braces', () => {
    expect(guid('a')).toBe(guid('a'));
    expect(guid('a')).not.toBe(guid('b'));
    expect(guid('a')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });
});

describe('a leaf', () => {
  const box = { x: px(0), y: px(0), width: px(400), height: px(200) };
  const drawn = (radius: number, diagonal: 'forward' | 'backward'): string => xml(geometry({ geometry: 'leaf', radius: px(radius), diagonal }, box));

  it('is the preset with two round corners, top right and bottom left being the second adjustment', () => {
    expect(drawn(50, 'forward')).toContain('<a:gd name="adj1" fmla="val 0"/><a:gd name="adj2" fmla="val 25000"/>');
    expect(drawn(50, 'backward')).toContain('<a:gd name="adj1" fmla="val 25000"/><a:gd name="adj2" fmla="val 0"/>');
  });

  it('is a path of its own when rounder than the preset can be', () => {
    expect(drawn(150, 'forward')).toContain('<a:arcTo wR="1428750" hR="1428750" stAng="16200000" swAng="5400000"/>');
  });
});

describe('a picture', () => {
  it('says its size, PNG or JPEG', () => {
    expect(readPicture(png(400, 600))).toMatchObject({ extension: 'png', width: 400, height: 600 });
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 2, 0x58, 1, 0x90, 1, 1, 0x11, 0]);
    expect(readPicture(jpeg)).toMatchObject({ extension: 'jpeg', width: 400, height: 600 });
    expect(readPicture(Uint8Array.from([0x3c, 0x73, 0x76, 0x67, 0x3e]))).toBeUndefined();
  });

  it('is cut equally left and right to cover a box, and less above than below, where heads are', () => {
    expect(cropOf({ width: 400, height: 200 }, { width: 100, height: 100 })).toEqual({ l: 25000, r: 25000 });
    expect(cropOf({ width: 200, height: 400 }, { width: 100, height: 100 })).toEqual({ t: 12500, b: 37500 });
    expect(cropOf({ width: 100, height: 100 }, { width: 50, height: 50 })).toEqual({});
  });
});

describe('a chart’s numbers', () => {
  it('take the decimals they need, the unit and a true minus', () => {
    expect([3, 3.5, 3.25, 3.999].map(decimalsOf)).toEqual([0, 1, 2, 0]);
    expect(formatCode(chart({ unit: '%' }), 0, { qualifier: 'plus de' })).toBe('[$-40C]"plus de "#,##0"\u00A0%";[$-40C]"plus de "−#,##0"\u00A0%"');
    expect(formatCode(chart({ unit: 'Md€' }), 1)).toBe('[$-40C]#,##0.0"\u00A0Md€";[$-40C]−#,##0.0"\u00A0Md€"');
  });

  it('stand in columns named as in a spreadsheet', () => {
    expect([0, 25, 26, 701].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ']);
    const book = unpack(writeWorkbook(chart()));
    expect(all(/<t [^>]*>([^<]*)</, part(book, 'xl/sharedStrings.xml'))).toEqual(['', 'Part', '2015', '2023']);
    expect(all(/<c r="(B\d" s="\d"><v>[\d.]+)</, part(book, 'xl/worksheets/sheet1.xml'))).toEqual(['B2" s="1"><v>15', 'B3" s="2"><v>23.5']);
    expect(escapeSpreadsheet('_x0041_ a_b')).toBe('_x005F_x0041_ a_b');
  });
});

describe('a line of text', () => {
  const [style] = theme.layouts[0]?.regions[0]?.levels ?? [];

  it('is as tall as in CSS: Office counts in lines of 1.2 em whatever the font', () => {
    expect(style && spacingPercent({ ...style, lineHeight: 0.9 })).toBe(75000);
  });

  it('is pushed down where Office would set it higher than CSS', () => {
    expect(style && rise(style, px(100), fonts)).toBe(1);
  });

  it('gets a little more room to its right than in CSS, from the inset or, where nothing is drawn, from the box', () => {
    const [, body, card] = theme.layouts.map((layout) => layout.regions[1]);
    expect(body && textFrame(body, 0, fonts).box.width).toBe(1156);
    expect(card && textFrame(card, 0, fonts)).toMatchObject({ box: { width: 1152 }, inset: { left: 40, right: 36 } });
  });
});
