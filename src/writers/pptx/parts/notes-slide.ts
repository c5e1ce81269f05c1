import type { Page } from '../../../layout/page.js';
import type { Notes } from '../../../slide/slide.js';
import { formatNumber } from '../../../text/numbers.js';
import { plain, type RichText } from '../../../text/run.js';
import { px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { notesSlideName, PART, slideName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { nonVisual, placeholderShape, placeholderXml, ShapeIds, shapeTree, type ShapeNames } from '../shapes/placeholder.js';
import { runsXml, type TextSetting } from '../shapes/runs.js';
import { slideNumberField } from '../shapes/text-placeholder.js';
import { inheritedColors } from './slide-layout.js';

export const hasNotes = ({ notes }: Page): boolean =>
  notes.paragraphs.length > 0 || notes.speaker !== undefined || notes.minutes !== undefined;

/** A page's notes (ECMA-376 part 1, 13.3.5): who speaks and how long, then the paragraphs. */
export function notesSlidePart(page: Page, n: number, context: PresentationContext): Part {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.notesMaster, PART.notesMaster);
  relationships.to(RELATIONSHIP.slide, slideName(n));
  const { words, language, theme } = context;
  const setting: TextSetting = { language, relationships, fonts: context.fonts, dark: false };
  const ids = new ShapeIds();
  const end = el('a:endParaRPr', { lang: language });
  const paragraphs = notesText(page.notes, language).map((runs) =>
    el('a:p', {}, [...runsXml(runs, { ...theme.table.cell, font: 'minor' }, px(16), setting), end]),
  );
  const tree = shapeTree([
    slideImage({ id: ids.next(), name: words.slideImage }, []),
    placeholderShape({
      names: { id: ids.next(), name: words.notes },
      placeholder: placeholderXml({ type: 'body', idx: 1 }),
      properties: [],
      body: [el('a:bodyPr'), el('a:lstStyle'), ...paragraphs],
    }),
    placeholderShape({
      names: { id: ids.next(), name: words.regions.slideNumber },
      placeholder: placeholderXml({ type: 'sldNum', idx: 5, size: 'quarter' }),
      properties: [],
      body: [el('a:bodyPr'), el('a:lstStyle'), el('a:p', {}, [slideNumberField(String(n), language), end])],
    }),
  ]);
  return {
    name: notesSlideName(n),
    contentType: CONTENT_TYPE.notesSlide,
    relationships: relationships.list,
    content: el('p:notes', {}, [el('p:cSld', {}, [tree]), inheritedColors()]),
  };
}

/** The slide's picture on its notes page; `properties` where it does not inherit its place. */
export const slideImage = (names: ShapeNames, properties: readonly XmlElement[]): XmlElement =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      nonVisual(names),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })]),
      el('p:nvPr', {}, [placeholderXml({ type: 'sldImg', ...(properties.length > 0 ? { idx: 2 } : {}) })]),
    ]),
    el('p:spPr', {}, properties),
  ]);

function notesText({ speaker, minutes, paragraphs }: Notes, language: string): readonly RichText[] {
  const time = minutes === undefined ? undefined : `${formatNumber(minutes, language)}\u00A0min`;
  const first = [speaker, time].filter((part) => part !== undefined).join(' · ');
  const heading: readonly RichText[] = first === '' ? [] : [plain(first).map((run) => ({ ...run, strong: true as const }))];
  return [...heading, ...paragraphs];
}
