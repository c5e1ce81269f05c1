import { LAYOUT_FAMILIES, type FamilyShape } from '../slide/layout-family.js';
import { px, type Box } from '../units/length.js';
import { isDark } from './colors.js';
import { colorRef, resolveShape, resolveStyle, valueFor, type CleanContext, type Path } from './clean-style.js';
import type { RawBox, RawCellBox, RawCellPart, RawDecoration, RawGrid, RawInset, RawLayout, RawRegionUse, RawShapeUse } from './raw.js';
import type { ColorRef, Decoration, Layout, Region } from './theme.js';

const FURNITURE = ['footer', 'slideNumber'];

/** Every layout in the order written; a family with cells gives one layout per grid. */
export function cleanLayouts(context: CleanContext): readonly Layout[] {
  return Object.entries(context.raw.layouts).flatMap(([family, layout]) => {
    if (!layout.cells) return [plainLayout(family, layout, context)];
    return Object.entries(layout.cells.grids).map(([count, grid]) => gridLayout(family, Number(count), layout, grid, context));
  });
}

function plainLayout(name: string, layout: RawLayout, context: CleanContext): Layout {
  const path = ['layouts', name];
  const background = colorRef(layout.background ?? 'background');
  return {
    name,
    label: layout.label,
    background,
    regions: regions(layout.regions, layout, background, context, path),
    decorations: [...decorations(valueFor(layout.decorations ?? [], context.density), context, path), ...furnitureOf(layout, context)],
  };
}

/** What the theme draws on every page with a footer. */
const furnitureOf = ({ furniture }: RawLayout, context: CleanContext): readonly Decoration[] =>
  furniture === false ? [] : decorations(context.raw.furniture ?? [], context, ['furniture'], []);

function gridLayout(family: string, count: number, layout: RawLayout, grid: RawGrid, context: CleanContext): Layout {
  const path = ['layouts', family, 'cells', 'grids', String(count)];
  const background = colorRef(layout.background ?? 'background');
  const cells = cellBoxes(valueFor(grid.area, context.density), count, grid);
  const own = mergeUses(layout.regions, grid.regions ?? {});
  const shown = regions(own, layout, background, context, path);
  const parts = cells.flatMap((cell, i) => cellRegions(family, layout, grid, cell, i, background, context, path));
  const furniture = shown.findIndex((region) => FURNITURE.includes(region.name) || region.name === 'source');
  return {
    name: `${family}-${count}`,
    label: grid.label ?? `${layout.label} (${count})`,
    background,
    regions: [...shown.slice(0, furniture), ...parts, ...shown.slice(furniture)],
    decorations: [
      ...decorations(valueFor(grid.decorations ?? layout.decorations ?? [], context.density), context, path),
      ...furnitureOf(layout, context),
      ...cells.flatMap((cell) => (grid.marks ?? []).flatMap((mark, i) => decorationOf(mark, within(cell, mark.at), context, [...path, 'marks', i]))),
    ],
  };
}

function mergeUses<T extends object>(base: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>): Record<string, T> {
  const merged: Record<string, T> = { ...base };
  for (const [name, use] of Object.entries(over)) merged[name] = { ...merged[name], ...use };
  return merged;
}

/** Rows of equal cells, rounded to whole pixels so that neighbours never overlap. */
function cellBoxes([x, y, width, height]: RawBox, count: number, { columns, gap: [gapX, gapY] }: RawGrid): readonly Box[] {
  const rows = Math.ceil(count / columns);
  const w = Math.floor((width - gapX * (columns - 1)) / columns);
  const h = Math.floor((height - gapY * (rows - 1)) / rows);
  return Array.from({ length: count }, (_, i) => ({
    x: px(x + (i % columns) * (w + gapX)),
    y: px(y + Math.floor(i / columns) * (h + gapY)),
    width: px(w),
    height: px(h),
  }));
}

const within = (cell: Box, [x, y, width, height]: RawCellBox): Box => ({
  x: px(cell.x + x),
  y: px(cell.y + y),
  width: width === 'rest' ? px(cell.width - x) : px(width),
  height: height === 'rest' ? px(cell.height - y) : px(height),
});

function cellRegions(
  family: string, layout: RawLayout, grid: RawGrid, cell: Box, index: number,
  background: ColorRef, context: CleanContext, path: Path,
): readonly Region[] {
  const shape: FamilyShape | undefined = (LAYOUT_FAMILIES as Readonly<Record<string, FamilyShape>>)[family];
  const order = shape?.cells?.parts ?? [];
  const parts = mergeUses<RawCellPart>(layout.cells?.parts ?? {}, grid.parts ?? {});
  return order.flatMap((part) => {
    const use = parts[part];
    if (!use) return [];
    const { at = [0, 0, 'rest', 'rest'], shapes, ...rest } = use;
    const box = within(cell, at);
    const turn: RawShapeUse | undefined = shapes?.[index % shapes.length];
    const own: RawRegionUse = { ...rest, box: [box.x, box.y, box.width, box.height], ...(turn === undefined ? {} : { shape: turn }) };
    return region(`${part}-${index + 1}`, own, background, context, [...path, 'parts', part]);
  });
}

function regions(
  uses: Readonly<Record<string, RawRegionUse>>, layout: RawLayout, background: ColorRef, context: CleanContext, path: Path,
): readonly Region[] {
  const names = Object.keys(uses);
  const all = layout.furniture === false ? names : [...names, ...FURNITURE.filter((name) => !names.includes(name))];
  return all.flatMap((name) => region(name, uses[name] ?? {}, background, context, [...path, 'regions', name]));
}

/** A region, or nothing when neither its preset nor its layout says all that a region needs. */
function region(name: string, use: RawRegionUse, background: ColorRef, context: CleanContext, path: Path): readonly Region[] {
  const raw = { ...context.raw.regions[name], ...use };
  if (raw.role === undefined || raw.box === undefined || raw.prompt === undefined) return [];
  const [x, y, width, height] = valueFor(raw.box, context.density);
  const shape = raw.shape ? resolveShape(raw.shape, context, [...path, 'shape']) : undefined;
  const onDark = isDark(shape?.fill ?? background);
  return [
    {
      name,
      role: raw.role,
      box: { x: px(x), y: px(y), width: px(width), height: px(height) },
      inset: insetOf(valueFor(raw.inset ?? 0, context.density)),
      anchor: raw.anchor ?? 'top',
      align: raw.align ?? 'left',
      levels: (raw.levels ?? []).map((level, i) => resolveStyle(level, context, [...path, 'levels', i], onDark)),
      ...(shape ? { shape } : {}),
      prompt: raw.prompt,
    },
  ];
}

function insetOf(raw: RawInset): Region['inset'] {
  const [top, right, bottom, left] =
    typeof raw === 'number' ? [raw, raw, raw, raw] : raw.length === 2 ? [raw[0], raw[1], raw[0], raw[1]] : raw;
  return { left: px(left), top: px(top), right: px(right), bottom: px(bottom) };
}

const decorations = (
  raw: readonly (RawDecoration & { box: RawBox })[], context: CleanContext, path: Path, key: Path = ['decorations'],
): readonly Decoration[] =>
  raw.flatMap((one, i) => {
    const [x, y, width, height] = one.box;
    return decorationOf(one, { x: px(x), y: px(y), width: px(width), height: px(height) }, context, [...path, ...key, i]);
  });

function decorationOf(raw: { readonly shape: string } | Exclude<RawShapeUse, string>, box: Box, context: CleanContext, path: Path): readonly Decoration[] {
  const shape = resolveShape('shape' in raw ? raw.shape : raw, context, path);
  return shape ? [{ ...shape, box }] : [];
}
