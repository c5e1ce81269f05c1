import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { innerBox, sizeAt, styleOf } from '../../src/layout/measure/measure-text.js';
import { withoutWidow } from '../../src/layout/widows.js';
import { plainText } from '../../src/text/run.js';
import { fonts, theme } from './fixture.js';

const title = theme.layouts.find((layout) => layout.name === 'points')!.regions.find((region) => region.name === 'title')!;
const style = styleOf(title, 0);
const linesOf = (text: string): readonly string[] =>
  breakLines([{ text }], style, sizeAt(style, 0), innerBox(title).width, fonts).lines.map((line) => line.text.trim());
const tidy = (text: string): string => plainText(withoutWidow([{ text }], style, title, 0, fonts));

describe('withoutWidow', () => {
  it('takes a companion down to a word left alone', () => {
    const text = 'Une approche efficace, résolue et fondée sur des faits';
    expect(linesOf(text).at(-1)).toBe('faits');
    expect(linesOf(tidy(text))).toEqual(['Une approche efficace, résolue et fondée sur', 'des\u00A0faits']);
  });

  it('leaves one line as it is', () => {
    expect(tidy('Une approche efficace')).toBe('Une approche efficace');
  });

  it('leaves a last line of several words as it is', () => {
    const text = 'Une approche efficace, résolue et fondée sur des faits et des chiffres';
    expect(tidy(text)).toBe(text);
  });

  it('keeps the marks of every run', () => {
    const runs = [{ text: 'Une approche efficace, résolue et ' }, { text: 'fondée sur des faits', strong: true as const }];
    const tidied = withoutWidow(runs, style, title, 0, fonts);
    expect(tidied).toEqual([runs[0], { text: 'fondée sur des\u00A0faits', strong: true }]);
  });
});
