import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/chart/spread.js';

describe('labels spread along a side', () => {
  it('stay where they are wanted when they are free', () => {
    expect(spread([{ wanted: 20, size: 10 }, { wanted: 60, size: 10 }], 5, 100)).toEqual([20, 60]);
  });

  it('give way to each other evenly', () => {
    expect(spread([{ wanted: 50, size: 10 }, { wanted: 50, size: 10 }], 2, 100)).toEqual([44, 56]);
  });

  it('keep their order, their distance and the length they have', () => {
    const pieces = fc.array(fc.record({ wanted: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 5, max: 40 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (list) => {
        const sorted = list.toSorted((a, b) => a.wanted - b.wanted);
        const middles = spread(sorted, 4, 400);
        middles.forEach((middle, i) => {
          const half = sorted[i]!.size / 2;
          expect(middle - half).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + half).toBeLessThanOrEqual(400 + 1e-6);
          if (i > 0) expect(middle - half - (middles[i - 1]! + sorted[i - 1]!.size / 2)).toBeGreaterThanOrEqual(4 - 1e-6);
        });
      }),
    );
  });
});
