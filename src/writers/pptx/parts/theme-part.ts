import type { ColorRole, FallbackFamily, FontFamily, Hex, Theme } from '../../../theme/theme.js';
import { COLOR_ROLES } from '../../../theme/theme.js';
import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { themeName } from '../opc/part-names.js';
import { el, val, type Attributes, type XmlElement } from '../oxml/element.js';
import { SCHEME_SLOT } from '../shapes/color.js';

/** The theme part of the slides (ECMA-376 part 1, 14.2.7). */
export const themePart = ({ label, colors, fonts }: Theme): Part =>
  partOf(1, { label, colors, major: fonts.major, minor: fonts.minor });

/** The theme part of a master for paper: 2 for notes, 3 for handouts, since no two masters may share one. */
export const paperThemePart = (n: 2 | 3): Part => partOf(n, PAPER);

interface Scheme {
  readonly label: string;
  readonly colors: Readonly<Record<ColorRole, Hex>>;
  readonly major: NamedFont;
  readonly minor: NamedFont;
}

type NamedFont = Pick<FontFamily, 'family' | 'fallback'>;

/**
 * What is printed to be read is black on white, in a font that every program has, whatever the slides wear: as in
 * PowerPoint's own files, a deck's look has one home.
 */
const PAPER: Scheme = {
  label: 'Papier',
  colors: {
    text: '#000000', background: '#FFFFFF', strong: '#262626', surface: '#F2F2F2', accent: '#404040', shape: '#7F7F7F',
    highlight: '#595959', danger: '#404040', dangerSurface: '#F2F2F2', onStrong: '#FFFFFF', link: '#262626', muted: '#595959',
  },
  major: { family: 'Arial', fallback: 'Arial' },
  minor: { family: 'Arial', fallback: 'Arial' },
};

const partOf = (n: number, theme: Scheme): Part => ({
  name: themeName(n),
  contentType: CONTENT_TYPE.theme,
  relationships: [],
  content: el('a:theme', { name: theme.label }, [
    el('a:themeElements', {}, [colorScheme(theme), fontScheme(theme), formatScheme(theme.label)]),
    el('a:objectDefaults', {}, [shapeDefault(), lineDefault(), textBoxDefault()]),
    el('a:extraClrSchemeLst'),
  ]),
});

const colorScheme = (theme: Scheme): XmlElement =>
  el(
    'a:clrScheme',
    { name: theme.label },
    COLOR_ROLES.map((role) => el(`a:${SCHEME_SLOT[role]}`, {}, [val('a:srgbClr', rgb(theme.colors[role]))])),
  );

const rgb = (hex: Hex): string => hex.slice(1).toUpperCase();

const fontScheme = ({ label, major, minor }: Scheme): XmlElement =>
  el('a:fontScheme', { name: label }, [
    fontCollection('a:majorFont', major),
    fontCollection('a:minorFont', minor),
  ]);

/** What a program looks for where a font is missing (ECMA-376 part 1, 21.1.2.3.7): a font like the one that texts were fitted in. */
const LIKE: Readonly<Record<FallbackFamily, Attributes>> = {
  Arial: { panose: '020B0604020202020204', pitchFamily: 34, charset: 0 },
  'Times New Roman': { panose: '02020603050405020304', pitchFamily: 18, charset: 0 },
};

const fontCollection = (name: string, { family, fallback }: NamedFont): XmlElement =>
  el(name, {}, [
    el('a:latin', { typeface: family, ...LIKE[fallback] }),
    el('a:ea', { typeface: '' }),
    el('a:cs', { typeface: '' }),
  ]);

const placeholderColor = (): XmlElement => el('a:solidFill', {}, [val('a:schemeClr', 'phClr')]);

/** Three of each are required (20.1.4.1.14); flat ones, as the theme knows neither gradients nor shadows. */
const formatScheme = (name: string): XmlElement =>
  el('a:fmtScheme', { name }, [
    el('a:fillStyleLst', {}, [placeholderColor(), placeholderColor(), placeholderColor()]),
    el(
      'a:lnStyleLst',
      {},
      [9525, 19050, 38100].map((w) =>
        el('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [placeholderColor(), val('a:prstDash', 'solid')]),
      ),
    ),
    el('a:effectStyleLst', {}, [1, 2, 3].map(() => el('a:effectStyle', {}, [el('a:effectLst')]))),
    el('a:bgFillStyleLst', {}, [placeholderColor(), placeholderColor(), placeholderColor()]),
  ]);

/** What a partner draws starts in the theme's colours: a filled shape, a rule, a text box without frame. */
const shapeDefault = (): XmlElement =>
  el('a:spDef', {}, [
    el('a:spPr', {}, [el('a:solidFill', {}, [val('a:schemeClr', 'bg2')]), el('a:ln', {}, [el('a:noFill')])]),
    el('a:bodyPr', { rtlCol: false, anchor: 'ctr' }),
    el('a:lstStyle', {}, [defaultLevel('ctr')]),
  ]);

const lineDefault = (): XmlElement =>
  el('a:lnDef', {}, [
    el('a:spPr', {}, [el('a:ln', { w: 19050 }, [el('a:solidFill', {}, [val('a:schemeClr', 'accent1')])])]),
    el('a:bodyPr'),
    el('a:lstStyle'),
  ]);

const textBoxDefault = (): XmlElement =>
  el('a:txDef', {}, [
    el('a:spPr', {}, [el('a:noFill')]),
    el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false }, [el('a:spAutoFit')]),
    el('a:lstStyle', {}, [defaultLevel('l')]),
  ]);

const defaultLevel = (algn: string): XmlElement =>
  el('a:lvl1pPr', { algn }, [
    el('a:defRPr', { sz: 2000 }, [el('a:solidFill', {}, [val('a:schemeClr', 'tx1')])]),
  ]);
