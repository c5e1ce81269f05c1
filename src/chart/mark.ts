import type { ColorRef, Geometry } from '../theme/theme.js';
import type { Box, Px } from '../units/length.js';

/**
 * A chart as primitive marks inside its box (px, origin at the box's top left), so that SVG and PPTX draw the very same.
 */
export type Mark = ShapeMark | PathMark | TextMark;

export interface ShapeMark {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly radius?: Px;
  readonly box: Box;
  readonly fill?: ColorRef;
  readonly line?: { readonly color: ColorRef; readonly width: Px };
}

export type PathCommand =
  | { readonly op: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly op: 'C';
      readonly x1: number; readonly y1: number;
      readonly x2: number; readonly y2: number;
      readonly x: number; readonly y: number;
    }
  | { readonly op: 'Z' };

export interface PathMark {
  readonly kind: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill?: ColorRef;
  readonly line?: { readonly color: ColorRef; readonly width: Px };
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** Where the text is anchored (start, middle or end), on its baseline. */
  readonly x: Px;
  readonly baseline: Px;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: 'major' | 'minor';
  readonly bold: boolean;
  readonly size: Px;
  readonly color: ColorRef;
}
