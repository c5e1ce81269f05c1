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

describe.each(Object.entries(families))('typography: %s', (_, cases) => {
  const rows = cases.flatMap(([languages, given, expected, source]) =>
    languages.map((language) => ({ language, given, expected, source })),
  );

  it.each(rows)('$language: « $given » becomes « $expected » ($source)', ({ language, given, expected }) => {
    expect(shown(set(written(given), language))).toBe(expected);
    expect(set(written(expected), language)).toBe(written(expected));
  });
});
