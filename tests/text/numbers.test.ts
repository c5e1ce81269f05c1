import { describe, expect, it } from 'vitest';
import { slideWords } from '../../src/messages/slide-words.js';
import { readableDate } from '../../src/text/dates.js';
import { formatFigure, formatNumber, formatQuantity } from '../../src/text/numbers.js';

const words = slideWords('fr');

describe('numbers', () => {
  it.each([
    [3.5, '3,5'],
    [240_000, '240\u202F000'],
    [1_234_567.25, '1\u202F234\u202F567,25'],
    [-8, '−8'],
    [0.1 + 0.2, '0,3'],
  ])('writes %s the French way', (value, text) => {
    expect(formatNumber(value, 'fr')).toBe(text);
  });

  it('parts thousands in Canada and in Switzerland as they do there', () => {
    expect(formatNumber(240_000, 'fr-CA')).toBe('240\u00A0000');
    expect(formatNumber(240_000, 'fr-CH')).toBe('240\u202F000');
  });

  it('writes English numbers the English way', () => {
    expect(formatNumber(240_000.5, 'en')).toBe('240,000.5');
    expect(formatQuantity(60, '%', 'en')).toBe('60%');
  });

  it('holds a unit to its number', () => {
    expect(formatQuantity(15, '%', 'fr')).toBe('15\u00A0%');
    expect(formatQuantity(15, undefined, 'fr')).toBe('15');
  });
});

describe('a figure', () => {
  it('shows its unit as a run of its own', () => {
    expect(formatFigure({ value: 3.5, unit: 'Md€', per: 'an' }, 'fr', words)).toEqual({
      value: [{ text: '3,5' }, { text: '\u00A0Md€', unit: true }],
      plain: '3,5\u00A0Md€ par\u00A0an',
    });
  });

  it('says its qualifier with the value: no slide shows « 120 % » for « plus de 120 % »', () => {
    const { value, plain } = formatFigure({ value: 120, unit: '%', qualifier: 'plus de' }, 'fr', words);
    expect(value).toEqual([{ text: 'plus de ', unit: true }, { text: '120' }, { text: '\u00A0%', unit: true }]);
    expect(plain).toBe('plus de 120\u00A0%');
  });

  it('says a share in words, the preposition elided', () => {
    const quarter = formatFigure({ value: 1, unit: 'quart', qualifier: 'plus de' }, 'fr', slideWords('fr'));
    expect(quarter.value).toEqual([{ text: 'plus d’', unit: true }, { text: 'un\u00A0quart' }]);
    expect(quarter.plain).toBe('plus d’un\u00A0quart');
    expect(formatFigure({ value: 1, unit: 'tiers' }, 'fr', slideWords('fr')).value).toEqual([{ text: 'un\u00A0tiers' }]);
    expect(formatFigure({ value: 1, unit: '%' }, 'fr', slideWords('fr')).plain).toBe('1\u00A0%');
  });

  it('shows a range with an en dash', () => {
    expect(formatFigure({ value: 10, to: 15, unit: '%' }, 'fr', words).plain).toBe('10–15\u00A0%');
  });

  it('reads a proportion as part and whole', () => {
    expect(formatFigure({ value: 1, of: 4 }, 'fr', words).value).toEqual([{ text: '1\u00A0sur\u00A04' }]);
  });
});

describe('dates', () => {
  it.each([
    ['2023', '2023', 'year'],
    ['2025-03', 'mars\u00A02025', 'month'],
    ['2025-03-17', '17\u00A0mars\u00A02025', 'day'],
    ['2025-03-01', '1er\u00A0mars\u00A02025', 'day'],
    ['depuis 2015', 'depuis 2015', 'year'],
  ])('reads %s as « %s »', (date, text, precision) => {
    expect(readableDate(date, 'fr')).toEqual({ text, precision });
  });
});
