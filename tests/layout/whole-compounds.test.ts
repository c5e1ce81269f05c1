import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { innerBox, sizeAt, styleOf } from '../../src/layout/measure/measure-text.js';
import { withWholeCompounds } from '../../src/layout/whole-compounds.js';
import { plainText } from '../../src/text/run.js';
import { fonts, theme } from './fixture.js';

const title = theme.layouts.find((layout) => layout.name === 'section')!.regions.find((region) => region.name === 'title')!;
const style = styleOf(title, 0);
const linesOf = (text: string): readonly string[] =>
  breakLines([{ text }], style, sizeAt(style, 0), innerBox(title).width, fonts).lines.map((line) => line.text.trim());
const whole = (text: string): string => plainText(withWholeCompounds([{ text }], style, title, 0, fonts));

describe('withWholeCompounds', () => {
  it('takes a compound word to the next line whole where that costs no line', () => {
    const text = 'Une loi qui s’inscrit dans le «\u202Ftout-carcéral\u202F»';
    expect(linesOf(text).some((line) => line.endsWith('tout-'))).toBe(true);
    expect(linesOf(whole(text)).at(-1)).toBe('«\u202Ftout\u2011carcéral\u202F»');
    expect(linesOf(whole(text))).toHaveLength(linesOf(text).length);
  });

  it('leaves a text alone whose hyphens are not at the end of a line', () => {
    expect(whole('Un peut-être')).toBe('Un peut-être');
  });

  it('leaves the cut where a further line would be needed', () => {
    const text = 'Anticonstitutionnelle-ment';
    expect(linesOf(text)).toHaveLength(2);
    expect(whole(text)).toBe(text);
  });
});
