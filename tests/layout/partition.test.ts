import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partition } from '../../src/layout/partition.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('partition', () => {
  it('cuts equal items into equal runs', () => {
    expect(partition([1, 1, 1, 1, 1, 1], 2)).toEqual([3, 3]);
  });

  it('puts the odd item first', () => {
    expect(partition([1, 1, 1, 1, 1], 2)).toEqual([3, 2]);
  });

  it('balances weights, not counts', () => {
    expect(partition([9, 1, 1, 1, 1, 5, 5, 5], 2)).toEqual([5, 3]);
  });

  it('leaves no item alone where that can be helped', () => {
    expect(partition([100, 1, 1, 1], 2)).toEqual([2, 2]);
  });

  it('leaves one alone where it cannot', () => {
    expect(sum(partition([1, 1, 1], 2))).toBe(3);
  });

  it('keeps every item, in every case', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 14 }), fc.nat(13), (weights, n) => {
        const parts = 1 + (n % weights.length);
        const lengths = partition(weights, parts);
        expect(lengths).toHaveLength(parts);
        expect(sum(lengths)).toBe(weights.length);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(weights.length >= 2 * parts ? 2 : 1);
      }),
    );
  });
});
