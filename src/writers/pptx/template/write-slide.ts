import type { Page, PlacedRegion } from '../../../layout/page.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import type { Content, PictureContent } from '../../../slide/content.js';
import { plainText } from '../../../text/run.js';
import { STAMP } from '../../../theme/stamp.js';
import { px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import type { Part } from '../opc/part.js';
import { el, type XmlElement } from '../oxml/element.js';
import { beginSlide, chartShape, finishSlide, linkedPicture, partOfSlide, type SlideDraft } from '../parts/slide-draft.js';
import { solidFill } from '../shapes/color.js';
import { transform } from '../shapes/geometry.js';
import { picture } from '../shapes/picture.js';
import { nonVisual, placeholderShape, type ShapeNames } from '../shapes/placeholder.js';
import type { TextSetting } from '../shapes/runs.js';
import { table } from '../shapes/table.js';
import { hundredths } from '../shapes/text-style.js';
import { slideNumberField } from '../shapes/text-placeholder.js';
import { regionLabel } from '../../../messages/presentation-words.js';
import { isTemplateRegion, type TemplateRegion } from './draft-slide.js';
import type { TemplatePlaceholder } from './template.js';
import { paragraphsForTemplate } from './write-text.js';

interface TemplateDraft extends SlideDraft {
  readonly tableStyle: string | undefined;
}

/** A page that was laid out on a template as its slide part, followed by the parts that only it uses. */
export function templateSlideParts(page: Page, n: number, context: PresentationContext, tableStyle: string | undefined): readonly Part[] {
  const draft: TemplateDraft = { ...beginSlide(page, n, page.layout.name, context), tableStyle };
  return finishSlide(draft, page.regions.map((placed) => shapeOf(placed, draft)));
}

/** Slides and layouts find each other by type and number; content of any type has none in the file. */
const placeholderMark = ({ type, idx }: TemplatePlaceholder): XmlElement => el('p:ph', { type: type === 'obj' ? undefined : type, idx });

function shapeOf(placed: PlacedRegion, draft: TemplateDraft): XmlElement {
  const { content, region } = placed;
  if (!isTemplateRegion(region)) throw new Error(`the region ${region.name} is not a template’s`);
  const { context, relationships } = draft;
  const names: ShapeNames = { id: draft.ids.next(), name: regionLabel(region.name, context.words) };
  const mark = placeholderMark(region.placeholder);
  // What stands behind a text is the template's affair: links keep their text's colour, which can be read there.
  const setting: TextSetting = { language: context.language, relationships, fonts: context.fonts, dark: true, slidePart: (id) => partOfSlide(id, context) };
  if (content.type === 'picture') return pictureShape(content, region, names, mark, draft);
  if (content.type === 'chart') return chartShape(content, region.box, names, mark, draft);
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
    properties: placeholder.ambiguous || placeholder.beyond ? [transform(placeholder.box)] : [],
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
const pictureShape = (content: PictureContent, region: TemplateRegion, names: ShapeNames, mark: XmlElement, draft: SlideDraft): XmlElement =>
  picture({ ...linkedPicture(content, region, draft), placed: true }, names, mark);
