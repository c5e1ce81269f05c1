import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { CHART_LABEL_FLOOR } from '../../src/chart/limits.js';
import type { ChartContent, ChartKind } from '../../src/slide/content.js';
import { px } from '../../src/units/length.js';
import { SAMPLES } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { collisions, escaped, texts } from './ink-boxes.js';

const SIZES = { wide: { width: px(1152), height: px(420) }, half: { width: px(560), height: px(380) } } as const;
const draw = (content: ChartContent, size = SIZES.wide as { width: ReturnType<typeof px>; height: ReturnType<typeof px> }) =>
  drawChart(content, size, chartTheme, chartFonts);

describe.each(Object.entries(SIZES))('every sample chart, %s', (_, size) => {
  it.each(Object.entries(SAMPLES))('%s stays in its box, its texts apart and legible', (_name, content) => {
    const marks = draw(content, size);
    expect(escaped(marks, size)).toEqual([]);
    expect(collisions(marks)).toEqual([]);
    expect(texts(marks).filter((mark) => mark.size < CHART_LABEL_FLOOR)).toEqual([]);
  });
});

const word = fc.constantFrom('Cannabis', 'cocaïne', 'et', 'de synthèse', 'Île-de-France', '2015', 'prévention', 'aujourd’hui', 'anticonstitutionnellement');
const label = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const value = fc.oneof(fc.integer({ min: -50, max: 100 }), fc.constantFrom(0, 3.5, 1e9, -0.25, 240_000));
const positive = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 3.5, 12.25));

const chart = (kind: ChartKind, values: fc.Arbitrary<number>, most: { categories: number; series: number }): fc.Arbitrary<ChartContent> =>
  fc.integer({ min: 1, max: most.categories }).chain((count) =>
    fc.record({
      type: fc.constant('chart' as const),
      kind: fc.constant(kind),
      categories: fc.array(label, { minLength: count, maxLength: count }),
      series: fc.array(
        fc.record({ name: label, values: fc.array(values, { minLength: count, maxLength: count }) }),
        { minLength: 1, maxLength: most.series },
      ),
      unit: fc.constantFrom('', '%', 'Md€'),
      language: fc.constantFrom('fr', 'en'),
      alt: fc.constant('Un graphique.'),
      highlight: fc.integer({ min: 0, max: count - 1 }),
    }).chain((content) => fc.boolean().map((marked): ChartContent => {
      const { highlight, ...rest } = content;
      return marked ? { ...rest, highlight } : rest;
    })),
  );

const size = fc.record({ width: fc.integer({ min: 480, max: 1200 }).map(px), height: fc.integer({ min: 300, max: 460 }).map(px) });

describe.each([
  ['bar', chart('bar', value, { categories: 10, series: 3 })],
  ['line', chart('line', value, { categories: 14, series: 3 })],
  ['donut', chart('donut', positive, { categories: 9, series: 1 })],
  ['hemicycle', chart('hemicycle', positive, { categories: 12, series: 1 })],
] as const)('any %s chart', (_, content) => {
  it('keeps every mark in its box and every text clear of the others', () => {
    fc.assert(
      fc.property(content, size, (chosen, box) => {
        const marks = draw(chosen, box);
        expect(escaped(marks, box)).toEqual([]);
        expect(collisions(marks)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn from finite numbers only', () => {
    fc.assert(
      fc.property(content, (chosen) => {
        expect(JSON.stringify(draw(chosen))).not.toContain('null');
      }),
      { numRuns: 20 },
    );
  });
});

describe('the numbers on a chart', () => {
  it('are written the French way, with the unit on the same line', () => {
    const marks = draw({ ...(SAMPLES['bar-two'] as ChartContent), series: [{ name: '', values: [1500.5, -8] }] });
    const shown = texts(marks).map((mark) => mark.text);
    expect(shown).toContain('1\u202F500,5\u00A0%');
    expect(shown).toContain('−8\u00A0%');
  });

  it('says nothing where there is nothing', () => {
    for (const kind of ['bar', 'line', 'pictogram', 'hemicycle'] as const) {
      const nothing: ChartContent = { type: 'chart', kind, categories: [], series: [], unit: '%', language: 'fr', alt: '' };
      expect(texts(draw(nothing))).toEqual([]);
    }
  });
});
