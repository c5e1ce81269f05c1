import type { Region, ShapeStyle } from '../../../theme/theme.js';
import { pxToEmu, type Box, type Px } from '../../../units/length.js';
import { el, type XmlElement } from '../oxml/element.js';
import { solidFill } from './color.js';

/** What a shape is drawn with: a theme's shape, or a chart's mark, which has no diagonal and maybe no radius. */
export type Outline = Pick<ShapeStyle, 'geometry'> & Partial<ShapeStyle>;

export const transform = (box: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): XmlElement =>
  el(name, {}, [
    el('a:off', { x: pxToEmu(box.x), y: pxToEmu(box.y) }),
    el('a:ext', { cx: pxToEmu(box.width), cy: pxToEmu(box.height) }),
  ]);

/** The geometry of a shape in a box: preset wherever one draws the very same, so that its handles work in PowerPoint. */
export function geometry(style: Outline, box: Box): XmlElement {
  if (style.geometry === 'leaf') return leaf(style, box);
  return el('a:prstGeom', { prst: style.geometry }, [el('a:avLst')]);
}

/** What a picture says again of its layout's outline, which LibreOffice does not inherit; its place stays inherited. */
export const inheritedOutline = ({ shape, box }: Region): readonly XmlElement[] =>
  shape && shape.geometry !== 'rect' ? [geometry(shape, box)] : [];

export const fillOf = (style: Outline): XmlElement => (style.fill ? solidFill(style.fill) : el('a:noFill'));

export const lineOf = (style: Outline): XmlElement =>
  style.line ? el('a:ln', { w: pxToEmu(style.line.width) }, [solidFill(style.line.color)]) : el('a:ln', {}, [el('a:noFill')]);

/**
 * `round2DiagRect`: adj1 rounds top left and bottom right, adj2 top right and bottom left, in 1/100,000 of the shorter
 * side and at most half of it (presetShapeDefinitions.xml); a rounder leaf needs a path of its own.
 */
function leaf({ radius, diagonal = 'forward' }: Outline, box: Box): XmlElement {
  const shorter = Math.min(box.width, box.height);
  const rounding = Math.min(radius ?? 0, shorter);
  if (rounding * 2 > shorter) return roundLeaf(rounding, diagonal, box);
  const adjust = Math.round((rounding / shorter) * 100000);
  const [adj1, adj2] = diagonal === 'forward' ? [0, adjust] : [adjust, 0];
  return el('a:prstGeom', { prst: 'round2DiagRect' }, [
    el('a:avLst', {}, [
      el('a:gd', { name: 'adj1', fmla: `val ${adj1}` }),
      el('a:gd', { name: 'adj2', fmla: `val ${adj2}` }),
    ]),
  ]);
}

function roundLeaf(radius: number, diagonal: 'forward' | 'backward', box: Box): XmlElement {
  const [w, h, r] = [pxToEmu(box.width), pxToEmu(box.height), pxToEmu(radius as Px)];
  const quarter = (start: number): XmlElement => el('a:arcTo', { wR: r, hR: r, stAng: start * 60000, swAng: 90 * 60000 });
  const path =
    diagonal === 'forward'
      ? [to('moveTo', 0, 0), to('lnTo', w - r, 0), quarter(270), to('lnTo', w, h), to('lnTo', r, h), quarter(90)]
      : [to('moveTo', 0, r), quarter(180), to('lnTo', w, 0), to('lnTo', w, h - r), quarter(0), to('lnTo', 0, h)];
  return customGeometry(w, h, [...path, el('a:close')]);
}

export const to = (name: 'moveTo' | 'lnTo', x: number, y: number): XmlElement =>
  el(`a:${name}`, {}, [el('a:pt', { x: Math.round(x), y: Math.round(y) })]);

/** A path in EMU from the shape's top left (ECMA-376 part 1, 20.1.9.8). */
export const customGeometry = (w: number, h: number, path: readonly XmlElement[]): XmlElement =>
  el('a:custGeom', {}, [
    el('a:avLst'),
    el('a:gdLst'),
    el('a:ahLst'),
    el('a:cxnLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el('a:pathLst', {}, [el('a:path', { w, h }, path)]),
  ]);
