import { describe, expect, it } from 'vitest';
import { withEvenBreaks, type BreakWish } from '../../src/layout/even-breaks.js';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { innerBox, sizeAt, styleOf } from '../../src/layout/measure/measure-text.js';
import { plainText } from '../../src/text/run.js';
import { fonts, theme } from './fixture.js';

const region = (layout: string, name: string) =>
  theme.layouts.find((one) => one.name === layout)!.regions.find((one) => one.name === name)!;
const title = region('table', 'title');
const body = region('proposals', 'body');
const places = { even: { region: title, style: styleOf(title, 0) }, full: { region: body, style: styleOf(body, 0) } };

const linesOf = (text: string, wish: BreakWish): readonly string[] => {
  const { region: at, style } = places[wish];
  const width = innerBox(at).width - style.indent * sizeAt(style, 0);
  return breakLines([{ text }], style, sizeAt(style, 0), width as never, fonts).lines.map((line) => line.text.trim());
};
const set = (text: string, wish: BreakWish): string =>
  plainText(withEvenBreaks([{ text }], places[wish].style, places[wish].region, 0, fonts, wish));
const plainLines = (text: string, wish: BreakWish) => linesOf(set(text, wish), wish).map((line) => line.replaceAll('\u00A0', ' '));

describe('withEvenBreaks', () => {
  it('breaks a title in the middle, where one would breathe', () => {
    const text = 'Une approche efficace, résolue et fondée sur des faits';
    expect(linesOf(text, 'even').at(-1)).toBe('faits');
    expect(plainLines(text, 'even')).toEqual(['Une approche efficace,', 'résolue et fondée sur des faits']);
  });

  it('leaves no article or preposition at the end of a line', () => {
    const text = 'Concentrer les moyens judiciaires sur les têtes de réseaux';
    expect(linesOf(text, 'even')[0]).toMatch(/ sur les têtes$| sur les$| les têtes de$/);
    expect(plainLines(text, 'even')).toEqual(['Concentrer les moyens judiciaires', 'sur les têtes de réseaux']);
  });

  it('leaves one line as it is', () => {
    expect(set('Une approche efficace', 'even')).toBe('Une approche efficace');
  });

  it('fills the lines of a lead, and brings company to a word that would end it alone', () => {
    const text = 'Développer la prévention et une santé publique';
    expect(linesOf(text, 'full').at(-1)).toBe('publique');
    expect(plainLines(text, 'full').at(-1)).toBe('santé publique');
  });

  it('leaves running text alone', () => {
    const text = 'Une coopération renforcée avec les associations et les services sociaux. '.repeat(5).trim();
    expect(set(text, 'full')).toBe(text);
  });

  it('takes no more lines than before, whatever the text', () => {
    for (let words = 4; words < 24; words++) {
      const text = 'Réorienter les forces de l’ordre vers le démantèlement des réseaux criminels et non vers la traque inefficace des consommateurs de rue, qui coûte'.split(' ').slice(0, words).join(' ');
      for (const wish of ['even', 'full'] as const) expect(linesOf(set(text, wish), wish)).toHaveLength(linesOf(text, wish).length);
    }
  });

  it('keeps the marks of every run', () => {
    const runs = [{ text: 'Une approche efficace, résolue et ' }, { text: 'fondée sur des faits', strong: true as const }];
    const tidied = withEvenBreaks(runs, places.even.style, title, 0, fonts, 'even');
    expect(tidied.map(({ text, ...marks }) => ({ marks, text: text.replaceAll('\u00A0', ' ') }))).toEqual([
      { marks: {}, text: runs[0]!.text }, { marks: { strong: true }, text: runs[1]!.text },
    ]);
  });
});
