import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../src/source/positions.js';

describe('positionsIn', () => {
  const positions = positionsIn('ab\n\nc🎤d\n');

  it('counts lines and columns from one, in UTF-16 code units', () => {
    expect(positions.at(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positions.at(2)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(positions.at(3)).toEqual({ line: 2, column: 1, offset: 3 });
    expect(positions.at(7)).toEqual({ line: 3, column: 4, offset: 7 });
  });

  it('takes what lies beyond the text for its ends', () => {
    expect(positions.at(-1)).toEqual(positions.at(0));
    expect(positions.at(99)).toEqual({ line: 4, column: 1, offset: 9 });
  });

  it('never gives a stretch that ends before it starts', () => {
    expect(positions.between('a.yaml', 5, 2)).toEqual({ file: 'a.yaml', start: positions.at(5), end: positions.at(5) });
  });
});
