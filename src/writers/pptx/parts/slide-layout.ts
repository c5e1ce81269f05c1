import type { ColorRef, Layout } from '../../../theme/theme.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { layoutName, PART } from '../opc/part-names.js';
import { el, type Child, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { backingShape, DATE_PLACEHOLDER, dateRegion, decorationShape, hasBacking, hiddenTitlePlaceholder, layoutPlaceholder } from '../shapes/layout-region.js';
import { placeholderOf, ShapeIds, shapeTree, titleRegion } from '../shapes/placeholder.js';
import { regionLabel } from '../../../messages/presentation-words.js';

/** Layouts that do what one of the standard types says (ECMA-376 part 1, 19.7.15); the others are the designer's own. */
const STANDARD_TYPES: Readonly<Record<string, string>> = {
  cover: 'title', section: 'secHead', text: 'tx', chart: 'chart', 'chart-text': 'chartAndTx',
  table: 'tbl', comparison: 'twoColTx', image: 'picTx', columns: 'twoObj', blank: 'blank',
};

export function layoutPart(layout: Layout, n: number, context: PresentationContext): Part {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.slideMaster, PART.slideMaster);
  const type = STANDARD_TYPES[layout.name];
  return {
    name: layoutName(n),
    contentType: CONTENT_TYPE.slideLayout,
    relationships: relationships.list,
    content: el('p:sldLayout', { type, preserve: true, userDrawn: type === undefined ? true : undefined }, [
      el('p:cSld', { name: layout.label }, [background(layout.background), shapeTree(layoutShapes(layout, context))]),
      inheritedColors(),
    ]),
  };
}

export const background = (color: ColorRef): XmlElement =>
  el('p:bg', {}, [el('p:bgPr', {}, [solidFill(color), el('a:effectLst')])]);

export const inheritedColors = (): XmlElement => el('p:clrMapOvr', {}, [el('a:masterClrMapping')]);

function layoutShapes(layout: Layout, { deck, indexes, words, fonts, language }: PresentationContext): readonly Child[] {
  const ids = new ShapeIds();
  const decorations = layout.decorations.map((decoration, i) =>
    decorationShape(decoration, { id: ids.next(), name: `${words.decoration} ${i + 1}` }),
  );
  const hidden = titleRegion(layout)
    ? []
    : [hiddenTitlePlaceholder({ id: ids.next(), name: words.hiddenTitle }, words.hiddenTitle, language)];
  const regions = layout.regions.flatMap((region) => {
    const name = regionLabel(region.name, words);
    const backing = hasBacking(region) ? backingShape(region, { id: ids.next(), name: `${words.decoration} (${name})` }) : undefined;
    const placeholder = placeholderOf(region, layout, indexes);
    return [backing, layoutPlaceholder({ region, placeholder, prompted: true, names: { id: ids.next(), name }, fonts, language })];
  });
  const number = layout.regions.find((region) => region.role === 'slideNumber');
  const date = number && layoutPlaceholder({
    region: dateRegion(number, deck.date), placeholder: DATE_PLACEHOLDER, prompted: true,
    names: { id: ids.next(), name: regionLabel('date', words) }, fonts, language,
  });
  return [...decorations, ...hidden, ...regions, date];
}
