import type { ColorRef, ColorRole } from '../../../theme/theme.js';
import { el, val, type XmlElement } from '../oxml/element.js';

/** A theme role's slot in the colour scheme (ECMA-376 part 1, 20.1.6.2). */
export const SCHEME_SLOT: Readonly<Record<ColorRole, string>> = {
  text: 'dk1', background: 'lt1', strong: 'dk2', surface: 'lt2',
  accent: 'accent1', shape: 'accent2', highlight: 'accent3', danger: 'accent4',
  dangerSurface: 'accent5', onStrong: 'accent6', link: 'hlink', muted: 'folHlink',
};

/** The same slots under the names that slides use, which the master's colour map leads to them (19.3.1.6). */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

export function schemeColor({ role, lighter }: ColorRef): XmlElement {
  const slot = SCHEME_SLOT[role];
  const modifiers = lighter ? [val('a:lumMod', (100 - lighter) * 1000), val('a:lumOff', lighter * 1000)] : [];
  return el('a:schemeClr', { val: MAPPED[slot] ?? slot }, modifiers);
}

export const solidFill = (color: ColorRef): XmlElement => el('a:solidFill', {}, [schemeColor(color)]);
