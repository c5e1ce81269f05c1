import type { Px } from '../units/length.js';

/** One font file, opened for measuring. Metrics in em (1 = the font size). */
export interface Face {
  readonly file: string;
  readonly family: string;
  readonly ascent: number;
  readonly descent: number;
  /** ascent + descent + line gap: the line a program sets when told « 100 % ». */
  readonly naturalLine: number;
  /** Advance of each UTF-16 code unit in em, kerning with the next one included; the units after a cluster's first are 0. */
  advances(text: string): Float64Array;
  /** Advance width with kerning as Chromium sets it, letter spacing (em) after every character. */
  width(text: string, size: Px, letterSpacing?: number): Px;
  /** SVG path data of the text, its baseline starting at (x, y). */
  outline(text: string, x: Px, y: Px, size: Px, letterSpacing?: number): string;
  /** The characters that this file has no glyph for, each once. */
  missing(text: string): readonly string[];
}

export interface FaceChoice {
  readonly font: 'major' | 'minor';
  readonly bold: boolean;
  readonly italic: boolean;
}

/** All that counting lines asks of a font. */
export type Advances = Pick<Face, 'advances'>;

export interface FontWidths {
  face(choice: FaceChoice): Advances;
}

/** A theme's font files, opened once. */
export interface FontSet extends FontWidths {
  face(choice: FaceChoice): Face;
  /** What a machine without these fonts shows, where texts have to stand in their boxes there too. */
  readonly fallback?: FontWidths;
}

/** Fonts that lines are counted in, and the others in which they have to stand as well. */
export type ReckonedFonts = FontWidths & Pick<FontSet, 'fallback'>;

export const allWidths = (fonts: ReckonedFonts): readonly FontWidths[] => (fonts.fallback ? [fonts, fonts.fallback] : [fonts]);
