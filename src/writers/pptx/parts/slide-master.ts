import type { Layout, Region } from '../../../theme/theme.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { layoutName, PART, themeName } from '../opc/part-names.js';
import { el, type Attributes, type XmlElement } from '../oxml/element.js';
import { DATE_PLACEHOLDER, dateRegion, layoutPlaceholder } from '../shapes/layout-region.js';
import { placeholderOf, ShapeIds, shapeTree, titleRegion } from '../shapes/placeholder.js';
import { defaultLevels, listStyle } from '../shapes/text-style.js';
import { regionLabel } from '../../../messages/presentation-words.js';
import { background } from './slide-layout.js';

/** Masters and layouts share one range of ids, slides have another (19.2.1.35, 19.2.1.16). */
export const MASTER_ID = 2147483648;

export const COLOR_MAP: Attributes = {
  bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', accent1: 'accent1', accent2: 'accent2', accent3: 'accent3',
  accent4: 'accent4', accent5: 'accent5', accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink',
};

/** The master takes its look from the theme's plainest layout with a title and a body. */
export function masterPart(context: PresentationContext): Part {
  const { theme, fonts } = context;
  const relationships = new Relationships();
  const layoutIds = theme.layouts.map((_, i) =>
    el('p:sldLayoutId', { id: MASTER_ID + 1 + i, 'r:id': relationships.to(RELATIONSHIP.slideLayout, layoutName(i + 1)) }),
  );
  relationships.to(RELATIONSHIP.theme, themeName(1));
  const model = modelLayout(theme.layouts);
  const title = titleRegion(model);
  const body = bodyOf(model);
  return {
    name: PART.slideMaster,
    contentType: CONTENT_TYPE.slideMaster,
    relationships: relationships.list,
    content: el('p:sldMaster', { preserve: true }, [
      el('p:cSld', {}, [background({ role: 'background' }), shapeTree(masterShapes(model, context))]),
      el('p:clrMap', COLOR_MAP),
      el('p:sldLayoutIdLst', {}, layoutIds),
      el('p:txStyles', {}, [
        title ? listStyle('p:titleStyle', { ...title, align: 'left' }, fonts) : el('p:titleStyle'),
        body ? listStyle('p:bodyStyle', body, fonts) : el('p:bodyStyle'),
        el('p:otherStyle', {}, defaultLevels(context.language)),
      ]),
    ]),
  };
}

const bodyOf = (layout: Layout): Region | undefined =>
  layout.regions.find((region) => region.name === 'body') ?? layout.regions.find((region) => region.role === 'text');

function modelLayout(layouts: readonly Layout[]): Layout {
  const complete = layouts.filter((layout) => titleRegion(layout) && bodyOf(layout));
  const model = complete.find((layout) => layout.name === 'points') ?? complete[0] ?? layouts[0];
  if (!model) throw new Error('a theme needs at least one layout');
  return model;
}

function masterShapes(model: Layout, { deck, words, fonts, language, indexes }: PresentationContext): readonly XmlElement[] {
  const ids = new ShapeIds();
  const body = bodyOf(model);
  const kept = model.regions.filter(
    (region) => region === titleRegion(model) || region === body || region.role === 'footer' || region.role === 'slideNumber',
  );
  const prompts = new Map([[titleRegion(model), words.masterTitle], [body, words.masterText]]);
  const shapes = kept.map((region) =>
    layoutPlaceholder({
      region: { ...region, prompt: prompts.get(region) ?? region.prompt },
      placeholder: placeholderOf(region, model, indexes),
      prompted: false,
      names: { id: ids.next(), name: regionLabel(region.name, words) },
      ...(region === body ? { texts: [words.masterText, ...words.masterLevels] } : {}),
      fonts,
      language,
    }),
  );
  const number = model.regions.find((region) => region.role === 'slideNumber');
  const date = number && layoutPlaceholder({
    region: dateRegion(number, deck.date), placeholder: DATE_PLACEHOLDER, prompted: false,
    names: { id: ids.next(), name: regionLabel('date', words) }, fonts, language,
  });
  return [...shapes, ...(date ? [date] : [])];
}
