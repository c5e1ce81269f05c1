import { z } from 'zod';
import { COLOR_ROLES, FALLBACK_FAMILIES } from './theme.js';

/**
 * A theme as its file says it. Lengths are px on the 1280 × 720 canvas, spacings inside a text are em of its size.
 * A value that depends on the deck's density is written as `{ stage: …, reading: … }`.
 */
const perDensity = <S extends z.ZodType>(schema: S) => z.union([schema, z.strictObject({ stage: schema, reading: schema })]);

const hex = z.string().regex(/^#[0-9A-Fa-f]{6}$/, { error: 'color' });
const role = z.enum(COLOR_ROLES);

/** `strong`, or `{ role: strong, lighter: 80 }`. */
const color = z.union([role, z.strictObject({ role, lighter: z.number().min(0).max(100) })]);

/** x, y, width, height. */
const box = z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)]);

/** The same within a cell; `rest` goes to the cell's far edge. */
const cellBox = z.tuple([
  z.number(),
  z.number(),
  z.union([z.number().positive(), z.literal('rest')]),
  z.union([z.number().positive(), z.literal('rest')]),
]);

/** All sides; vertical and horizontal; or top, right, bottom, left. */
const inset = z.union([
  z.number(),
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), z.number(), z.number()]),
]);

const marker = z.union([
  z.literal('none'),
  z.strictObject({ character: z.string().min(1), color }),
  z.strictObject({ number: color }),
]);

const style = z.strictObject({
  font: z.enum(['major', 'minor']),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  color,
  sizes: perDensity(z.array(z.number().positive()).min(1)),
  lineHeight: perDensity(z.number().positive()),
  letterSpacing: z.number().optional(),
  spaceBefore: perDensity(z.number().min(0)).optional(),
  marker: marker.optional(),
  indent: perDensity(z.number().min(0)).optional(),
});

/** A style by name, or a style with some of its values changed. */
const styleUse = z.union([z.string(), style.partial().extend({ style: z.string() })]);

const line = z.strictObject({ color, width: z.number().positive() });

const shape = z.strictObject({
  geometry: z.enum(['rect', 'leaf', 'ellipse', 'line']),
  diagonal: z.enum(['forward', 'backward']).optional(),
  radius: z.number().min(0).optional(),
  fill: color.optional(),
  line: line.optional(),
});

/** A shape by name, or a shape of its own. */
const shapeUse = z.union([z.string(), shape]);

const regionRole = z.enum(['title', 'text', 'picture', 'chart', 'table', 'footer', 'slideNumber']);

const region = z.strictObject({
  role: regionRole,
  box: perDensity(box),
  inset: perDensity(inset).optional(),
  anchor: z.enum(['top', 'middle', 'bottom']).optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  levels: z.array(styleUse).optional(),
  shape: z.union([shapeUse, z.null()]).optional(),
  prompt: z.string().min(1),
});

/** What a layout says of a region beyond the preset of the same name. */
const regionUse = region.partial();

/** One part of a cell. `shapes` are taken in turn, one per cell. */
const cellPart = regionUse.omit({ box: true }).extend({
  at: cellBox.optional(),
  shapes: z.array(shapeUse).min(1).optional(),
});

const decoration = z.union([shape.extend({ box }), z.strictObject({ shape: z.string(), box })]);
const cellMark = z.union([shape.extend({ at: cellBox }), z.strictObject({ shape: z.string(), at: cellBox })]);

/** Equal cells in rows: the area, how many columns, and the gaps between columns and between rows. */
const grid = z.strictObject({
  label: z.string().optional(),
  area: perDensity(box),
  columns: z.number().int().positive(),
  gap: z.tuple([z.number(), z.number()]),
  parts: z.record(z.string(), cellPart).optional(),
  marks: z.array(cellMark).optional(),
  decorations: perDensity(z.array(decoration)).optional(),
  regions: z.record(z.string(), regionUse).optional(),
});

const cells = z.strictObject({
  parts: z.record(z.string(), cellPart),
  /** By number of cells. */
  grids: z.record(z.string().regex(/^[1-9]$/), grid),
});

const layout = z.strictObject({
  label: z.string().min(1),
  background: color.optional(),
  /** False for a layout without footer and slide number. */
  furniture: z.boolean().optional(),
  regions: z.record(z.string(), regionUse),
  decorations: perDensity(z.array(decoration)).optional(),
  cells: cells.optional(),
});

const fontFamily = z.strictObject({
  family: z.string().min(1),
  /** What a machine without the font is taken to show instead; « Arial » when absent. */
  fallback: z.enum(FALLBACK_FAMILIES).optional(),
  regular: z.string(),
  italic: z.string().optional(),
  bold: z.string().optional(),
  boldItalic: z.string().optional(),
});

export const rawThemeSchema = z.strictObject({
  label: z.string().min(1),
  /** A theme that this one changes: maps are merged key by key, lists and values replaced. */
  extends: z.string().optional(),
  colors: z.record(role, hex),
  /** On shapes and slides filled with `strong`, these roles are replaced by those. */
  dark: z.partialRecord(role, role),
  fonts: z.strictObject({ major: fontFamily, minor: fontFamily }),
  styles: z.record(z.string(), style),
  shapes: z.record(z.string(), shape),
  /** By name of region: written once, changed by layouts where they differ. */
  regions: z.record(z.string(), region),
  /** Drawn on every layout that has a footer. */
  furniture: z.array(decoration).optional(),
  layouts: z.record(z.string(), layout),
  charts: z.strictObject({
    highlight: color,
    muted: color,
    palette: z.array(color).min(1),
    label: styleUse,
    value: styleUse,
    axis: color,
    corner: z.number().min(0),
  }),
  table: z.strictObject({
    header: styleUse,
    cell: styleUse,
    /** At the sides of a cell; above and below too, unless `rowPadding` says how much at each size. */
    padding: perDensity(z.number().min(0)),
    rowPadding: perDensity(z.array(z.number().min(1)).min(1)).optional(),
    rule: color,
    band: color.optional(),
  }),
});

export type RawTheme = z.output<typeof rawThemeSchema>;
export type RawStyle = z.output<typeof style>;
export type RawStyleUse = z.output<typeof styleUse>;
export type RawShape = z.output<typeof shape>;
export type RawShapeUse = z.output<typeof shapeUse>;
export type RawRegionUse = z.output<typeof regionUse>;
export type RawCellPart = z.output<typeof cellPart>;
export type RawGrid = z.output<typeof grid>;
export type RawLayout = z.output<typeof layout>;
export type RawDecoration = z.output<typeof decoration>;
export type RawColor = z.output<typeof color>;
export type RawBox = z.output<typeof box>;
export type RawCellBox = z.output<typeof cellBox>;
export type RawInset = z.output<typeof inset>;
export type PerDensity<T> = T | { readonly stage: T; readonly reading: T };
