import { guid } from '../oxml/guid.js';
import { el, type XmlElement } from '../oxml/element.js';
import type { PlacedRegion } from '../../../layout/page.js';
import { plainText } from '../../../text/run.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import { lineRule, paragraphsXml } from './paragraphs.js';
import { placeholderShape, placeholderXml, type Placeholder, type ShapeNames } from './placeholder.js';
import { steppedInsets } from './line-box.js';
import { steadyRoom } from './steady-room.js';
import { steppedListStyle } from './text-style.js';
import type { TextSetting } from './runs.js';

/**
 * Text in a placeholder that inherits its place and its look. A smaller size chosen by the layout stage is written as a
 * list style of the shape: each level gets its own size, exactly, in PowerPoint and LibreOffice alike, whereas a
 * `fontScale` shrinks all levels by one ratio and LibreOffice replaces it by its own guess.
 */
export const textPlaceholder = (
  { region, content, step }: PlacedRegion,
  names: ShapeNames,
  placeholder: Placeholder,
  setting: TextSetting,
): XmlElement =>
  placeholderShape({
    names,
    placeholder: placeholderXml(placeholder),
    properties: [],
    body: [el('a:bodyPr', { ...steppedInsets(region, step, setting.fonts, lineRule(content, setting)), ...steadyRoom(content, region, step, setting.fonts) }), steppedListStyle(region, step, setting.fonts), ...paragraphsXml(content, region, step, setting)],
  });

/** The page's number as a field that PowerPoint keeps right when slides move. */
export const slideNumberPlaceholder = (
  placed: PlacedRegion,
  names: ShapeNames,
  placeholder: Placeholder,
  language: string,
): XmlElement => {
  const number = paragraphsOf(placed.content).map((paragraph) => plainText(paragraph.runs)).join('');
  return placeholderShape({
    names,
    placeholder: placeholderXml(placeholder),
    properties: [],
    body: [el('a:bodyPr'), el('a:lstStyle'), el('a:p', {}, [slideNumberField(number, language), el('a:endParaRPr', { lang: language })])],
  });
};

/** The day on which the slide is shown, in the language's short form (ECMA-376 part 1, 21.1.2.2.4). */
export const dateField = (shown: string, language: string): XmlElement =>
  el('a:fld', { id: guid('date'), type: 'datetime1' }, [el('a:rPr', { lang: language }), el('a:t', {}, [shown])]);

export const slideNumberField = (shown: string, language: string): XmlElement =>
  el('a:fld', { id: guid('slide number'), type: 'slidenum' }, [
    el('a:rPr', { lang: language }),
    el('a:t', {}, [shown]),
  ]);
