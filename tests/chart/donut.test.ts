import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import type { PathMark } from '../../src/chart/mark.js';
import type { ChartContent } from '../../src/slide/content.js';
import { px } from '../../src/units/length.js';
import { chartOf, SAMPLES } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { pathBox, pathPoints, texts } from './ink-boxes.js';

const draw = (content: ChartContent) => drawChart(content, { width: px(1152), height: px(420) }, chartTheme, chartFonts);
const slices = (content: ChartContent) => draw(content).filter((mark): mark is PathMark => mark.kind === 'path' && mark.fill !== undefined);

/** Area of a path as the polygon of its points. */
function area({ commands }: PathMark): number {
  const points = pathPoints(commands);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('a donut', () => {
  it('gives each part its share of the ring, the whole making a full turn', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 2, maxLength: 7 }), (values) => {
        const content = chartOf('donut', values.map((v, i) => [`p${String(i)}`, v] as const), { unit: 'M€' });
        const areas = slices(content).map(area);
        const [drawn, meant] = [areas.reduce((a, b) => a + b), values.reduce((a, b) => a + b)];
        areas.forEach((one, i) => expect(Math.abs(one / drawn - (values[i] ?? 0) / meant)).toBeLessThan(0.012));
        const boxes = slices(content).map(({ commands }) => pathBox(commands));
        const diameter = Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top));
        expect(drawn).toBeGreaterThan(0.93 * Math.PI * (diameter / 2) ** 2 * (1 - 0.6 ** 2));
      }),
      { numRuns: 25 },
    );
  });

  it('says what nuances the number in its middle, above it', () => {
    const content = chartOf('donut', [['de ces amendes', 35]], { unit: '%', highlight: 0, qualifiers: ['seulement'] });
    const marks = draw(content).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const [nuance, value] = ['seulement', '35\u00A0%'].map((text) => marks.find((mark) => mark.text === text));
    expect(nuance?.baseline).toBeLessThan((value?.baseline ?? 0) - (value?.size ?? 0) / 2);
    expect(nuance?.size).toBeLessThan(value?.size ?? 0);
  });

  it('lays the parts out clockwise from twelve o’clock in the order given', () => {
    const boxes = slices(chartOf('donut', [['a', 10], ['b', 80], ['c', 10]])).map(({ commands }) => pathBox(commands));
    const middle = (boxes[1]!.left + boxes[1]!.right) / 2;
    expect(boxes[0]!.left).toBeGreaterThan(middle);
    expect(boxes[2]!.right).toBeLessThan(middle);
  });

  it('leaves what percentages do not reach without a name', () => {
    expect(slices(SAMPLES['donut-one']!)).toHaveLength(2);
    expect(texts(draw(SAMPLES['donut-one']!)).map((mark) => mark.text)).toEqual(['35\u00A0%', 'Amendes recouvrées']);
  });

  it('puts the highlighted value in the hole, and says it once', () => {
    const shown = texts(draw(SAMPLES['donut-two']!)).map((mark) => mark.text);
    expect(shown.filter((text) => text === '35\u00A0%')).toHaveLength(1);
    expect(shown[0]).toBe('35\u00A0%');
  });

  it('puts the total in the hole when no part stands out', () => {
    const even = chartOf('donut', [['a', 40], ['b', 40], ['c', 40]], { unit: 'M€' });
    expect(texts(draw(even))[0]?.text).toBe('120\u00A0M€');
  });

  it('is an empty ring when there is nothing to share', () => {
    expect(slices(chartOf('donut', [['a', 0], ['b', 0]]))).toHaveLength(1);
  });
});
