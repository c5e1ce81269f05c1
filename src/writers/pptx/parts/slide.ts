import type { Page, PlacedRegion } from '../../../layout/page.js';
import type { Content, PictureContent } from '../../../slide/content.js';
import type { ColorRef, Region } from '../../../theme/theme.js';
import { px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import type { Part } from '../opc/part.js';
import { layoutName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { transform } from '../shapes/geometry.js';
import { HIDDEN_TITLE_BOX } from '../shapes/layout-region.js';
import { hasSeat, picture, seat } from '../shapes/picture.js';
import { placeholderOf, placeholderShape, placeholderXml, titleRegion, type ShapeNames } from '../shapes/placeholder.js';
import type { TextSetting } from '../shapes/runs.js';
import { runsXml } from '../shapes/runs.js';
import { table } from '../shapes/table.js';
import { slideNumberPlaceholder, textPlaceholder } from '../shapes/text-placeholder.js';
import { regionLabel } from '../../../messages/presentation-words.js';
import { beginSlide, chartShape, finishSlide, linkedPicture, partOfSlide, type SlideDraft } from './slide-draft.js';

/** A page as its slide part, followed by the parts that only it uses. */
export function slideParts(page: Page, n: number, context: PresentationContext): readonly Part[] {
  const layout = context.theme.layouts.findIndex((one) => one.name === page.layout.name);
  if (layout === -1) throw new Error(`the page ${page.id} uses the layout ${page.layout.name}, which the theme lacks`);
  const draft = beginSlide(page, n, layoutName(layout + 1), context);
  return finishSlide(draft, slideShapes(draft));
}

/** The title comes first, whatever stands above it on the slide: a screen reader says shapes in this order. */
function slideShapes(draft: SlideDraft): readonly XmlElement[] {
  const { page } = draft;
  const isTitle = (one: PlacedRegion): boolean => one.region.name === titleRegion(page.layout)?.name;
  const titles = page.regions.filter(isTitle);
  const shapes = [...titles, ...page.regions.filter((one) => !isTitle(one))].flatMap((one) => shapesOf(one, draft));
  return titles.length > 0 ? shapes : [hiddenTitle(draft), ...shapes];
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
  if (content.type === 'chart') return chartShape(content, region.box, names, ph, draft);
  if (content.type === 'table') {
    return table({ placed, content, style: context.theme.table, fonts: context.fonts, setting }, names, ph);
  }
  if (placeholder.type === 'sldNum') return slideNumberPlaceholder(placed, names, placeholder, context.language);
  return textPlaceholder(placed, names, placeholder, setting);
}

const isStrong = (color: ColorRef | undefined): boolean => color?.role === 'strong' && (color.lighter ?? 0) === 0;

const settingOf = ({ region }: PlacedRegion, { page, context, relationships }: SlideDraft): TextSetting => ({
  language: context.language,
  relationships,
  fonts: context.fonts,
  slidePart: (id) => partOfSlide(id, context),
  dark: isStrong(region.shape?.fill ?? page.layout.background),
});

function pictureShapes(content: PictureContent, region: Region, draft: SlideDraft): readonly XmlElement[] {
  const { page, context, ids } = draft;
  const name = regionLabel(region.name, context.words);
  const behind = hasSeat(content, region) ? [seat(region, { id: ids.next(), name: `${context.words.decoration} (${name})` })] : [];
  const placeholder = placeholderXml(placeholderOf(region, page.layout, context.indexes));
  return [...behind, picture(linkedPicture(content, region, draft), { id: ids.next(), name }, placeholder)];
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
