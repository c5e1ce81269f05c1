import type { PictureContent } from '../../../slide/content.js';
import { el, type Child, type XmlElement } from '../oxml/element.js';
import { nonVisual, type ShapeNames } from './placeholder.js';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture placeholder, filled. The crop alone makes it fit its box undistorted: positive edges cut what stands out
 * (cover), negative ones leave room around (contain), which is what PowerPoint's own « Remplissage » and « Ajuster » write.
 */
export const picture = (
  content: PictureContent,
  embed: string,
  pixels: PixelSize,
  box: PixelSize,
  names: ShapeNames,
  placeholder: XmlElement,
  properties: readonly Child[],
): XmlElement =>
  el('p:pic', {}, [
    el('p:nvPicPr', {}, [
      nonVisual({ ...names, alt: content.alt, decorative: content.alt === '' }),
      el('p:cNvPicPr', {}, [el('a:picLocks', { noGrp: true, noChangeAspect: true })]),
      el('p:nvPr', {}, [placeholder]),
    ]),
    el('p:blipFill', {}, [
      el('a:blip', { 'r:embed': embed }),
      el('a:srcRect', cropOf(content.fit, pixels, box)),
      el('a:stretch', {}, [el('a:fillRect')]),
    ]),
    el('p:spPr', {}, properties),
  ]);

/** Edges to cut, in 1/100,000 of the picture's own width and height (ECMA-376 part 1, 20.1.8.55). */
export function cropOf(fit: 'cover' | 'contain', pixels: PixelSize, box: PixelSize): Readonly<Record<string, number>> {
  const across = box.width / pixels.width;
  const down = box.height / pixels.height;
  const scale = fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  const horizontal = Math.round(((1 - across / scale) / 2) * 100000);
  const vertical = Math.round(((1 - down / scale) / 2) * 100000);
  return {
    ...(horizontal === 0 ? {} : { l: horizontal, r: horizontal }),
    ...(vertical === 0 ? {} : { t: vertical, b: vertical }),
  };
}
