import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import { placeSeats } from '../../src/chart/seats.js';
import type { ShapeMark } from '../../src/chart/mark.js';
import { hexOf } from '../../src/theme/colors.js';
import { px } from '../../src/units/length.js';
import { ASSEMBLY, chartOf } from './chart-samples.js';
import { chartFonts, chartTheme } from './chart-theme.js';
import { textBox, texts } from './ink-boxes.js';

const draw = (groups: readonly (readonly [string, number])[], highlight?: number) =>
  drawChart(
    chartOf('hemicycle', groups, highlight === undefined ? {} : { highlight }),
    { width: px(1152), height: px(420) }, chartTheme, chartFonts,
  );
const dots = (marks: ReturnType<typeof draw>) => marks.filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.geometry === 'ellipse');

describe('a hemicycle', () => {
  it('seats all 577 deputies, and says how many each group has', () => {
    const marks = draw(ASSEMBLY, 2);
    expect(dots(marks)).toHaveLength(577);
    const highlighted = dots(marks).filter((dot) => hexOf(chartTheme, dot.fill!) === chartTheme.colors.strong);
    expect(highlighted).toHaveLength(38);
    const shown = texts(marks).map((mark) => mark.text);
    for (const [, seats] of ASSEMBLY) expect(shown).toContain(String(seats));
  });

  it.each([[[547, 3]], [[123, 91, 71]], [[4]], [[250, 240, 70]]])('has its number clear of the seats %j', (seats) => {
    const groups = seats.map((n, i) => [`g${String(i)}`, n] as const);
    const marks = drawChart(chartOf('hemicycle', groups), { width: px(624), height: px(392) }, chartTheme, chartFonts);
    const number = texts(marks).find((mark) => mark.text === String(seats.reduce((a, b) => a + b)) && mark.anchor === 'middle');
    if (!number) throw new Error('no number in the middle');
    const box = textBox(number);
    const top = number.baseline - 0.66 * number.size;
    const nearest = dots(marks).map(({ box: dot }) => {
      const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
      return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(top - y, 0, y - number.baseline)) - dot.width / 2;
    });
    expect(Math.min(...nearest)).toBeGreaterThan(0);
  });

  it('has as many seats as the groups have together, group after group from left to right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 6 }), (seats) => {
        const marks = dots(draw(seats.map((n, i) => [`g${String(i)}`, n] as const)));
        expect(marks).toHaveLength(seats.reduce((a, b) => a + b));
      }),
      { numRuns: 40 },
    );
    const [left, right] = ['strong', 'shape'].map((role) =>
      dots(draw([['a', 100], ['b', 100]])).filter((dot) => dot.fill?.role === role).map((dot) => dot.box.x));
    expect(Math.max(...left!)).toBeLessThan(Math.min(...right!) + 20);
  });

  it('never lets two seats touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
        const { seats, dot } = placeSeats(count);
        expect(seats).toHaveLength(count);
        const nearest = Math.min(...seats.flatMap((a, i) => seats.slice(i + 1, i + 60).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
        expect(nearest).toBeGreaterThan(2 * dot);
      }),
      { numRuns: 40 },
    );
  });

  it('draws sectors where seats would be too many to see', () => {
    const marks = draw([['oui', 4000], ['non', 2500]]);
    expect(dots(marks)).toHaveLength(0);
    expect(marks.filter((mark) => mark.kind === 'path' && mark.fill)).toHaveLength(2);
  });
});
