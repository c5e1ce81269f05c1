import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Density } from '../slide/slide.js';
import { px, type Px } from '../units/length.js';
import type { PerDensity, RawColor, RawShape, RawShapeUse, RawStyle, RawStyleUse, RawTheme } from './raw.js';
import type { ColorRef, Marker, ShapeStyle, TextStyle } from './theme.js';

export interface CleanContext {
  readonly raw: RawTheme;
  readonly density: Density;
  /** Diagnostics are added here. */
  readonly found: Diagnostic[];
  readonly placeOf: ((path: Path) => Place) | undefined;
}

export type Path = readonly (string | number)[];

export const colorRef = (raw: RawColor): ColorRef => (typeof raw === 'string' ? { role: raw } : raw);

export function valueFor<T>(value: PerDensity<T>, density: Density): T {
  const isPair = typeof value === 'object' && value !== null && 'stage' in value && 'reading' in value;
  return isPair ? value[density] : (value as T);
}

function named<T>(collection: Readonly<Record<string, T>>, name: string, context: CleanContext, path: Path): T | undefined {
  const hit = Object.hasOwn(collection, name) ? collection[name] : undefined;
  if (hit === undefined) {
    const allowed = Object.keys(collection);
    context.found.push(diagnostic('wrong-value', { actual: name, allowed }, context.placeOf?.(path)));
  }
  return hit;
}

const UNKNOWN_STYLE: RawStyle = { font: 'minor', color: 'text', sizes: [24], lineHeight: 1.2 };

/** A text style by name, with what the place that uses it changes; on a dark surface, in the colours for dark. */
export function resolveStyle(use: RawStyleUse, context: CleanContext, path: Path, onDark = false): TextStyle {
  const { style: name, ...changes } = typeof use === 'string' ? { style: use } : use;
  const raw = { ...(named(context.raw.styles, name, context, path) ?? UNKNOWN_STYLE), ...changes } as RawStyle;
  const paint = (color: RawColor): ColorRef => (onDark ? darkColor(colorRef(color), context.raw) : colorRef(color));
  return {
    font: raw.font,
    bold: raw.bold ?? false,
    italic: raw.italic ?? false,
    color: paint(raw.color),
    sizes: valueFor(raw.sizes, context.density).map(onOfficeGrid),
    lineHeight: valueFor(raw.lineHeight, context.density),
    letterSpacing: raw.letterSpacing ?? 0,
    spaceBefore: valueFor(raw.spaceBefore ?? 0, context.density),
    marker: resolveMarker(raw.marker ?? 'none', paint),
    indent: valueFor(raw.indent ?? 0, context.density),
  };
}

/**
 * LibreOffice sets text on a grid of 600 dots an inch: a size between two dots makes lines up to 0.4 % shorter or longer
 * than measured, and words change lines. The next smaller whole dot costs no more than a sixth of a pixel.
 */
const onOfficeGrid = (size: number): Px => px(Math.floor((size * 600) / 96 + 1e-9) / (600 / 96));

const darkColor = (color: ColorRef, raw: RawTheme): ColorRef => {
  const role = raw.dark[color.role];
  return role === undefined ? color : { role };
};

function resolveMarker(raw: NonNullable<RawStyle['marker']>, paint: (color: RawColor) => ColorRef): Marker {
  if (raw === 'none') return { kind: 'none' };
  if ('number' in raw) return { kind: 'number', color: paint(raw.number) };
  return { kind: 'character', character: raw.character, color: paint(raw.color) };
}

export function resolveShape(use: RawShapeUse, context: CleanContext, path: Path): ShapeStyle | undefined {
  const raw = typeof use === 'string' ? named<RawShape>(context.raw.shapes, use, context, path) : use;
  if (raw === undefined) return undefined;
  return {
    geometry: raw.geometry,
    diagonal: raw.diagonal ?? 'forward',
    radius: px(raw.radius ?? 0),
    ...(raw.fill === undefined ? {} : { fill: colorRef(raw.fill) }),
    ...(raw.line === undefined ? {} : { line: { color: colorRef(raw.line.color), width: px(raw.line.width) } }),
  };
}
