import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { hexOf } from '../../src/theme/colors.js';
import { px } from '../../src/units/length.js';
import { chartOf } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { escaped, texts } from './ink-boxes.js';

const draw = (part: number, whole: number, { name = '', width = 640, height = 420 } = {}) =>
  drawChart(chartOf('pictogram', [[name, part], ['', whole]]), { width: px(width), height: px(height) }, chartTheme, chartFonts);

function count(part: number, whole: number, size = {}) {
  const bodies = draw(part, whole, size).filter((mark) => mark.kind === 'shape' && mark.geometry === 'leaf');
  const marked = bodies.filter((mark) => mark.kind === 'shape' && hexOf(chartTheme, mark.fill!) === chartTheme.colors.strong);
  return { all: bodies.length, marked: marked.length };
}

describe('a pictogram', () => {
  it('repeats a small whole until it makes a crowd', () => {
    expect(count(1, 4)).toEqual({ all: 20, marked: 5 });
    expect(count(2, 3).marked / count(2, 3).all).toBeCloseTo(2 / 3, 9);
  });

  it('shows ten and a hundred as they are', () => {
    expect(count(3, 10)).toEqual({ all: 10, marked: 3 });
    expect(count(23, 100)).toEqual({ all: 100, marked: 23 });
  });

  it('multiplies halves of a person away, and brings large wholes back to a hundred', () => {
    expect(count(2.5, 10)).toEqual({ all: 20, marked: 5 });
    expect(count(1200, 4800)).toEqual({ all: 100, marked: 25 });
  });

  it('keeps the part in proportion and in its box, whatever the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 400, max: 1200 }), (whole, n, width) => {
        const part = Math.min(n, whole);
        const { all, marked } = count(part, whole, { width });
        expect(marked * whole).toBe(part * all);
        expect(escaped(draw(part, whole, { width, name: 'des personnes' }), { width, height: 420 })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says the count beside the name it is given, and nothing without one', () => {
    expect(texts(draw(1, 4))).toEqual([]);
    expect(texts(draw(1, 4, { name: 'des détenus' })).map((mark) => mark.text)).toEqual(['1\u00A0sur\u00A04', 'des détenus']);
  });
});
