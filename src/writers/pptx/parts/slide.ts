import { drawChart } from '../../../chart/draw-chart.js';
import type { Page, PlacedRegion } from '../../../layout/page.js';
import type { ChartContent, Content, PictureContent } from '../../../slide/content.js';
import type { ColorRef, Region } from '../../../theme/theme.js';
import { px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { chartName, layoutName, notesSlideName, slideName, tagName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { drawnChart } from '../shapes/drawn-chart.js';
import { transform } from '../shapes/geometry.js';
import { graphicFrame } from '../shapes/graphic-frame.js';
import { HIDDEN_TITLE_BOX } from '../shapes/layout-region.js';
import { hasSeat, picture, seat } from '../shapes/picture.js';
import { placeholderOf, placeholderShape, placeholderXml, ShapeIds, shapeTree, titleRegion, type ShapeNames } from '../shapes/placeholder.js';
import type { TextSetting } from '../shapes/runs.js';
import { runsXml } from '../shapes/runs.js';
import { table } from '../shapes/table.js';
import { slideNumberPlaceholder, textPlaceholder } from '../shapes/text-placeholder.js';
import { regionLabel } from '../words.js';
import { chartParts, isNative } from './chart.js';
import { hasNotes } from './notes-slide.js';
import { SLIDE_TAG, tagPart } from './tags.js';
import { inheritedColors } from './slide-layout.js';

/** A slide being written: what its shapes are numbered and linked with, and the parts that they bring along. */
interface SlideDraft {
  readonly page: Page;
  /** From 1. */
  readonly n: number;
  readonly context: PresentationContext;
  readonly ids: ShapeIds;
  readonly relationships: Relationships;
  readonly charts: Part[];
}

/** A page as its slide part, followed by the parts that only it uses. */
export function slideParts(page: Page, n: number, context: PresentationContext): readonly Part[] {
  const relationships = new Relationships();
  const layout = context.theme.layouts.findIndex((one) => one.name === page.layout.name);
  if (layout === -1) throw new Error(`the page ${page.id} uses the layout ${page.layout.name}, which the theme lacks`);
  relationships.to(RELATIONSHIP.slideLayout, layoutName(layout + 1));
  if (hasNotes(page)) relationships.to(RELATIONSHIP.notesSlide, notesSlideName(n));
  const tags = relationships.to(RELATIONSHIP.tags, tagName(n));
  const draft: SlideDraft = { page, n, context, ids: new ShapeIds(), relationships, charts: [] };
  const shapes = slideShapes(draft);
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
  return [slide, tagPart(n, [[SLIDE_TAG, page.id]]), ...draft.charts];
}

function slideShapes(draft: SlideDraft): readonly XmlElement[] {
  const { page } = draft;
  const shapes = page.regions.flatMap((one) => shapesOf(one, draft));
  const titled = page.regions.some((one) => one.region.name === titleRegion(page.layout)?.name);
  return titled ? shapes : [hiddenTitle(draft), ...shapes];
}

/** The shape of a region; before a picture, what it stands on. */
function shapesOf(placed: PlacedRegion, draft: SlideDraft): readonly XmlElement[] {
  const { content, region } = placed;
  return content.type === 'picture' ? pictureShapes(content, region, draft) : [shapeOf(placed, content, draft)];
}

function shapeOf(placed: PlacedRegion, content: Exclude<Content, PictureContent>, draft: SlideDraft): XmlElement {
  const { page, context } = draft;
  const { region } = placed;
  const names: ShapeNames = { id: draft.ids.next(), name: regionLabel(region.name, context.words) };
  const placeholder = placeholderOf(region, page.layout, context.indexes);
  const setting = settingOf(placed, draft);
  const ph = placeholderXml(placeholder);
  if (content.type === 'chart') return chartShape(content, placed, names, ph, draft);
  if (content.type === 'table') {
    return table({ placed, content, style: context.theme.table, fonts: context.fonts, setting }, names, ph);
  }
  if (placeholder.type === 'sldNum') return slideNumberPlaceholder(placed, names, placeholder, context.language);
  return textPlaceholder(placed, names, placeholder, setting);
}

const partOfSlide = (id: string, { slideNumbers }: PresentationContext): string | undefined => {
  const number = slideNumbers?.get(id);
  return number === undefined ? undefined : slideName(number);
};

const isStrong = (color: ColorRef | undefined): boolean => color?.role === 'strong' && (color.lighter ?? 0) === 0;

const settingOf = ({ region }: PlacedRegion, { page, context, relationships }: SlideDraft): TextSetting => ({
  language: context.language,
  relationships,
  fonts: context.fonts,
  slidePart: (id) => partOfSlide(id, context),
  dark: isStrong(region.shape?.fill ?? page.layout.background),
});

function pictureShapes(content: PictureContent, region: Region, { page, context, relationships, ids }: SlideDraft): readonly XmlElement[] {
  const file = context.pictures.get(content.file);
  if (!file) throw new Error(`the picture ${content.file} is not in the package`);
  const embed = relationships.to(RELATIONSHIP.image, file.part);
  const embedSvg = file.svg && relationships.to(RELATIONSHIP.image, file.svg.part);
  const drawn = { content, embed, pixels: file, region, ...(embedSvg === undefined ? {} : { embedSvg }) };
  const name = regionLabel(region.name, context.words);
  const behind = hasSeat(content, region) ? [seat(region, { id: ids.next(), name: `${context.words.decoration} (${name})` })] : [];
  const placeholder = placeholderXml(placeholderOf(region, page.layout, context.indexes));
  return [...behind, picture(drawn, { id: ids.next(), name }, placeholder)];
}

function chartShape(
  content: ChartContent, { region }: PlacedRegion, names: ShapeNames, placeholder: XmlElement, draft: SlideDraft,
): XmlElement {
  const { context, relationships, charts, n } = draft;
  const { box } = region;
  const named = { ...names, alt: content.alt };
  if (!isNative(content.kind)) {
    const marks = drawChart(content, box, context.theme, context.fonts);
    return drawnChart({ marks, box, fonts: context.fonts, language: context.language }, named, draft.ids);
  }
  const place = { slide: n, n: charts.filter((part) => part.contentType === CONTENT_TYPE.chart).length + 1, width: box.width, height: box.height };
  charts.push(...chartParts(content, place, context));
  const id = relationships.to(RELATIONSHIP.chart, chartName(n, place.n));
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return graphicFrame(named, placeholder, box, uri, el('c:chart', { 'r:id': id }));
}

/** A slide whose design shows no title still has one for outlines and screen readers, above the canvas. */
function hiddenTitle(draft: SlideDraft): XmlElement {
  const { page, context, relationships } = draft;
  const setting: TextSetting = { language: context.language, relationships, fonts: context.fonts, dark: false };
  const runs = page.title.map(({ text }) => ({ text }));
  const style = context.theme.table.cell;
  const place = titleRegion(page.layout) ? [transform(HIDDEN_TITLE_BOX)] : [];
  return placeholderShape({
    names: { id: draft.ids.next(), name: context.words.hiddenTitle },
    placeholder: placeholderXml({ type: 'title' }),
    properties: place,
    body: [
      el('a:bodyPr'),
      el('a:lstStyle'),
      el('a:p', {}, [...runsXml(runs, style, px(18), setting), el('a:endParaRPr', { lang: context.language })]),
    ],
  });
}
