/**
 * Length types. A bare number never says what it measures; these do.
 * The canvas is 1280 × 720 CSS px; 1 px = 9525 EMU = 0.75 pt exactly (ECMA-376 part 1, 20.1.2.1).
 */
declare const unit: unique symbol;
type Length<U extends string> = number & { readonly [unit]: U };

/** CSS pixels on the 1280 × 720 canvas. */
export type Px = Length<'px'>;
/** Typographic points. */
export type Pt = Length<'pt'>;
/** English Metric Units, whole numbers. */
export type Emu = Length<'emu'>;

export const px = (n: number): Px => n as Px;
export const pt = (n: number): Pt => n as Pt;
export const emu = (n: number): Emu => Math.round(n) as Emu;

export const pxToEmu = (n: Px): Emu => emu(n * 9525);
export const pxToPt = (n: Px): Pt => pt(n * 0.75);

/** A rectangle on the canvas, in px. */
export interface Box {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}

export const CANVAS: Box = { x: px(0), y: px(0), width: px(1280), height: px(720) };
