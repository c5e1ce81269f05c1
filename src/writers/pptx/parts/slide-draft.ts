import { drawChart } from '../../../chart/draw-chart.js';
import type { Page } from '../../../layout/page.js';
import type { ChartContent, PictureContent } from '../../../slide/content.js';
import type { Region } from '../../../theme/theme.js';
import type { Box } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { chartName, notesSlideName, slideName, tagName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { drawnChart } from '../shapes/drawn-chart.js';
import { graphicFrame } from '../shapes/graphic-frame.js';
import type { picture } from '../shapes/picture.js';
import { ShapeIds, shapeTree, type ShapeNames } from '../shapes/placeholder.js';
import { chartParts, isNative } from './chart.js';
import { hasNotes } from './notes-slide.js';
import { SLIDE_TAG, tagPart } from './tags.js';
import { inheritedColors } from './slide-layout.js';

/** A slide being written: what its shapes are numbered and linked with, and the parts that they bring along. */
export interface SlideDraft {
  readonly page: Page;
  /** From 1. */
  readonly n: number;
  readonly context: PresentationContext;
  readonly ids: ShapeIds;
  readonly relationships: Relationships;
  readonly charts: Part[];
}

/** `layout`: the name of the layout's part. */
export function beginSlide(page: Page, n: number, layout: string, context: PresentationContext): SlideDraft {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.slideLayout, layout);
  if (hasNotes(page)) relationships.to(RELATIONSHIP.notesSlide, notesSlideName(n));
  relationships.to(RELATIONSHIP.tags, tagName(n));
  return { page, n, context, ids: new ShapeIds(), relationships, charts: [] };
}

/** The slide part of a draft, followed by the parts that only it uses. */
export function finishSlide({ page, n, relationships, charts }: SlideDraft, shapes: readonly XmlElement[]): readonly Part[] {
  const tags = relationships.to(RELATIONSHIP.tags, tagName(n));
  const slide: Part = {
    name: slideName(n),
    contentType: CONTENT_TYPE.slide,
    relationships: relationships.list,
    // The name of a slide is what macros and later builds know it by: the page's id, unique in the deck.
    content: el('p:sld', { show: page.hidden ? false : undefined }, [
      el('p:cSld', { name: page.id }, [shapeTree(shapes), el('p:custDataLst', {}, [el('p:tags', { 'r:id': tags })])]),
      inheritedColors(),
    ]),
  };
  return [slide, tagPart(n, [[SLIDE_TAG, page.id]]), ...charts];
}

/** The part of the slide that a link leads to; nothing when the deck does not show it. */
export const partOfSlide = (id: string, { slideNumbers }: PresentationContext): string | undefined => {
  const number = slideNumbers?.get(id);
  return number === undefined ? undefined : slideName(number);
};

/** A chart of PowerPoint's own, with its parts; of the kinds that it has not, a drawing. */
export function chartShape(content: ChartContent, box: Box, names: ShapeNames, placeholder: XmlElement, draft: SlideDraft): XmlElement {
  const { context, relationships, charts, n } = draft;
  const named = { ...names, alt: content.alt };
  if (!isNative(content.kind)) {
    const marks = drawChart(content, box, context.theme, context.fonts);
    return drawnChart({ marks, box, fonts: context.fonts, language: context.language }, named, draft.ids);
  }
  const place = { slide: n, n: charts.filter((part) => part.contentType === CONTENT_TYPE.chart).length + 1, box };
  const written = chartParts(content, place, context);
  charts.push(...written.parts);
  const id = relationships.to(RELATIONSHIP.chart, chartName(n, place.n));
  return graphicFrame(named, placeholder, written.box, 'http://schemas.openxmlformats.org/drawingml/2006/chart', el('c:chart', { 'r:id': id }));
}

/** A picture with the links to its bytes. */
export function linkedPicture(content: PictureContent, region: Region, { context, relationships }: SlideDraft): Parameters<typeof picture>[0] {
  const file = context.pictures.get(content.file);
  if (!file) throw new Error(`the picture ${content.file} is not in the package`);
  const embed = relationships.to(RELATIONSHIP.image, file.part);
  const embedSvg = file.svg && relationships.to(RELATIONSHIP.image, file.svg.part);
  return { content, embed, pixels: file, region, ...(embedSvg === undefined ? {} : { embedSvg }) };
}
