import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeAxis } from '../../../src/writers/pptx/parts/chart-axes.js';

const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('the axis of a native chart', () => {
  it('ends one step beyond its furthest value, in as many steps as programs leave little empty', () => {
    expect(nativeAxis([0, 19])).toMatchObject({ step: 1, high: 20 });
    expect(nativeAxis([-19, 0])).toMatchObject({ step: 1, low: -20 });
  });

  it('leaves a twentieth of the span empty on both sides of zero, as programs do, and little more', () => {
    expect(nativeAxis([-10, 10])).toMatchObject({ low: -nativeAxis([-10, 10]).high });
    const { step, low, high } = nativeAxis([-31, 12]);
    expect([low / step, high / step].map((steps) => Number(steps.toFixed(6)))).toEqual([-14, 6]);
  });

  it('ends at the first step that leaves a twentieth empty, whatever the values', () => {
    fc.assert(fc.property(positive, positive, (below, above) => {
      const { step, low, high } = nativeAxis([-below, above]);
      const least = (below + above) / 20;
      for (const empty of [-low - below, high - above]) {
        expect(empty).toBeGreaterThan(least * 0.999 - step * 1e-5);
        expect(empty).toBeLessThan((least + step) * 1.001);
      }
    }));
    fc.assert(fc.property(positive, (above) => {
      const { low, high } = nativeAxis([0, above]);
      expect(low).toBeCloseTo(0, 12);
      expect((high - above) / above).toBeCloseTo(1 / 19, 6);
    }));
  });
});
