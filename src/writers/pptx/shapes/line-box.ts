import type { FontSet } from '../../../fonts/face.js';
import { lineRise } from '../../../layout/measure/line-rise.js';
import { sizeAt } from '../../../layout/measure/measure-text.js';
import type { Region, TextStyle } from '../../../theme/theme.js';
import { px, pxToEmu, type Box, type Px } from '../../../units/length.js';
import type { Attributes } from '../oxml/element.js';

/**
 * The line that Office sets when told « 100 % », in em: the same for every font, unlike in Word and in browsers.
 * PowerPoint: measured on native exports of seven faces (github.com/developer0hye/office2pdf, issues 513 and 1071);
 * LibreOffice: `ImplCalculateFontIndependentLineSpacing`, and measured on what this writer makes.
 */
export const OFFICE_LINE = 1.2;

/** A style's line height as DrawingML counts it; PowerPoint and LibreOffice keep whole percents. */
export const spacingPercent = (style: TextStyle): number => Math.round((style.lineHeight / OFFICE_LINE) * 100) * 1000;

/**
 * Room that Office leaves below a baseline, in em, as LibreOffice does (measured): a fifth of a tighter line and of no looser
 * one. PowerPoint is reported to leave 0.26, or a quarter of a looser line (office2pdf issues 1074, 1254 and 1258): there a
 * line stands up to 0.06 em higher. What can be measured decides: halfway between the two, neither agreed with the HTML.
 */
export const officeDescent = ({ lineHeight }: Pick<TextStyle, 'lineHeight'>): number => 0.2 * Math.min(lineHeight, OFFICE_LINE);

/** `share`: of the program's own line, as layouts say it. `exact`: in points; LibreOffice then leaves the font's own descent below. */
export type LineRule = 'share' | 'exact';

/** How far above its place in the HTML a line stands in Office, in px; negative when below. */
export function rise(style: TextStyle, size: Px, fonts: FontSet, rule: LineRule = 'share'): Px {
  const descent = rule === 'exact' ? Math.abs(fonts.face(style).descent) : officeDescent(style);
  return px(descent * size - (style.lineHeight * size - lineRise(style, size, fonts)));
}

const isBulleted = ({ levels }: Region): boolean => levels[0]?.marker.kind !== 'none';

/**
 * How far a region's text as a whole stands above its place: as its line at the anchor does. Lines of a bulleted list keep
 * their distances, so that the first speaks for all.
 */
function textRise(region: Region, step: number, fonts: FontSet, rule: LineRule = 'share'): number {
  const [first, last] = [region.levels[0], region.levels.at(-1)];
  if (!first || !last) return 0;
  const [above, below] = [first, isBulleted(region) ? first : last].map((style) => rise(style, sizeAt(style, step), fonts, rule));
  const share = { top: 0, middle: 0.5, bottom: 1 }[region.anchor];
  return (above ?? 0) * (1 - share) + (below ?? 0) * share;
}

export interface TextFrame {
  readonly box: Box;
  readonly inset: Region['inset'];
}

/**
 * Office rounds advances, and a line that fits to the pixel may break: text gets this much more room, in px, on the side
 * that its alignment leaves free.
 */
export const SLACK = { left: { left: 0, right: 4 }, center: { left: 2, right: 2 }, right: { left: 4, right: 0 } } as const;

/**
 * Box and insets that put the first line where CSS puts it, with as much room as in CSS: where an inset is too small to
 * give way, an undrawn box grows on that side instead.
 */
export function textFrame(region: Region, step: number, fonts: FontSet): TextFrame {
  if (region.levels.length === 0) return region;
  const up = textRise(region, step, fonts);
  const { box, inset } = region;
  const slack = SLACK[region.align];
  const wanted = { left: inset.left - slack.left, top: inset.top + up, right: inset.right - slack.right, bottom: inset.bottom - up };
  const grown = (side: keyof typeof wanted): number => (region.shape ? 0 : Math.max(0, -wanted[side]));
  const kept = (side: keyof typeof wanted): Px => px(Math.max(0, wanted[side]));
  return {
    box: {
      x: px(box.x - grown('left')),
      y: px(box.y - grown('top')),
      width: px(box.width + grown('left') + grown('right')),
      height: px(box.height + grown('top') + grown('bottom')),
    },
    inset: { left: kept('left'), top: kept('top'), right: kept('right'), bottom: kept('bottom') },
  };
}

export const insets = ({ inset }: TextFrame): Attributes => ({
  lIns: pxToEmu(inset.left),
  tIns: pxToEmu(inset.top),
  rIns: pxToEmu(inset.right),
  bIns: pxToEmu(inset.bottom),
});

/** What a smaller step, or another rule for lines, changes of the insets in the frame that the layout gives; nothing where that cannot be seen. */
export function steppedInsets(region: Region, step: number, fonts: FontSet, rule: LineRule = 'share'): Attributes {
  const shift = textRise(region, step, fonts, rule) - textRise(region, 0, fonts);
  if (Math.abs(shift) < LEAST_SHIFT) return {};
  const { inset } = textFrame(region, 0, fonts);
  return { tIns: pxToEmu(px(Math.max(0, inset.top + shift))), bIns: pxToEmu(px(Math.max(0, inset.bottom - shift))) };
}

const LEAST_SHIFT = 0.25;

/**
 * Space before a paragraph of a level, less what the taller line of the level above leaves below itself in Office and not
 * in CSS. Bulleted leads come back after their details, where what one gains the other would lose: they keep their space.
 */
export function spaceBefore(region: Region, level: number, step: number, fonts: FontSet): Px {
  const style = region.levels[level];
  const above = region.levels[level - 1];
  if (!style) return px(0);
  const space = style.spaceBefore * sizeAt(style, step);
  if (!above || isBulleted(region)) return px(space);
  return px(Math.max(0, space - (rise(above, sizeAt(above, step), fonts) - rise(style, sizeAt(style, step), fonts))));
}
