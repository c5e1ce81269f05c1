import { allWidths, type FontWidths, type ReckonedFonts } from '../../fonts/face.js';
import type { Content, Paragraph } from '../../slide/content.js';
import type { Region, TextStyle } from '../../theme/theme.js';
import { px, type Px } from '../../units/length.js';
import { breakLines, type Line } from './break-lines.js';
import { paragraphsOf } from './paragraphs.js';

export interface MeasuredText {
  readonly height: Px;
  /** The widest line with its indent. */
  readonly width: Px;
  readonly paragraphs: readonly MeasuredParagraph[];
}

export interface MeasuredParagraph {
  readonly size: Px;
  readonly lines: readonly Line[];
  /** True when it must stay on one line and does not. */
  readonly broken: boolean;
}

/** The size of a style at a step of its ladder; past the end it stays at the floor. */
export function sizeAt(style: TextStyle, step: number): Px {
  return style.sizes[Math.min(step, style.sizes.length - 1)] ?? px(0);
}

export const stepsOf = (region: Region): number => Math.max(1, ...region.levels.map((style) => style.sizes.length));

/** The style of a level; a level the region lacks takes its last. */
export function styleOf(region: Region, level: number): TextStyle {
  const style = region.levels[Math.min(level, region.levels.length - 1)];
  if (!style) throw new Error(`the region ${region.name} has no text style`);
  return style;
}

export function innerBox(region: Region): { readonly width: Px; readonly height: Px } {
  const { box, inset } = region;
  return { width: px(box.width - inset.left - inset.right), height: px(box.height - inset.top - inset.bottom) };
}

export function measureText(content: Content, region: Region, step: number, fonts: FontWidths): MeasuredText {
  const { width } = innerBox(region);
  let height = 0;
  let widest = 0;
  const paragraphs = paragraphsOf(content).map((paragraph, i) => {
    const style = styleOf(region, paragraph.level);
    const size = sizeAt(style, step);
    const indent = style.indent * size;
    const broken = breakLines(paragraph.runs, style, size, px(width - indent), fonts);
    height += broken.lines.length * style.lineHeight * size + (i === 0 ? 0 : style.spaceBefore * size);
    widest = Math.max(widest, broken.width + indent);
    return { size, lines: broken.lines, broken: staysOnOneLine(content, paragraph) && broken.lines.length > 1 };
  });
  return { height: px(height), width: px(widest), paragraphs };
}

/** A number cut in two is no number. */
const staysOnOneLine = (content: Content, paragraph: Paragraph): boolean =>
  content.type === 'figure' && paragraph.level === 0;

/** Whether the content stands within its region at this step, to within a hundredth of a pixel. */
export function textFits(content: Content, region: Region, step: number, fonts: FontWidths): boolean {
  const inner = innerBox(region);
  const measured = measureText(content, region, step, fonts);
  const tolerance = 0.01;
  return (
    measured.height <= inner.height + tolerance &&
    measured.width <= inner.width + tolerance &&
    !measured.paragraphs.some((paragraph) => paragraph.broken)
  );
}

/** The same, in the fallback of the fonts as well where they have one. */
export const textFitsEverywhere = (content: Content, region: Region, step: number, fonts: ReckonedFonts): boolean =>
  allWidths(fonts).every((widths) => textFits(content, region, step, widths));
