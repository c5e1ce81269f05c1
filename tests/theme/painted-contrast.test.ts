import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw-chart.js';
import type { Mark } from '../../src/chart/mark.js';
import { openFonts } from '../../src/fonts/open-fonts.js';
import { contrast, hexOf } from '../../src/theme/colors.js';
import { listThemes, loadTheme } from '../../src/theme/load-theme.js';
import type { OverlayTokens } from '../../src/theme/overlay.js';
import { withStamp } from '../../src/theme/stamp.js';
import type { ColorRef, Layout, Region, Theme } from '../../src/theme/theme.js';
import { px, type Box } from '../../src/units/length.js';
import { SAMPLES } from '../chart/chart-samples.js';
import { inkBox, overlap, pathPoints } from '../chart/ink-boxes.js';

const FOLDER = new URL('../../theme', import.meta.url).pathname;
/** The brand of docs/format.md, one that makes everything paler, one that makes everything darker. */
const BRANDS: Readonly<Record<string, OverlayTokens>> = {
  'no brand': {},
  rivages: { colors: { strong: '#4A1440', accent: '#8A1F6F', shape: '#E4572E' } },
  pale: { colors: { shape: '#F2D5A0', highlight: '#FFF1B8' } },
  dark: { colors: { shape: '#3A3A3A', highlight: '#5A2A00', strong: '#0A0A0A' } },
};
const CASES = listThemes(FOLDER).flatMap((name) => Object.keys(BRANDS).flatMap((brand) => (['stage', 'reading'] as const).map((density) => ({ name, brand, density }))));

function themeOf(name: string, brand: string, density: 'stage' | 'reading'): Theme {
  const place = { file: 'x', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  const { value } = loadTheme(name, density, FOLDER, { name: 'x', label: 'x', tokens: BRANDS[brand] ?? {}, folder: '/x', placeOf: () => place });
  if (!value) throw new Error(`no theme ${name}`);
  return value;
}

const PAPER: ColorRef = { role: 'background' };

/** Every fill that lies under a mark and is not covered before it; a path by its points and its hull's middle, so too many rather than too few. */
function fillsUnder(mark: Mark, below: readonly Mark[]): readonly ColorRef[] {
  const box = inkBox(mark);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const fills = below.flatMap((one): readonly ColorRef[] => {
    if (one.kind === 'text' || !one.fill) return [];
    const covers = one.kind === 'shape' ? overlap(inkBox(one), box) : holds(pathPoints(one.commands), middle);
    return covers ? [one.fill] : [];
  });
  return fills.length === 0 ? [PAPER] : fills.slice(-1);
}

/** Whether a point lies inside a polygon, by the even-odd rule. */
const holds = (points: readonly (readonly [number, number])[], { x, y }: { readonly x: number; readonly y: number }): boolean =>
  points.filter(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  }).length % 2 === 1;

const ratioOf = (theme: Theme, a: ColorRef, b: ColorRef): number => contrast(hexOf(theme, a), hexOf(theme, b));

const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The speakers' title is Pupitre's own and takes one line, the first of its box; any other may fill its box. */
const linesOf = ({ name }: Layout, { box, levels: [style], ...region }: Region): Box =>
  name.startsWith('speakers-') && region.name === 'title' && style ? { ...box, height: px((style.sizes[0] ?? 0) * style.lineHeight) } : box;

describe.each(CASES)('in $name with $brand, $density', ({ name, brand, density }) => {
  const theme = themeOf(name, brand, density);
  const fonts = openFonts(theme.fonts);

  it('every label and value of a chart stands out from what it is painted on', () => {
    let labels = 0;
    const weak = Object.entries(SAMPLES).flatMap(([sample, content]) => {
      const marks = drawChart(content, { width: px(1152), height: px(460) }, theme, fonts);
      return marks.flatMap((mark, i) => {
        if (mark.kind !== 'text') return [];
        labels++;
        return fillsUnder(mark, marks.slice(0, i)).filter((fill) => ratioOf(theme, mark.color, fill) < 4.5).map((fill) => `${sample}: ${mark.text}: ${mark.color.role} on ${fill.role} ${ratioOf(theme, mark.color, fill).toFixed(2)}`);
      });
    });
    expect(labels).toBeGreaterThan(100);
    expect(weak).toEqual([]);
  });

  it('the embargo’s band can be read on every layout', () => {
    const weak = withStamp(theme).layouts.flatMap(({ regions }) => regions.filter((region) => region.name === 'embargo').flatMap(({ levels, shape }) =>
      levels.filter(({ color }) => !shape?.fill || ratioOf(theme, color, shape.fill) < 7)));
    expect(weak).toEqual([]);
  });

  it('no text stands on a picture, whatever the picture shows', () => {
    const bare = (layout: Layout, region: Region): boolean => !region.shape?.fill && layout.regions.some((other) => other.role === 'picture' && meets(other.box, linesOf(layout, region)));
    expect(theme.layouts.flatMap((layout) => layout.regions.filter((region) => region.levels.length > 0 && bare(layout, region)).map((region) => `${layout.name}.${region.name}`))).toEqual([]);
  });
});

describe.each(listThemes(FOLDER))('in %s', (name) => {
  it('the ring around a link in focus, which has the colour of its text, stands out from the slide (WCAG 2.2, 1.4.11: 3:1)', () => {
    const theme = themeOf(name, 'no brand', 'stage');
    const grounds = [...new Set(theme.layouts.flatMap(({ background, regions }) => [background, ...regions.flatMap(({ shape }) => shape?.fill ?? [])]).map((ground) => hexOf(theme, ground)))];
    const light = grounds.filter((ground) => contrast(hexOf(theme, { role: 'text' }), ground) >= 4.5);
    expect(light.length).toBeGreaterThan(1);
    expect(light.filter((ground) => contrast(hexOf(theme, { role: 'link' }), ground) < 3)).toEqual([]);
  });

  it('the rows of a table can be read, banded or not, its header too', () => {
    const theme = themeOf(name, 'no brand', 'reading');
    const { header, cell, band } = theme.table;
    for (const ground of [PAPER, ...(band ? [band] : [])]) {
      expect(ratioOf(theme, cell.color, ground)).toBeGreaterThanOrEqual(7);
      expect(ratioOf(theme, { role: 'link' }, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratioOf(theme, header.color, PAPER)).toBeGreaterThanOrEqual(4.5);
  });
});
