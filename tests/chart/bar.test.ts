import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barDirection } from '../../src/chart/bar.js';
import { drawChart } from '../../src/chart/draw-chart.js';
import { hexOf } from '../../src/theme/colors.js';
import type { PathMark } from '../../src/chart/mark.js';
import type { ChartContent } from '../../src/slide/content.js';
import { px } from '../../src/units/length.js';
import { chartOf, SAMPLES } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { pathBox, texts } from './ink-boxes.js';

const size = { width: px(1152), height: px(420) };
const draw = (content: ChartContent) => drawChart(content, size, chartTheme, chartFonts);
const bars = (content: ChartContent) => draw(content).filter((mark): mark is PathMark => mark.kind === 'path');
const direction = (content: ChartContent, width = 1152) =>
  barDirection({ content, width, height: 420, theme: chartTheme, fonts: chartFonts });
const lengths = (content: ChartContent) =>
  bars(content).map(({ commands }) => {
    const { left, right, top, bottom } = pathBox(commands);
    return direction(content) === 'rows' ? right - left : bottom - top;
  });

describe('bars', () => {
  it('are as long as their values say, upright or lying', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom('A', 'Un intitulé bien trop long pour une colonne étroite'), (list, label) => {
        const content = chartOf('bar', list.map((value) => [label, value] as const));
        const drawn = lengths(content);
        const unit = (drawn[0] ?? 0) / (list[0] ?? 1);
        drawn.forEach((length, i) => expect(length).toBeCloseTo(unit * (list[i] ?? 0), 3));
      }),
      { numRuns: 40 },
    );
  });

  it('stand in columns for a few short labels and for years, lie down otherwise', () => {
    expect(direction(SAMPLES['bar-two']!)).toBe('columns');
    expect(direction(SAMPLES['bar-years']!)).toBe('columns');
    expect(direction(SAMPLES['bar-twelve']!)).toBe('rows');
    expect(direction(SAMPLES['bar-long']!)).toBe('rows');
  });

  it('go the other way from the same axis for negative values, and are not drawn for zero', () => {
    const content = chartOf('bar', [['A', 4], ['B', -2], ['C', 0]]);
    const axis = draw(content).find((mark) => mark.kind === 'shape' && mark.geometry === 'line');
    const zero = axis?.kind === 'shape' ? axis.box.y : NaN;
    const [up, down, ...others] = bars(content).map(({ commands }) => pathBox(commands));
    expect(up?.bottom).toBeCloseTo(zero, 6);
    expect(down?.top).toBeCloseTo(zero, 6);
    expect(others).toEqual([]);
  });

  it('all step back but the highlighted one', () => {
    const fills = bars(SAMPLES['bar-four']!).map((bar) => hexOf(chartTheme, bar.fill ?? { role: 'text' }));
    const muted = hexOf(chartTheme, chartTheme.charts.muted);
    expect(fills).toEqual([chartTheme.colors.strong, muted, muted, muted]);
  });

  it('hold their values when all of them are tall enough, and carry them above when one is not', () => {
    const tops = (content: ChartContent) => bars(content).map(({ commands }) => pathBox(commands).top);
    const baseline = (content: ChartContent, text: string) => texts(draw(content)).find((mark) => mark.text.startsWith(text))?.baseline ?? NaN;
    const tall = chartOf('bar', [['A', 15], ['B', 23]]);
    expect(baseline(tall, '15')).toBeGreaterThan(tops(tall)[0] ?? NaN);
    const low = chartOf('bar', [['A', 1], ['B', 23]]);
    expect(baseline(low, '23')).toBeLessThan(tops(low)[1] ?? NaN);
  });

  it('name several series under the bars where that fits, else in a line above them', () => {
    const names = (content: ChartContent, name: string) => texts(draw(content)).filter((mark) => mark.text === name).length;
    expect(names(SAMPLES['bar-grouped']!, '2015')).toBe(3);
    expect(names(SAMPLES['bar-grouped-rows']!, 'Avant la dépénalisation')).toBe(1);
  });
});
