import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { PART, slideName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { NOTES_SIZE } from '../parts/notes-master.js';
import { sectionList, sectionsOf } from '../parts/sections.js';
import { keptLinks } from './kept-parts.js';
import { at, attribute, isElement, numberOf } from './read-xml.js';
import type { Template } from './template.js';

const FIRST_SLIDE_ID = 256;

/**
 * The template's presentation part with our slides instead of its own: masters, sizes, embedded fonts and default texts
 * stay; custom shows, sections and what programs keep for themselves went with its slides.
 */
export function templatePresentation(template: Template, context: PresentationContext, ownNotesMaster: boolean): Part {
  const { deck, words } = context;
  const xml = template.package.xml(template.main);
  const relationships = new Relationships();
  const ids = new Map(keptLinks(template.package, template.main).map((link) => [link.id, relationships.to(link.type, link.target)]));
  const notes = ownNotesMaster ? relationships.to(RELATIONSHIP.notesMaster, PART.notesMaster) : undefined;
  const slides = deck.pages.map((_, i) => ({ id: FIRST_SLIDE_ID + i, 'r:id': relationships.to(RELATIONSHIP.slide, slideName(i + 1)) }));
  if (template.tableStyle === undefined) relationships.to(RELATIONSHIP.tableStyles, PART.tableStyles);
  relationships.to(RELATIONSHIP.presProps, PART.presProps);
  relationships.to(RELATIONSHIP.viewProps, PART.viewProps);
  const sections = sectionsOf(deck.pages, words);
  const kept = (name: string): XmlElement | undefined => {
    const found = at(xml, name);
    return found && relinked(found, ids);
  };
  const notesMasters = notes === undefined ? kept('p:notesMasterIdLst') : el('p:notesMasterIdLst', {}, [el('p:notesMasterId', { 'r:id': notes })]);
  return {
    name: PART.presentation,
    contentType: CONTENT_TYPE.presentation,
    relationships: relationships.list,
    content: el('p:presentation', ownAttributes(xml), [
      kept('p:sldMasterIdLst'),
      notesMasters,
      kept('p:handoutMasterIdLst'),
      el('p:sldIdLst', {}, slides.map((slide) => el('p:sldId', slide))),
      kept('p:sldSz'),
      numberOf(at(xml, 'p:notesSz'), 'cx') === undefined ? el('p:notesSz', NOTES_SIZE) : kept('p:notesSz'),
      kept('p:embeddedFontLst'),
      kept('p:defaultTextStyle'),
      sections.length === 0
        ? undefined
        : el('p:extLst', {}, [sectionList(sections, slides.map((slide) => slide.id), `${deck.dossier} ${deck.deck}`)]),
    ]),
  };
}

/** The element with our relationship ids, less what stands outside the standard's own vocabulary. */
function relinked(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const link = attribute(element, 'r:id');
  const children = element.children.filter((child) => !isElement(child) || (child.name !== 'p:extLst' && child.name !== 'a:extLst' && !child.name.startsWith('{')));
  return el(
    element.name,
    { ...ownAttributes(element), ...(link === undefined ? {} : { 'r:id': ids.get(link) ?? link }) },
    children.map((child) => (isElement(child) ? relinked(child, ids) : child)),
  );
}

const ownAttributes = (element: XmlElement): XmlElement['attributes'] =>
  Object.fromEntries(Object.entries(element.attributes).filter(([name]) => !name.startsWith('{') && name !== 'r:id'));
