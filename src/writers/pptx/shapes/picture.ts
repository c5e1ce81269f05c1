import type { QuarterTurns } from '../../../pictures/orientation.js';
import { CROPPED_ABOVE, type PictureContent } from '../../../slide/content.js';
import type { Region } from '../../../theme/theme.js';
import { px, type Box } from '../../../units/length.js';
import { el, type XmlElement } from '../oxml/element.js';
import { fillOf, geometry, inheritedOutline, lineOf, transform, type Outline } from './geometry.js';
import { nonVisual, type ShapeNames } from './placeholder.js';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureDrawing {
  readonly content: PictureContent;
  readonly embed: string;
  /** The same picture as SVG, for readers that know it; the others show `embed`. */
  readonly embedSvg?: string;
  /** Upright. */
  readonly pixels: PixelSize & { readonly turns?: QuarterTurns };
  readonly region: Region;
  /** Says its place even where it fills its region. */
  readonly placed?: boolean;
}

/**
 * A picture placeholder, filled. `cover` inherits its place and crops what stands out; `contain` states the place that the
 * whole picture takes: a crop that leaves room (negative, as PowerPoint's « Ajuster » writes) is stretched by LibreOffice.
 * A photograph that lies on its side is turned as PowerPoint turns one, which takes a place of its own too.
 */
export function picture({ content, embed, embedSvg, pixels, region, placed = false }: PictureDrawing, names: ShapeNames, placeholder: XmlElement): XmlElement {
  const whole = content.fit === 'contain';
  const turns = pixels.turns ?? 0;
  return el('p:pic', {}, [
    el('p:nvPicPr', {}, [
      nonVisual({ ...names, alt: content.alt, decorative: content.alt === '' }),
      el('p:cNvPicPr', {}, [el('a:picLocks', { noGrp: true, noChangeAspect: true })]),
      el('p:nvPr', {}, [placeholder]),
    ]),
    el('p:blipFill', {}, [
      el('a:blip', { 'r:embed': embed }, embedSvg === undefined ? [] : [svgBlip(embedSvg)]),
      el('a:srcRect', whole ? {} : turnedCrop(cropOf(pixels, region.box), turns)),
      el('a:stretch', {}, [el('a:fillRect')]),
    ]),
    el('p:spPr', {}, whole ? placeOf(wholeBox(pixels, innerPlace(region)), turns) : filling(region, turns, placed)),
  ]);
}

/** What shows through a picture with transparent parts: its region's fill, which LibreOffice does not inherit either. */
const groundOf = ({ shape }: Region): readonly XmlElement[] => (shape?.fill ? [fillOf(shape)] : []);

/** [MS-ODRAWXML] 2.2.8, as Office 2016 and later write it. */
const svgBlip = (embed: string): XmlElement =>
  el('a:extLst', {}, [
    el('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [el('asvg:svgBlip', { 'r:embed': embed })]),
  ]);

/** A whole picture in a region with a filled shape stands on that shape; one that fills its region covers it. */
export const hasSeat = ({ fit }: PictureContent, { shape }: Region): boolean => fit === 'contain' && shape?.fill !== undefined;

/** A shape of its own, since the picture's place is smaller than its region's. Decoration to a screen reader. */
export function seat({ shape = { geometry: 'rect' }, box }: Pick<Region, 'box'> & { readonly shape?: Outline }, names: ShapeNames): XmlElement {
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [nonVisual({ ...names, decorative: true }), el('p:cNvSpPr'), el('p:nvPr')]),
    el('p:spPr', {}, [transform(box), geometry(shape, box), fillOf(shape), lineOf(shape)]),
  ]);
}

function innerPlace({ box, inset }: Region): Box {
  return {
    x: px(box.x + inset.left),
    y: px(box.y + inset.top),
    width: px(box.width - inset.left - inset.right),
    height: px(box.height - inset.top - inset.bottom),
  };
}

function wholeBox(pixels: PixelSize, box: Box): Box {
  const scale = Math.min(box.width / pixels.width, box.height / pixels.height);
  const [width, height] = [px(pixels.width * scale), px(pixels.height * scale)];
  return { x: px(box.x + (box.width - width) / 2), y: px(box.y + (box.height - height) / 2), width, height };
}

const placeOf = (box: Box, turns: QuarterTurns): readonly XmlElement[] =>
  [turnedTransform(box, turns), geometry({ geometry: 'rect' }, box), el('a:noFill')];

/** A picture that fills its region inherits its place from the layout, unless it is turned. */
function filling(region: Region, turns: QuarterTurns, placed: boolean): readonly XmlElement[] {
  if (turns === 0 && !placed) return [...inheritedOutline(region), ...groundOf(region)];
  const outline = turnedOutline(region.shape ?? { geometry: 'rect' }, turns);
  return [turnedTransform(region.box, turns), geometry(outline, sideways(region.box, turns)), ...groundOf(region)];
}

const isSideways = (turns: QuarterTurns): boolean => turns % 2 === 1;

/** The box that a shape has before it is turned around its middle into this one. */
function sideways(box: Box, turns: QuarterTurns): Box {
  if (!isSideways(turns)) return box;
  const { x, y, width, height } = box;
  return { x: px(x + (width - height) / 2), y: px(y + (height - width) / 2), width: height, height: width };
}

/** `rot`: in 1/60,000 of a degree (ECMA-376 part 1, 20.1.7.6). */
function turnedTransform(box: Box, turns: QuarterTurns): XmlElement {
  const { name, attributes, children } = transform(sideways(box, turns));
  return el(name, { ...attributes, rot: turns === 0 ? undefined : turns * 90 * 60000 }, children);
}

/** An outline is turned with its shape: a quarter puts a leaf's round corners on the other diagonal. */
const turnedOutline = (outline: Outline, turns: QuarterTurns): Outline =>
  isSideways(turns) ? { ...outline, diagonal: outline.diagonal === 'backward' ? 'forward' : 'backward' } : outline;

const CLOCKWISE = ['l', 't', 'r', 'b'] as const;

/** A crop is one of the file's own sides: what stands at the left upright was a quarter further round before it was turned. */
const turnedCrop = (crop: Crop, turns: QuarterTurns): Crop =>
  Object.fromEntries(CLOCKWISE.flatMap((side, i) => {
    const cut = crop[CLOCKWISE[(i + turns) % 4] ?? side];
    return cut === undefined ? [] : [[side, cut]];
  }));

type Crop = Partial<Readonly<Record<(typeof CLOCKWISE)[number], number>>>;

/**
 * Edges to cut for a picture to fill a box undistorted, in 1/100,000 of its own sides (ECMA-376 part 1, 20.1.8.55): as much
 * left as right, and less above than below.
 */
export function cropOf(pixels: PixelSize, box: PixelSize): Crop {
  const across = box.width / pixels.width;
  const down = box.height / pixels.height;
  const scale = Math.max(across, down);
  const horizontal = Math.round(((1 - across / scale) / 2) * 100000);
  const vertical = Math.round((1 - down / scale) * 100000);
  const above = Math.round(vertical * CROPPED_ABOVE);
  return {
    ...(horizontal === 0 ? {} : { l: horizontal, r: horizontal }),
    ...(vertical === 0 ? {} : { t: above, b: vertical - above }),
  };
}
