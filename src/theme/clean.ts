import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { LAYOUT_FAMILIES, type FamilyShape, type LayoutFamily } from '../slide/layout-family.js';
import type { Density } from '../slide/slide.js';
import { px } from '../units/length.js';
import { cleanLayouts } from './clean-layout.js';
import { colorRef, resolveStyle, valueFor, type CleanContext } from './clean-style.js';
import type { RawTheme } from './raw.js';
import type { FontFamily, Layout, Theme } from './theme.js';

export interface CleanOptions {
  readonly name: string;
  readonly density: Density;
  readonly css?: string;
  /** The absolute path of a font file named as `package/path.ttf`; undefined when there is none. */
  readonly fontFile: (path: string) => string | undefined;
  readonly placeOf?: (path: readonly (string | number)[]) => Place;
}

/**
 * Resolves every reference of a theme for one density. Unknown names, layouts or regions that a family needs and the
 * theme lacks, and font files that are not there, are diagnostics; there is a value only when there are none.
 */
export function cleanTheme(raw: RawTheme, options: CleanOptions): Outcome<Theme> {
  const found: Diagnostic[] = [];
  const context: CleanContext = { raw, density: options.density, found, placeOf: options.placeOf };
  const layouts = cleanLayouts(context);
  missingParts(layouts, context);
  const theme: Theme = {
    name: options.name,
    label: raw.label,
    colors: Object.fromEntries(Object.entries(raw.colors).map(([k, v]) => [k, v.toUpperCase()])) as Theme['colors'],
    fonts: { major: fontFamily('major', context, options), minor: fontFamily('minor', context, options) },
    layouts,
    charts: charts(context),
    table: table(context),
    css: options.css ?? '',
  };
  return found.length > 0 ? { diagnostics: found } : { value: theme, diagnostics: [] };
}

/** The names of all layouts of a family, with the number of cells of each. */
export function variantsOf(family: LayoutFamily): readonly { readonly name: string; readonly count: number }[] {
  const shape: FamilyShape = LAYOUT_FAMILIES[family];
  return shape.cells ? shape.cells.counts.map((count) => ({ name: `${family}-${count}`, count })) : [{ name: family, count: 0 }];
}

function missingParts(layouts: readonly Layout[], context: CleanContext): void {
  for (const family of Object.keys(LAYOUT_FAMILIES) as LayoutFamily[]) {
    const shape: FamilyShape = LAYOUT_FAMILIES[family];
    for (const { name, count } of variantsOf(family)) {
      const cells = Array.from({ length: count }, (_, i) => (shape.cells?.parts ?? []).map((part) => `${part}-${i + 1}`)).flat();
      missingRegions(layouts, { name, written: family, needed: [...shape.required, ...shape.optional, ...cells] }, context);
    }
    if (!shape.columns) continue;
    const needed = [...shape.required, ...shape.optional].flatMap((region) => (region === 'body' ? ['left', 'right'] : [region]));
    missingRegions(layouts, { name: `${family}-columns`, written: `${family}-columns`, needed }, context);
  }
}

interface Wanted {
  readonly name: string;
  /** The key under which the theme's file has it. */
  readonly written: string;
  readonly needed: readonly string[];
}

function missingRegions(layouts: readonly Layout[], { name, written, needed }: Wanted, { raw, found, placeOf }: CleanContext): void {
  const layout = layouts.find((l) => l.name === name);
  if (!layout) {
    found.push(diagnostic('theme-layout-missing', { layout: name }, placeOf?.(['layouts', written])));
    return;
  }
  const has = new Set(layout.regions.map((r) => r.name));
  const furniture = raw.layouts[written]?.furniture === false ? [] : ['footer', 'slideNumber'];
  for (const region of [...needed, ...furniture]) {
    if (!has.has(region)) {
      found.push(diagnostic('theme-region-missing', { layout: name, region }, placeOf?.(['layouts', written, 'regions'])));
    }
  }
}

function fontFamily(which: 'major' | 'minor', { raw, found, placeOf }: CleanContext, options: CleanOptions): FontFamily {
  const { family, fallback = 'Arial', ...files } = raw.fonts[which];
  const resolved = Object.entries(files).flatMap(([style, path]) => {
    if (path === undefined) return [];
    const file = options.fontFile(path);
    if (file === undefined) found.push(diagnostic('unknown-font-file', { file: path }, placeOf?.(['fonts', which, style])));
    return [[style, file ?? path]];
  });
  return { family, fallback, ...Object.fromEntries(resolved) } as FontFamily;
}

function charts(context: CleanContext): Theme['charts'] {
  const { charts: c } = context.raw;
  return {
    highlight: colorRef(c.highlight),
    muted: colorRef(c.muted),
    palette: c.palette.map(colorRef),
    corner: px(c.corner),
    label: resolveStyle(c.label, context, ['charts', 'label']),
    value: resolveStyle(c.value, context, ['charts', 'value']),
    axis: colorRef(c.axis),
  };
}

function table(context: CleanContext): Theme['table'] {
  const { table: t } = context.raw;
  const padding = valueFor(t.padding, context.density);
  return {
    header: resolveStyle(t.header, context, ['table', 'header']),
    cell: resolveStyle(t.cell, context, ['table', 'cell']),
    padding: px(padding),
    rowPadding: valueFor(t.rowPadding ?? [padding], context.density).map(px),
    rule: colorRef(t.rule),
    ...(t.band === undefined ? {} : { band: colorRef(t.band) }),
  };
}
