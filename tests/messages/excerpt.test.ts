import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import { excerpt } from '../../src/messages/excerpt.js';
import { positionsIn } from '../../src/source/positions.js';

const place = (text: string, start: number, end: number): Place => positionsIn(text).between('a.yaml', start, end);
const around = (text: string, part: string): string => excerpt(text, place(text, text.indexOf(part), text.indexOf(part) + part.length));

describe('excerpt', () => {
  it('underlines the stretch and nothing else', () => {
    expect(around('a: 1\nbb: deux\nc: 3\n', 'deux')).toBe('2 | bb: deux\n  |     ^^^^');
  });

  it('underlines the first line of a stretch that goes on', () => {
    expect(around('a:\n  b: 1\n  c: 2\n', 'b: 1\n  c: 2')).toBe('2 |   b: 1\n  |   ^^^^');
  });

  it('spreads tabs to their stops', () => {
    expect(around('a\tb:\tx', 'x')).toBe('1 | a   b:  x\n  |         ^');
  });

  it('counts wide characters twice, combining marks not at all', () => {
    expect(around('記者: x', 'x')).toBe('1 | 記者: x\n  |       ^');
    expect(around('🎤: x', 'x')).toBe('1 | 🎤: x\n  |     ^');
    expect(around('e\u0301: x', 'x')).toBe('1 | e\u0301: x\n  |    ^');
    expect(around('a: 記者', '記者')).toBe('1 | a: 記者\n  |    ^^^^');
  });

  it('marks the end of a line with one caret', () => {
    const text = 'a: \nb: 1\n';
    expect(excerpt(text, place(text, 3, 3))).toBe('1 | a: \n  |    ^');
  });

  it('ignores the carriage return of Windows', () => {
    expect(around('a: un\r\nb: deux\r\n', 'un\r\n')).toBe('1 | a: un\n  |    ^^');
  });

  it('cuts long lines around the stretch', () => {
    const text = `a: ${'mot '.repeat(100)}ICI ${'mot '.repeat(100)}`;
    const [line = '', carets = ''] = around(text, 'ICI').split('\n');
    expect(line.length).toBeLessThanOrEqual(104);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('ICI');
    expect(line.slice(4)).toMatch(/^….*…$/);
  });

  it('shows control and bidirectional characters as what cannot be shown', () => {
    expect(around('a: \u001B[2J\u202Ex', 'x')).toBe('1 | a: \uFFFD[2J\uFFFDx\n  |         ^');
  });

  it('is empty for an empty line, or one that the text does not have', () => {
    expect(excerpt('', place('', 0, 0))).toBe('');
    expect(excerpt('a', { ...place('a', 0, 1), start: { line: 9, column: 1, offset: 0 } })).toBe('');
  });

  it('has two lines, its carets under the text, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.nat(300), fc.nat(20), (text, start, length) => {
        const shown = excerpt(text, place(text, start, start + length));
        if (shown !== '') expect(shown).toMatch(/^\d+ \| [^\n]*\n +\| *\^+$/);
      }),
      { numRuns: 500 },
    );
  });
});
