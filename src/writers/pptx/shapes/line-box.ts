import type { FontSet } from '../../../fonts/face.js';
import { sizeAt } from '../../../layout/measure/measure-text.js';
import type { Region, TextStyle } from '../../../theme/theme.js';
import { px, pxToEmu, type Box, type Px } from '../../../units/length.js';
import type { Attributes } from '../oxml/element.js';

/** A style's line height as DrawingML counts it: 100,000 is the line that the font itself asks for. */
export const spacingPercent = (style: TextStyle, fonts: FontSet): number =>
  Math.round((style.lineHeight / fonts.face(style).naturalLine) * 100000);

/**
 * How far above its place in CSS a first line stands in Office. CSS takes what a tight line lacks half above, half below
 * (CSS 2.2, 10.8.1); PowerPoint and LibreOffice take all of it above. For loose lines they disagree with each other, on
 * opposite sides of CSS, so nothing is made up for.
 */
export function halfLeading(style: TextStyle, size: Px, fonts: FontSet): Px {
  const missing = fonts.face(style).naturalLine - style.lineHeight;
  return px(Math.max(0, missing / 2) * size);
}

export interface TextFrame {
  readonly box: Box;
  readonly top: Px;
  readonly bottom: Px;
}

/**
 * Box and vertical insets that put each line where CSS puts it. Text that hangs from the top is pushed down, text that
 * stands on the bottom is let down; where the inset is too small for that, an undrawn box grows downwards instead.
 */
export function textFrame(region: Region, step: number, fonts: FontSet): TextFrame {
  const style = region.levels[0];
  const shift = style ? halfLeading(style, sizeAt(style, step), fonts) : px(0);
  const { box, inset, anchor } = region;
  const below = Math.max(0, inset.bottom - shift);
  const lacking = shift - (inset.bottom - below);
  if (anchor === 'top') return { box, top: px(inset.top + shift), bottom: px(below) };
  if (!region.shape && lacking > 0) {
    return { box: { ...box, height: px(box.height + lacking) }, top: px(inset.top + shift), bottom: px(below) };
  }
  const top = anchor === 'middle' ? inset.top + shift + lacking : inset.top;
  return { box, top: px(top), bottom: px(below) };
}

export function insets(region: Region, frame: TextFrame): Attributes {
  return {
    lIns: pxToEmu(region.inset.left),
    tIns: pxToEmu(frame.top),
    rIns: pxToEmu(region.inset.right),
    bIns: pxToEmu(frame.bottom),
  };
}
