import { describe, expect, it } from 'vitest';
import type { Region, TextStyle } from '../../../src/theme/theme.js';
import { px, pxToEmu } from '../../../src/units/length.js';
import { rise, steppedInsets, textFrame } from '../../../src/writers/pptx/shapes/line-box.js';
import { fonts } from './fixture.js';

const style = (over: Partial<TextStyle> = {}): TextStyle => ({
  font: 'major', bold: false, italic: false, color: { role: 'text' }, sizes: [px(200), px(100)], lineHeight: 1,
  letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0, ...over,
});
const inset = (all: number): Region['inset'] => ({ left: px(all), top: px(all), right: px(all), bottom: px(all) });
const region = (over: Partial<Region> = {}): Region => ({
  name: 'body', role: 'text', box: { x: px(100), y: px(100), width: px(600), height: px(300) }, inset: inset(0),
  anchor: 'top', align: 'left', levels: [style()], prompt: '', ...over,
});
const up = (step = 0): number => rise(style(), style().sizes[step] ?? px(0), fonts);

describe('the frame of a text', () => {
  it('moves a text that Office sets higher or lower back to its place, in insets that have the room', () => {
    expect(Math.abs(up())).toBeGreaterThan(1);
    const frame = textFrame(region({ inset: inset(80) }), 0, fonts);
    expect(frame.box).toEqual(region().box);
    expect(frame.inset.top).toBeCloseTo(80 + up(), 6);
    expect(frame.inset.bottom).toBeCloseTo(80 - up(), 6);
  });

  it.each([0.8, 1, 1.3, 1.7])('grows an undrawn box on the side where an inset cannot give way, leaving the text its room, at line height %f', (lineHeight) => {
    const level = style({ lineHeight });
    const { box, inset: kept } = textFrame(region({ levels: [level] }), 0, fonts);
    expect(box.height - kept.top - kept.bottom).toBeCloseTo(300, 6);
    expect(box.y + kept.top).toBeCloseTo(100 + rise(level, px(200), fonts), 6);
    expect(box.width - kept.left - kept.right).toBe(604);
  });

  it.each([['left', 100, 604], ['center', 98, 604], ['right', 96, 604]] as const)('grows a line’s room on the side that a text set %s leaves free', (align, x, width) => {
    expect(textFrame(region({ align }), 0, fonts).box).toMatchObject({ x, width });
  });

  it('never grows a box that is seen', () => {
    const seen = region({ shape: { geometry: 'rect', diagonal: 'forward', radius: px(0), fill: { role: 'surface' } } });
    expect(textFrame(seen, 0, fonts).box).toEqual(seen.box);
  });
});

describe('the insets of a text set smaller', () => {
  it('say nothing at the largest size, nor where the change cannot be seen', () => {
    expect(steppedInsets(region({ inset: inset(80) }), 0, fonts)).toEqual({});
    expect(steppedInsets(region({ inset: inset(80), levels: [style({ sizes: [px(20), px(19)] })] }), 1, fonts)).toEqual({});
  });

  it('put a smaller text where its own size belongs, in the layout’s frame', () => {
    const { tIns, bIns } = steppedInsets(region({ inset: inset(80) }), 1, fonts);
    const frame = textFrame(region({ inset: inset(80) }), 1, fonts);
    expect(tIns).toBe(pxToEmu(frame.inset.top));
    expect(bIns).toBe(pxToEmu(frame.inset.bottom));
  });

  it('never fall below nothing', () => {
    for (const anchor of ['top', 'middle', 'bottom'] as const) {
      const { tIns = 0, bIns = 0 } = steppedInsets(region({ anchor }), 1, fonts);
      expect(Number(tIns)).toBeGreaterThanOrEqual(0);
      expect(Number(bIns)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the insets of a text with lines of an exact height', () => {
  it('move it down by as much more as LibreOffice leaves below such a line', () => {
    const exact = rise(style(), px(200), fonts, 'exact') - up();
    expect(exact).toBeGreaterThan(10);
    const { tIns } = steppedInsets(region({ inset: inset(80) }), 0, fonts, 'exact');
    expect(tIns).toBe(pxToEmu(px(textFrame(region({ inset: inset(80) }), 0, fonts).inset.top + exact)));
  });
});
