import { describe, expect, it } from 'vitest';
import { plain, plainText } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';
import { dashes } from './cases/dashes.js';
import { datesAndTimes } from './cases/dates-and-times.js';
import { guarded } from './cases/guarded.js';
import { numbers } from './cases/numbers.js';
import { punctuation } from './cases/punctuation.js';
import { quotes } from './cases/quotes.js';
import { ties } from './cases/ties.js';

const families = { punctuation, quotes, numbers, 'dates and times': datesAndTimes, dashes, ties, 'what is guarded': guarded };

const written = (noted: string): string => noted.replaceAll('_', '\u00A0').replaceAll('~', '\u202F');
const shown = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
const set = (text: string, language: string): string => plainText(typeset(plain(text), language));

describe('the table of typography', () => {
  const cases = Object.values(families).flat();
  it('has at least 150 cases, each given once for a language and with its source', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(cases.filter(([, , , source]) => source.trim() === '')).toEqual([]);
    const given = cases.flatMap(([languages, text]) => languages.map((language) => `${language} ${text}`));
    expect(given.filter((one, i) => given.indexOf(one) !== i)).toEqual([]);
  });
  it.each(['fr', 'fr-CA', 'fr-CH', 'en'] as const)('has cases that a rule changes and cases that none may touch, in %s', (language) => {
    const own = cases.filter(([languages]) => languages.includes(language));
    expect(own.filter(([, before, after]) => before !== after).length).toBeGreaterThan(20);
    expect(own.filter(([, before, after]) => before === after).length).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(families))('typography: %s', (_, cases) => {
  const rows = cases.flatMap(([languages, given, expected, source]) =>
    languages.map((language) => ({ language, given, expected, source })),
  );

  it.each(rows)('$language: « $given » becomes « $expected » ($source)', ({ language, given, expected }) => {
    expect(shown(set(written(given), language))).toBe(expected);
    expect(set(written(expected), language)).toBe(written(expected));
  });
});
