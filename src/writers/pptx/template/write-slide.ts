import { drawChart } from '../../../chart/draw-chart.js';
import type { Page, PlacedRegion } from '../../../layout/page.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import type { ChartContent, Content, PictureContent } from '../../../slide/content.js';
import { plainText } from '../../../text/run.js';
import { STAMP } from '../../../theme/stamp.js';
import { px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { chartName, notesSlideName, slideName, tagName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { drawnChart } from '../shapes/drawn-chart.js';
import { transform } from '../shapes/geometry.js';
import { graphicFrame } from '../shapes/graphic-frame.js';
import { picture } from '../shapes/picture.js';
import { nonVisual, placeholderShape, ShapeIds, shapeTree, type ShapeNames } from '../shapes/placeholder.js';
import type { TextSetting } from '../shapes/runs.js';
import { table } from '../shapes/table.js';
import { hundredths } from '../shapes/text-style.js';
import { slideNumberField } from '../shapes/text-placeholder.js';
import { regionLabel } from '../words.js';
import { chartParts, isNative } from '../parts/chart.js';
import { hasNotes } from '../parts/notes-slide.js';
import { SLIDE_TAG, tagPart } from '../parts/tags.js';
import { inheritedColors } from '../parts/slide-layout.js';
import { isTemplateRegion, type TemplateRegion } from './draft-slide.js';
import { isElement } from './read-xml.js';
import type { TemplatePlaceholder } from './template.js';
import { paragraphsForTemplate } from './write-text.js';

interface SlideDraft {
  readonly page: Page;
  /** From 1. */
  readonly n: number;
  readonly context: PresentationContext;
  readonly tableStyle: string | undefined;
  readonly ids: ShapeIds;
  readonly relationships: Relationships;
  readonly charts: Part[];
}

/** A page that was laid out on a template as its slide part, followed by the parts that only it uses. */
export function templateSlideParts(page: Page, n: number, context: PresentationContext, tableStyle: string | undefined): readonly Part[] {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.slideLayout, page.layout.name);
  if (hasNotes(page)) relationships.to(RELATIONSHIP.notesSlide, notesSlideName(n));
  const tags = relationships.to(RELATIONSHIP.tags, tagName(n));
  const draft: SlideDraft = { page, n, context, tableStyle, ids: new ShapeIds(), relationships, charts: [] };
  const shapes = page.regions.map((placed) => shapeOf(placed, draft));
  const slide: Part = {
    name: slideName(n),
    contentType: CONTENT_TYPE.slide,
    relationships: relationships.list,
    content: el('p:sld', { show: page.hidden ? false : undefined }, [
      el('p:cSld', { name: page.id }, [shapeTree(shapes), el('p:custDataLst', {}, [el('p:tags', { 'r:id': tags })])]),
      inheritedColors(),
    ]),
  };
  return [slide, tagPart(n, [[SLIDE_TAG, page.id]]), ...draft.charts];
}

/** Slides and layouts find each other by type and number; content of any type has none in the file. */
const placeholderMark = ({ type, idx }: TemplatePlaceholder): XmlElement => el('p:ph', { type: type === 'obj' ? undefined : type, idx });

function shapeOf(placed: PlacedRegion, draft: SlideDraft): XmlElement {
  const { content, region } = placed;
  if (!isTemplateRegion(region)) throw new Error(`the region ${region.name} is not a template’s`);
  const { context, relationships } = draft;
  const names: ShapeNames = { id: draft.ids.next(), name: regionLabel(region.name, context.words) };
  const mark = placeholderMark(region.placeholder);
  const slidePart = (id: string): string | undefined => {
    const number = context.slideNumbers?.get(id);
    return number === undefined ? undefined : slideName(number);
  };
  // What stands behind a text is the template's affair: links keep their text's colour, which can be read there.
  const setting: TextSetting = { language: context.language, relationships, fonts: context.fonts, dark: true, slidePart };
  if (content.type === 'picture') return pictureShape(content, region, names, mark, draft);
  if (content.type === 'chart') return chartShape(content, region, names, mark, draft);
  if (content.type === 'table') {
    const { fonts, theme } = context;
    return table({ placed, content, style: theme.table, fonts, setting, ...(draft.tableStyle === undefined ? {} : { styleId: draft.tableStyle }) }, names, mark);
  }
  if (region.name === STAMP) return stampBox(placed, region, names, setting);
  if (region.detached) return textBox(placed, region, names, setting);
  return textShape(placed, region, names, setting);
}

function textShape(placed: PlacedRegion, region: TemplateRegion, names: ShapeNames, setting: TextSetting): XmlElement {
  const { placeholder } = region;
  const paragraphs = placeholder.type === 'sldNum' ? [numberParagraph(placed.content, setting)] : paragraphsForTemplate(placed, region, setting);
  return placeholderShape({
    names,
    placeholder: placeholderMark(placeholder),
    properties: placeholder.ambiguous ? [transform(placeholder.box)] : [],
    body: [el('a:bodyPr'), el('a:lstStyle'), ...paragraphs],
  });
}

const numberParagraph = (content: Content, { language }: TextSetting): XmlElement =>
  el('a:p', {}, [
    slideNumberField(paragraphsOf(content).map(({ runs }) => plainText(runs)).join(''), language),
    el('a:endParaRPr', { lang: language }),
  ]);

/** A line that the template has no placeholder for, in a text box without frame or inset. */
const textBox = (placed: PlacedRegion, region: TemplateRegion, names: ShapeNames, setting: TextSetting): XmlElement =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [nonVisual(names), el('p:cNvSpPr', { txBox: true }), el('p:nvPr')]),
    el('p:spPr', {}, [transform(region.box), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]), el('a:noFill')]),
    el('p:txBody', {}, [
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false, anchor: 't' }, [el('a:noAutofit')]),
      el('a:lstStyle'),
      ...paragraphsForTemplate(placed, region, setting),
    ]),
  ]);

/** The two colours of any scheme that are sure to be legible one on the other, whatever the slide looks like. */
const stampBox = ({ content }: PlacedRegion, region: TemplateRegion, names: ShapeNames, { language }: TextSetting): XmlElement => {
  const look = { lang: language, b: true, sz: hundredths(region.levels[0]?.sizes[0] ?? px(18)) };
  const text = paragraphsOf(content).map(({ runs }) => plainText(runs)).join('');
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [nonVisual(names), el('p:cNvSpPr', { txBox: true }), el('p:nvPr')]),
    el('p:spPr', {}, [transform(region.box), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]), solidFill({ role: 'background' })]),
    el('p:txBody', {}, [
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false, anchor: 'ctr' }, [el('a:noAutofit')]),
      el('a:lstStyle'),
      el('a:p', {}, [el('a:pPr', { algn: 'ctr' }), el('a:r', {}, [el('a:rPr', look, [solidFill({ role: 'text' })]), el('a:t', {}, [text])])]),
    ]),
  ]);
};

/** A picture states its place: it is cropped to its region, which may be less than the placeholder. */
function pictureShape(
  content: PictureContent, region: TemplateRegion, names: ShapeNames, mark: XmlElement, { context, relationships }: SlideDraft,
): XmlElement {
  const file = context.pictures.get(content.file);
  if (!file) throw new Error(`the picture ${content.file} is not in the package`);
  const embed = relationships.to(RELATIONSHIP.image, file.part);
  const embedSvg = file.svg && relationships.to(RELATIONSHIP.image, file.svg.part);
  const shape = picture({ content, embed, pixels: file, region, ...(embedSvg === undefined ? {} : { embedSvg }) }, names, mark);
  if (content.fit === 'contain') return shape;
  const place = el('p:spPr', {}, [transform(region.box), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')])]);
  return el(shape.name, shape.attributes, shape.children.filter(isElement).map((child) => (child.name === 'p:spPr' ? place : child)));
}

function chartShape(content: ChartContent, { box }: TemplateRegion, names: ShapeNames, mark: XmlElement, draft: SlideDraft): XmlElement {
  const { context, relationships, charts, n } = draft;
  const named = { ...names, alt: content.alt };
  if (!isNative(content.kind)) {
    const marks = drawChart(content, box, context.theme, context.fonts);
    return drawnChart({ marks, box, fonts: context.fonts, language: context.language }, named, draft.ids);
  }
  const place = { slide: n, n: charts.filter((part) => part.contentType === CONTENT_TYPE.chart).length + 1, width: box.width, height: box.height };
  charts.push(...chartParts(content, place, context));
  const id = relationships.to(RELATIONSHIP.chart, chartName(n, place.n));
  return graphicFrame(named, mark, box, 'http://schemas.openxmlformats.org/drawingml/2006/chart', el('c:chart', { 'r:id': id }));
}
