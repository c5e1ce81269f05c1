import type { Box, Px } from '../units/length.js';

/** A theme as it is used: every token resolved for one density, ready for CSS, measuring and PPTX alike. */
export interface Theme {
  readonly name: string;
  readonly label: string;
  readonly colors: Readonly<Record<ColorRole, Hex>>;
  readonly fonts: { readonly major: FontFamily; readonly minor: FontFamily };
  /** In the order PowerPoint's layout menu shows them. Names: a family (`cover`) or family-count (`figures-3`). */
  readonly layouts: readonly Layout[];
  readonly charts: ChartStyle;
  readonly table: TableStyle;
  /** Extra CSS that no other format can draw; empty for none. */
  readonly css: string;
}

/** `#RRGGBB`, upper case. */
export type Hex = string;

/**
 * The twelve colours of an OOXML colour scheme (ECMA-376 part 1, 20.1.6.2), under names that say what each is for.
 * text=dk1 background=lt1 strong=dk2 surface=lt2 accent=accent1 shape=accent2 highlight=accent3 danger=accent4
 * dangerSurface=accent5 onStrong=accent6 link=hlink muted=folHlink
 */
export const COLOR_ROLES = [
  'text', 'background', 'strong', 'surface', 'accent', 'shape',
  'highlight', 'danger', 'dangerSurface', 'onStrong', 'link', 'muted',
] as const;
export type ColorRole = (typeof COLOR_ROLES)[number];

/** A scheme colour, optionally lightened as PowerPoint's palette does: lumMod (100 − n) %, lumOff n %, in HSL. */
export interface ColorRef {
  readonly role: ColorRole;
  readonly lighter?: number;
}

/** Fonts of office machines; widths in `src/fonts/fallback-advances.ts`. */
export const FALLBACK_FAMILIES = ['Arial', 'Times New Roman'] as const;
export type FallbackFamily = (typeof FALLBACK_FAMILIES)[number];

/**
 * `family` is the name Office and CSS know. A missing style falls back to the nearest file there is.
 * The major family is a display weight (« Source Sans 3 Black »): its regular file is the black one, never faked bold.
 */
export interface FontFamily {
  readonly family: string;
  /** What a machine without the font is taken to show instead, of those whose widths are known. */
  readonly fallback: FallbackFamily;
  /** Absolute paths of static TTF files, shipped unmodified. */
  readonly regular: string;
  readonly italic?: string;
  readonly bold?: string;
  readonly boldItalic?: string;
}

export interface TextStyle {
  readonly font: 'major' | 'minor';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: ColorRef;
  /** Font sizes to try in turn, largest first; the last is the layout's floor. */
  readonly sizes: readonly Px[];
  /** Multiple of the font size. */
  readonly lineHeight: number;
  /** In em. */
  readonly letterSpacing: number;
  /** Space above a paragraph of this style, in em of its size, dropped at the top of the region. */
  readonly spaceBefore: number;
  /** Mark before the paragraph, hanging in `indent`. */
  readonly marker: Marker;
  /** Left edge of the text from the region's inner edge, in em of its own size. */
  readonly indent: number;
}

/** `leaf`: the theme's own bullet picture; the character markers use a glyph of the theme's fonts. */
export type Marker =
  | { readonly kind: 'none' }
  | { readonly kind: 'character'; readonly character: string; readonly color: ColorRef }
  | { readonly kind: 'number'; readonly color: ColorRef };

export type Geometry = 'rect' | 'leaf' | 'ellipse' | 'line';

/** `leaf` is PowerPoint's round2DiagRect: top right and bottom left corners rounded by `radius`. */
export interface ShapeStyle {
  readonly geometry: Geometry;
  /** Leaf only: which diagonal is round; `forward` = top-right and bottom-left. */
  readonly diagonal: 'forward' | 'backward';
  readonly radius: Px;
  readonly fill?: ColorRef;
  readonly line?: { readonly color: ColorRef; readonly width: Px };
}

export type RegionRole = 'title' | 'text' | 'picture' | 'chart' | 'table' | 'footer' | 'slideNumber';

export interface Region {
  readonly name: string;
  readonly role: RegionRole;
  readonly box: Box;
  /** Space between the box's edges and its text. */
  readonly inset: { readonly left: Px; readonly top: Px; readonly right: Px; readonly bottom: Px };
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'center' | 'right';
  /** Text styles by paragraph level; a text role has at least one. */
  readonly levels: readonly TextStyle[];
  readonly shape?: ShapeStyle;
  /** What an empty placeholder says in PowerPoint, in French. */
  readonly prompt: string;
}

/** A shape of the layout itself, behind its regions, drawn alike by CSS and PPTX. */
export interface Decoration extends ShapeStyle {
  readonly box: Box;
}

export interface Layout {
  readonly name: string;
  /** French name, for PowerPoint's menu. */
  readonly label: string;
  readonly background: ColorRef;
  /** Reading order. */
  readonly regions: readonly Region[];
  readonly decorations: readonly Decoration[];
}

export interface ChartStyle {
  readonly highlight: ColorRef;
  readonly muted: ColorRef;
  /** Fills for series or parts when nothing is highlighted, in order. */
  readonly palette: readonly ColorRef[];
  readonly label: TextStyle;
  readonly value: TextStyle;
  readonly axis: ColorRef;
  /** The roundest corner of a bar; 0 for charts with square corners. */
  readonly corner: Px;
}

export interface TableStyle {
  readonly header: TextStyle;
  readonly cell: TextStyle;
  /** At the sides of a cell. */
  readonly padding: Px;
  /** Above and below its text, by step of size: row height = line height × lines + 2 × this. */
  readonly rowPadding: readonly Px[];
  readonly rule: ColorRef;
  readonly band?: ColorRef;
}
