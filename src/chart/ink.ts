import { contrast, hexOf } from '../theme/colors.js';
import type { ColorRef, Theme } from '../theme/theme.js';

/** WCAG 2.2, 1.4.3: the least contrast of text against what lies behind it. */
const LEAST_CONTRAST = 4.5;

const TEXT_COLORS: readonly ColorRef[] = [{ role: 'text' }, { role: 'background' }, { role: 'onStrong' }];

/** The colour for text on a fill: of the theme's text colours, the one that stands out most. */
export function inkOn(theme: Theme, fill: ColorRef): ColorRef {
  const against = (color: ColorRef): number => contrast(hexOf(theme, color), hexOf(theme, fill));
  return TEXT_COLORS.reduce((best, next) => (against(next) > against(best) ? next : best));
}

/** The colour itself where it can be read as text on the slide, the theme's text colour otherwise. */
export const readableInk = (theme: Theme, color: ColorRef): ColorRef =>
  contrast(hexOf(theme, color), hexOf(theme, { role: 'background' })) >= LEAST_CONTRAST ? color : { role: 'text' };

/** A third of the way from a colour to white: the second of two greys. */
export const steppedBack = (color: ColorRef): ColorRef => ({
  role: color.role,
  lighter: Math.round(100 / 3 + ((color.lighter ?? 0) * 2) / 3),
});
