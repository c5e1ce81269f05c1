import { describe, expect, it } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.js';
import { accentOn, contrast, hexOf, surfaceUnder } from '../../src/theme/colors.js';
import { listThemes, loadTheme } from '../../src/theme/load-theme.js';
import { STAMP, withStamp } from '../../src/theme/stamp.js';
import type { ColorRef, Layout, Region, TextStyle, Theme } from '../../src/theme/theme.js';
import { leastDifference } from './told-apart.js';
import { create } from 'fontkit';
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../theme', import.meta.url).pathname;
const CASES = listThemes(FOLDER).flatMap((name) => (['stage', 'reading'] as const).map((density) => ({ name, density })));

const theme = (name: string, density: 'stage' | 'reading'): Theme => {
  const { value, diagnostics } = loadTheme(name, density, FOLDER);
  expect(diagnostics).toEqual([]);
  return value!;
};

interface Pair {
  readonly where: string;
  readonly color: ColorRef;
  readonly ground: ColorRef;
  readonly least: number;
}

const overlaps = (a: Region['box'], b: Region['box']): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A region's own fill, or the slide and every decoration that its text may stand on. */
const groundsOf = (layout: Layout, region: Region): readonly ColorRef[] =>
  region.shape?.fill
    ? [region.shape.fill]
    : [layout.background, ...layout.decorations.flatMap((d) => (d.fill && overlaps(d.box, region.box) ? [d.fill] : []))];

/** Text to be read, as opposed to short lines in bold or in the display face. */
const isBody = (style: TextStyle): boolean => style.font === 'minor' && !style.bold;

function pairsOf({ layouts, table, charts }: Theme): readonly Pair[] {
  const inLayouts = layouts.flatMap((layout) =>
    layout.regions.flatMap((region) =>
      groundsOf(layout, region).flatMap((ground) => {
        const where = `${layout.name}.${region.name}`;
        const accent: Pair = { where: `${where} accent`, color: accentOn(surfaceUnder(layout, region)), ground, least: 4.5 };
        const markers = region.levels.flatMap(({ marker }) => (marker.kind === 'none' ? [] : [{ where: `${where} marker`, color: marker.color, ground, least: 4.5 }]));
        const texts = region.levels.map((style, i) => ({ where: `${where} level ${i}`, color: style.color, ground, least: isBody(style) ? 7 : 4.5 }));
        return region.levels.length === 0 ? [] : [accent, ...markers, ...texts];
      }),
    ),
  );
  const paper: ColorRef = { role: 'background' };
  return [
    ...inLayouts,
    ...[table.header, table.cell, charts.label, charts.value].map((style, i) => ({ where: `table or chart ${i}`, color: style.color, ground: paper, least: 4.5 })),
    { where: 'link', color: { role: 'link' }, ground: paper, least: 4.5 },
    { where: 'link on a card', color: { role: 'link' }, ground: { role: 'surface' }, least: 4.5 },
  ];
}

describe.each(CASES)('the theme $name, $density', ({ name, density }) => {
  it('has contrast enough wherever text stands: 7 for reading text, 4.5 for all', () => {
    const shipped = theme(name, density);
    const weak = pairsOf(shipped)
      .map((pair) => ({ ...pair, ratio: contrast(hexOf(shipped, pair.color), hexOf(shipped, pair.ground)) }))
      .filter(({ ratio, least }) => ratio < least)
      .map(({ where, color, ground, ratio }) => `${where}: ${color.role} on ${ground.role} ${ratio.toFixed(2)}`);
    expect(weak).toEqual([]);
  });

  it('says an embargo in colours that can be read, on every layout', () => {
    const stamped = withStamp(theme(name, density));
    const bands = pairsOf(stamped).filter(({ where }) => where.endsWith(`.${STAMP} level 0`));
    expect(bands).toHaveLength(stamped.layouts.length);
    for (const { where, color, ground } of bands) expect(contrast(hexOf(stamped, color), hexOf(stamped, ground)), where).toBeGreaterThanOrEqual(7);
  });

  it('has letters for French spacing and for its own markers, in every font file', () => {
    const { fonts, layouts } = theme(name, density);
    const markers = layouts.flatMap((l) => l.regions).flatMap((r) => r.levels).flatMap(({ marker }) => (marker.kind === 'character' ? [marker.character] : []));
    for (const file of [fonts.major, fonts.minor].flatMap(({ regular, italic, bold, boldItalic }) => [regular, italic, bold, boldItalic])) {
      if (file === undefined) continue;
      const font = create(readFileSync(file));
      if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds several fonts`);
      const missing = [...`\u00A0\u202F\u2011’«»…–—€${markers.join('')}`].filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0)!));
      expect(missing, file).toEqual([]);
    }
  });

  it('names its fonts as their files do, since Office and CSS find them by name', () => {
    const { fonts } = theme(name, density);
    const opened = openFonts(fonts);
    for (const font of ['major', 'minor'] as const) {
      expect(opened.face({ font, bold: false, italic: false }).family).toBe(fonts[font].family);
    }
  });

  it('keeps every text within the safe area that cameras show', () => {
    const outside = theme(name, density).layouts.flatMap((layout) =>
      layout.regions
        .filter((region) => region.role !== 'picture')
        .filter(({ box, inset }) => box.x + inset.left < 36 || box.y + inset.top < 36 || box.x + box.width - inset.right > 1244 || box.y + box.height - inset.bottom > 684)
        .map((region) => `${layout.name}.${region.name}`),
    );
    expect(outside).toEqual([]);
  });

  it('starts the title at the same place on every slide of content', () => {
    const free = new Set(['cover', 'agenda', 'agenda-columns', 'section', 'statement', 'figure', 'quote', 'quote-portrait', 'contact']);
    const places = theme(name, density).layouts.filter((l) => !free.has(l.name)).map((l) => l.regions.find((r) => r.name === 'title')?.box);
    expect(new Set(places.map((box) => `${box?.x},${box?.y}`))).toEqual(new Set(['64,76']));
  });

  it('steps sizes down only, and never under 20 px for what must be read', () => {
    const small = new Set(['source', 'footer', 'slideNumber']);
    for (const layout of theme(name, density).layouts) {
      for (const region of layout.regions) {
        for (const { sizes } of region.levels) {
          const where = `${layout.name}.${region.name}`;
          expect(sizes.toSorted((a, b) => b - a), where).toEqual(sizes);
          if (!small.has(region.name)) expect(sizes.at(-1), where).toBeGreaterThanOrEqual(20);
        }
      }
    }
  });

  it('gives the first series of a chart colours that every eye tells apart', () => {
    const shipped = theme(name, density);
    const colors = shipped.charts.palette.slice(0, 4).map((color) => hexOf(shipped, color));
    const least = (count: number): number =>
      Math.min(...colors.slice(0, count).flatMap((a, i) => colors.slice(i + 1, count).map((b) => leastDifference(a, b))));
    expect(least(3)).toBeGreaterThan(40);
    expect(least(4)).toBeGreaterThan(18);
  });

  it('hangs details under their leads at every size', () => {
    for (const layout of theme(name, density).layouts) {
      for (const region of layout.regions) {
        const [lead, detail] = region.levels;
        if (!lead || !detail || lead.marker.kind === 'none') continue;
        lead.sizes.forEach((size, step) => {
          const below = detail.sizes[Math.min(step, detail.sizes.length - 1)]! * detail.indent;
          expect(Math.abs(below - size * lead.indent), `${layout.name}.${region.name} ${step}`).toBeLessThan(0.5);
        });
      }
    }
  });
});
