import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { accentOn, contrast, hexOf, surfaceUnder } from './colors.js';
import type { ThemeOverlay } from './overlay.js';
import type { ColorRef, Layout, Region, TextStyle, Theme } from './theme.js';

/** Contrast that any text needs, and that text to be read needs (WCAG 2.2, 1.4.3 and 1.4.6). */
const ANY_TEXT = 4.5;
const BODY_TEXT = 7;

interface Pair {
  readonly color: ColorRef;
  readonly ground: ColorRef;
  readonly least: number;
}

/** A warning for each two colours that a brand makes hard to tell apart where one is text on the other, at the brand's own colour. */
export function lowContrast(theme: Theme, { tokens, placeOf }: ThemeOverlay): readonly Diagnostic[] {
  const changed = (role: string): boolean => tokens.colors !== undefined && Object.hasOwn(tokens.colors, role);
  return distinct(pairsOf(theme)).flatMap(({ color, ground, least }) => {
    const [text, under] = [hexOf(theme, color), hexOf(theme, ground)];
    const exact = contrast(text, under);
    const role = [color.role, ground.role].find(changed);
    if (exact >= least || role === undefined) return [];
    // Rounded down: 4.47 must not be reported as 4.5.
    const ratio = Math.floor(exact * 10) / 10;
    const params = { role: color.role, color: text, groundRole: ground.role, ground: under, ratio, least };
    return [diagnostic('low-contrast', params, placeOf(['colors', role]), 'warning')];
  });
}

function pairsOf({ layouts, table, charts }: Theme): readonly Pair[] {
  const paper: ColorRef = { role: 'background' };
  return [
    ...layouts.flatMap((layout) => layout.regions.flatMap((region) => pairsIn(region, layout))),
    ...[table.header, table.cell, charts.label, charts.value].map(({ color }) => ({ color, ground: paper, least: ANY_TEXT })),
    { color: { role: 'link' }, ground: paper, least: ANY_TEXT },
  ];
}

function pairsIn(region: Region, layout: Layout): readonly Pair[] {
  if (region.levels.length === 0) return [];
  const accent = { color: accentOn(surfaceUnder(layout, region)), least: ANY_TEXT };
  const markers = region.levels.flatMap(({ marker }) => (marker.kind === 'none' ? [] : [{ color: marker.color, least: ANY_TEXT }]));
  const texts = region.levels.map((style) => ({ color: style.color, least: isBody(style) ? BODY_TEXT : ANY_TEXT }));
  return groundsOf(layout, region).flatMap((ground) => [accent, ...markers, ...texts].map((pair) => ({ ...pair, ground })));
}

/** Text to be read, as opposed to short lines in bold or in the display face. */
const isBody = (style: TextStyle): boolean => style.font === 'minor' && !style.bold;

/** A region's own fill, or the slide and every decoration that its text may stand on. */
const groundsOf = (layout: Layout, region: Region): readonly ColorRef[] =>
  region.shape?.fill
    ? [region.shape.fill]
    : [layout.background, ...layout.decorations.flatMap(({ fill, box }) => (fill && overlaps(box, region.box) ? [fill] : []))];

const overlaps = (a: Region['box'], b: Region['box']): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The same two colours once, with the strictest demand on them. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
  const strictest = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.color.role, pair.color.lighter ?? 0, pair.ground.role, pair.ground.lighter ?? 0]);
    if ((strictest.get(key)?.least ?? 0) < pair.least) strictest.set(key, pair);
  }
  return [...strictest.values()];
}
