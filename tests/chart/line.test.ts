import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { lineSpan } from '../../src/chart/line.js';
import type { ChartContent } from '../../src/slide/content.js';
import { px } from '../../src/units/length.js';
import { chartOf, SAMPLES } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { texts } from './ink-boxes.js';

const draw = (content: ChartContent) => drawChart(content, { width: px(1152), height: px(420) }, chartTheme, chartFonts);

describe('a line chart', () => {
  it('starts from zero, but for values that all lie far from it', () => {
    expect(lineSpan([15, 23])).toEqual([0, 23]);
    expect(lineSpan([-5, 23])).toEqual([-5, 23]);
    expect(lineSpan([96, 100])).toEqual([95, 101]);
    expect(lineSpan([7])).toEqual([5.25, 8.75]);
    expect(lineSpan([0, 0])).toEqual([0, 1]);
  });

  it('draws an axis only where it stands for zero', () => {
    const axes = (content: ChartContent) => draw(content).filter((mark) => mark.kind === 'shape' && mark.geometry === 'line').length;
    expect(axes(SAMPLES['line-one']!)).toBe(1);
    expect(axes(SAMPLES['line-zigzag']!)).toBe(0);
  });

  it('passes through its points from left to right', () => {
    const stroke = draw(chartOf('line', [['a', 1], ['b', 3], ['c', 2]])).find((mark) => mark.kind === 'path');
    const points = stroke?.kind === 'path' ? stroke.commands.flatMap((c) => (c.op === 'Z' ? [] : [c])) : [];
    expect(points.map((c) => c.op)).toEqual(['M', 'L', 'L']);
    const [a, b, c] = points.map(({ x, y }) => ({ x, y }));
    expect(a!.x < b!.x && b!.x < c!.x).toBe(true);
    expect(b!.y < c!.y && c!.y < a!.y).toBe(true);
  });

  it('names several lines at their ends, beside their last values', () => {
    const shown = texts(draw(SAMPLES['line-two']!)).map((mark) => mark.text);
    expect(shown).toEqual(expect.arrayContaining(['France', '32\u00A0%', 'Portugal', '6,4\u00A0%']));
  });

  it('says the first, last and highlighted values before any other', () => {
    const many = chartOf('line', Array.from({ length: 40 }, (_, i) => [`m${String(i)}`, 100 + ((i * 37) % 60)] as const), { highlight: 20 });
    const shown = texts(draw(many)).map((mark) => mark.text);
    const value = (i: number) => String(100 + ((i * 37) % 60));
    expect(shown).toEqual(expect.arrayContaining([value(0), value(39), value(20)]));
  });
});
