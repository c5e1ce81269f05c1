import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPath, recordPath } from '../../src/chart/path.js';
import { pathBox } from './ink-boxes.js';

describe('recorded arcs', () => {
  it('end where the arc ends and keep to its circle', () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), fc.double({ min: -7, max: 7, noNaN: true }), fc.boolean(), (start, end, back) => {
        const commands = recordPath((path) => path.arc(0, 0, 100, start, end, back));
        const last = commands.at(-1)!;
        const full = back ? start - end >= 2 * Math.PI : end - start >= 2 * Math.PI;
        const meant = full ? start : end;
        if (last.op !== 'C') throw new Error('no curve');
        expect(Math.hypot(last.x - 100 * Math.cos(meant), last.y - 100 * Math.sin(meant))).toBeLessThan(1e-3);
        for (const command of commands) if (command.op === 'C') expect(Math.hypot(command.x, command.y)).toBeCloseTo(100, 6);
      }),
    );
  });

  it('make a full circle of four quarters', () => {
    const commands = recordPath((path) => path.arc(5, 5, 10, 0, 2 * Math.PI));
    expect(commands.map((command) => command.op)).toEqual(['M', 'C', 'C', 'C', 'C']);
  });
});

describe('a bar', () => {
  const edges = { left: 10, top: 20, right: 60, bottom: 220 };

  it('is round at the top right only, and at the bottom left when negative', () => {
    const corners = (negative: boolean) =>
      barPath(edges, 50, { negative, corner: 44 }).flatMap((c) => (c.op === 'L' || c.op === 'M' ? [`${String(c.x)},${String(c.y)}`] : []));
    expect(corners(false)).toEqual(expect.arrayContaining(['60,220', '10,220', '10,20']));
    expect(corners(false)).not.toContain('60,20');
    expect(corners(true)).toEqual(expect.arrayContaining(['60,220', '10,20', '60,20']));
    expect(corners(true)).not.toContain('10,220');
  });

  it('fills its edges however short it is', () => {
    const low = { left: 0, top: 97, right: 80, bottom: 100 };
    expect(pathBox(barPath(low, 80, { negative: false, corner: 44 }))).toEqual(low);
  });
});
