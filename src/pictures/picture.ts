import type { PictureProblem } from '../diagnostics/codes.js';

export type PictureKind = 'png' | 'jpeg' | 'svg';

/** A size in CSS px, upright: a bitmap's own pixels, or what an SVG says of itself. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that every format can show. */
export interface Picture extends PictureSize {
  readonly kind: PictureKind;
  /** As it is to be written: a bitmap's own bytes without place, author or remarks, a photograph's with how it lies; an SVG written anew from what was found harmless in it. */
  readonly bytes: Uint8Array;
  /** An SVG with letters that are no outlines: they look as the fonts of each machine have it. */
  readonly hasText: boolean;
}

/** Why a file is no picture that can be shown; `detail` is the element, attribute or kind that it is about. */
export interface Refusal {
  /** An operating system's code where the file could not even be read. */
  readonly problem: PictureProblem | (string & {});
  readonly detail?: string;
}

export const isRefusal = (found: object): found is Refusal => 'problem' in found;
