import type { Box } from '../../../units/length.js';
import { el, type XmlElement } from '../oxml/element.js';
import { transform } from './geometry.js';
import { nonVisual, type ShapeNames } from './placeholder.js';

/** A table or chart in its placeholder; a frame must state its place (ECMA-376 part 1, 19.3.1.21), inherited or not. */
export const graphicFrame = (names: ShapeNames, placeholder: XmlElement, box: Box, uri: string, graphic: XmlElement): XmlElement =>
  el('p:graphicFrame', {}, [
    el('p:nvGraphicFramePr', {}, [
      nonVisual(names),
      el('p:cNvGraphicFramePr', {}, [el('a:graphicFrameLocks', { noGrp: true })]),
      el('p:nvPr', {}, [placeholder]),
    ]),
    transform(box, 'p:xfrm'),
    el('a:graphic', {}, [el('a:graphicData', { uri }, [graphic])]),
  ]);
