import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/layout/measure/break-lines.js';
import { withWholeTerms } from '../../src/layout/whole-terms.js';
import { plain, plainText } from '../../src/text/run.js';
import { px } from '../../src/units/length.js';
import { fonts, theme } from './fixture.js';

const body = theme.layouts.find(({ name }) => name === 'text')!.regions.find(({ name }) => name === 'body')!;
const style = body.levels[0]!;
const size = style.sizes[0]!;
const linesIn = (runs: ReturnType<typeof plain>, width: number) => breakLines(runs, style, size, px(width), fonts).lines.map(({ text }) => text.trim());
/** As wide as a text and the half of an en more. */
const widthOf = (text: string): number => breakLines(plain(text), style, size, px(9999), fonts).width + size / 4;
const whole = (text: string, width: number) =>
  withWholeTerms(plain(text), style, { ...body, inset: { left: px(0), top: px(0), right: px(0), bottom: px(0) }, box: { ...body.box, width: px(width + style.indent * size) } }, 0, fonts);

describe('withWholeTerms', () => {
  it.each([
    ['a range of years', 'La progression de 2015–2020 se voit', 'La progression de 2015–', '2015–\u20602020 se voit'],
    ['a range with its unit', 'Une hausse de 10–15\u00A0% des prix', 'Une hausse de 10–', '10–\u206015\u00A0% des prix'],
    ['initials', 'Un rapport signé J.-P.\u00A0Dupont hier', 'Un rapport signé J.-', 'J.\u2011P.\u00A0Dupont hier'],
  ])('takes %s to the next line whole', (_, text, first, last) => {
    const width = widthOf(first);
    expect(linesIn(plain(text), width)[0]).toBe(first);
    expect(linesIn(whole(text, width), width).slice(1).join(' ')).toBe(last);
  });

  it('leaves a text as it is where no line ends inside a term, and where a whole one would cost a line', () => {
    expect(plainText(whole('La progression de 2015–2020 se voit', 9999))).toBe('La progression de 2015–2020 se voit');
    const narrow = widthOf('2015–');
    expect(plainText(whole('2015–2020', narrow))).toBe('2015–2020');
  });

  it('leaves a dash between names, where a line may end', () => {
    const text = 'Le trajet de Lille–Perpignan en train';
    expect(plainText(whole(text, widthOf('Le trajet de Lille–')))).toBe(text);
  });
});
