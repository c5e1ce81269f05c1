import type { FontSet } from '../../../fonts/face.js';
import { sizeAt } from '../../../layout/measure/measure-text.js';
import type { Marker, Region, TextStyle } from '../../../theme/theme.js';
import { pxToEmu, pxToPt, px, type Px } from '../../../units/length.js';
import { el, val, type Attributes, type XmlElement } from '../oxml/element.js';
import { solidFill, schemeColor } from './color.js';
import { insets, spaceBefore, spacingPercent, textFrame } from './line-box.js';

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;
/** Levels a placeholder can hold in PowerPoint; those past the theme's last look like it. */
const LEVELS = 5;

export const hundredths = (size: Px): number => Math.round(pxToPt(size) * 100);

export const themeFont = (font: TextStyle['font']): readonly XmlElement[] => {
  const family = font === 'major' ? 'mj' : 'mn';
  return [
    el('a:latin', { typeface: `+${family}-lt` }),
    el('a:ea', { typeface: `+${family}-ea` }),
    el('a:cs', { typeface: `+${family}-cs` }),
  ];
};

/** Size, tightness, colour and font of a style, for `defRPr` and the like. */
export const characterProperties = (name: string, style: TextStyle, size: Px): XmlElement =>
  el(name, characterAttributes(style, size), [solidFill(style.color), ...themeFont(style.font)]);

export const characterAttributes = (style: TextStyle, size: Px): Attributes => ({
  sz: hundredths(size),
  b: style.bold,
  i: style.italic,
  kern: 0,
  spc: hundredths(px(style.letterSpacing * size)),
});

/** All levels of a region as a list style (ECMA-376 part 1, 21.1.2.4.12). */
export function listStyle(name: string, region: Region, fonts: FontSet): XmlElement {
  const last = region.levels.length - 1;
  if (last < 0) return el(name);
  return el(name, {}, Array.from({ length: LEVELS }, (_, i) => levelProperties(i + 1, region, Math.min(i, last), fonts)));
}

/** Text outside any placeholder, nine levels as PowerPoint counts them: 18 points, half an inch further in each. */
export const defaultLevels = (language: string): readonly XmlElement[] => [
  el('a:defPPr', {}, [el('a:defRPr', { lang: language })]),
  ...Array.from({ length: 9 }, (_, level) =>
    el(`a:lvl${level + 1}pPr`, { marL: level * 457200, algn: 'l', defTabSz: 914400 }, [
      el('a:defRPr', { sz: 1800, kern: 0 }, [solidFill({ role: 'text' }), ...themeFont('minor')]),
    ]),
  ),
];

/** What a smaller step changes, on the slide: sizes and what is counted in them. */
export function steppedListStyle(region: Region, step: number, fonts: FontSet): XmlElement {
  if (region.levels.every((style) => sizeAt(style, step) === sizeAt(style, 0))) return el('a:lstStyle');
  const levels = region.levels.map((style, i) => {
    const size = sizeAt(style, step);
    return el(`a:lvl${i + 1}pPr`, hanging(style, size), [
      spacing('a:spcBef', spaceBefore(region, i, step, fonts)),
      el('a:defRPr', { sz: hundredths(size), spc: hundredths(px(style.letterSpacing * size)) }),
    ]);
  });
  return el('a:lstStyle', {}, levels);
}

function levelProperties(n: number, region: Region, level: number, fonts: FontSet): XmlElement {
  const style = region.levels[level];
  if (!style) return el(`a:lvl${n}pPr`);
  const size = sizeAt(style, 0);
  const direction = { algn: ALIGN[region.align], defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 };
  return el(`a:lvl${n}pPr`, { ...hanging(style, size), ...direction }, [
    el('a:lnSpc', {}, [val('a:spcPct', spacingPercent(style))]),
    spacing('a:spcBef', spaceBefore(region, level, 0, fonts)),
    ...markerProperties(style.marker),
    characterProperties('a:defRPr', style, size),
  ]);
}

/** The text's left edge, its marker hanging before it. */
export const hanging = (style: TextStyle, size: Px): Attributes => {
  const left = pxToEmu(px(style.indent * size));
  return { marL: left, indent: style.marker.kind === 'none' ? 0 : -left };
};

const spacing = (name: string, height: Px): XmlElement => el(name, {}, [val('a:spcPts', hundredths(height))]);

export function markerProperties(marker: Marker): readonly XmlElement[] {
  if (marker.kind === 'none') return [el('a:buNone')];
  const look = [el('a:buClr', {}, [schemeColor(marker.color)]), el('a:buFont', { typeface: '+mj-lt' })];
  return marker.kind === 'number'
    ? [...look, el('a:buAutoNum', { type: 'arabicPlain' })]
    : [...look, el('a:buChar', { char: marker.character })];
}

export const bodyProperties = (region: Region, fonts: FontSet): XmlElement =>
  el(
    'a:bodyPr',
    {
      vertOverflow: 'overflow',
      horzOverflow: 'overflow',
      vert: 'horz',
      wrap: 'square',
      ...insets(textFrame(region, 0, fonts)),
      rtlCol: false,
      anchor: ANCHOR[region.anchor],
    },
    [el('a:normAutofit')],
  );
