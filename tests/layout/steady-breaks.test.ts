import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { withSteadyBreaks } from '../../src/layout/steady-breaks.js';
import { plain, plainText } from '../../src/text/run.js';
import { px } from '../../src/units/length.js';
import { prepared } from '../contract/decks.js';

const [deck] = await prepared('slides/criminalite-organisee', 'ecologiste');
const fonts = deck!.fonts;
const region = deck!.laidOut.theme.layouts.find(({ name }) => name === 'table')!.regions.find(({ name }) => name === 'title')!;
const style = region.levels[0]!;
const size = style.sizes[0]!;
const text = plain('Ce que nous proposons pour le pays');
const inWidth = (width: number) => ({ ...region, inset: { left: px(0), top: px(0), right: px(0), bottom: px(0) }, box: { ...region.box, width: px(width) } });
const linesIn = (runs: typeof text, width: number) => breakLines(runs, style, size, px(width), fonts).lines.map((line) => line.text.trim());
/** The width that « Ce que nous proposons » takes. */
const taken = breakLines(plain('Ce que nous proposons'), style, size, px(9999), fonts).width;

describe('a title whose next word fits by a hair more', () => {
  it('keeps its lines in a box a few pixels wider', () => {
    const width = taken - 2;
    const steady = withSteadyBreaks(text, style, inWidth(width), 0, fonts);
    expect(linesIn(text, width + 4)).not.toEqual(linesIn(text, width));
    expect(linesIn(steady, width + 4)).toEqual(linesIn(steady, width));
    expect(plainText(steady)).toBe('Ce que nous proposons\u00A0pour le pays');
  });

  it('is left alone where no word is in doubt', () => {
    expect(withSteadyBreaks(text, style, inWidth(taken + 20), 0, fonts)).toEqual(text);
  });
});
