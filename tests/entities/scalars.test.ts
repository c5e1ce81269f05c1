import { describe, expect, it } from 'vitest';
import { date, id, text } from '../../src/entities/scalars.js';

describe('a date', () => {
  it.each([
    [2025, '2025'],
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is one', (written, value) => {
    expect(date().parse(written)).toBe(value);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13', '2025-3', '25', 'mars 2025', '2025-03-17T09:00', 20250, 2025.5, -1])('%s is none', (written) => {
    expect(date().safeParse(written).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['a', 'flux-financiers', '2025', 'points-2'])('can be %s', (written) => {
    expect(id().safeParse(written).success).toBe(true);
  });

  it.each(['', 'Flux', 'flux financiers', 'santé', '-a', 'a-', 'a--b', 'a/b', '..', 'a\n'])('cannot be %j', (written) => {
    expect(id().safeParse(written).success).toBe(false);
  });
});

describe('a text', () => {
  it('may hold tabs and line ends, and every script', () => {
    expect(text().parse('a\tb\r\nc é 記 🎤 \u202F')).toBe('a\tb\r\nc é 記 🎤 \u202F');
  });

  it.each(['', ' \n ', 'a\u0000', '\u001B[2J', 'a\u0085', '\uFFFF'])('cannot be %j', (written) => {
    expect(text().safeParse(written).success).toBe(false);
  });

  it('says one thing when it is empty', () => {
    expect(text().safeParse('\u000B').error?.issues.map(({ message }) => message)).toEqual(['empty-text']);
  });
});
