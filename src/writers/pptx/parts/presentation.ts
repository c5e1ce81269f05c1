import { CANVAS, pxToEmu } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { PART, slideName, themeName } from '../opc/part-names.js';
import { el } from '../oxml/element.js';
import { defaultLevels } from '../shapes/text-style.js';
import { embeddedFontList } from './embedded-fonts.js';
import { NOTES_SIZE } from './notes-master.js';
import { sectionList, sectionsOf } from './sections.js';
import { MASTER_ID } from './slide-master.js';

const FIRST_SLIDE_ID = 256;

/** The presentation part (ECMA-376 part 1, 13.3.6), a template's when it has no slides: its children's order is the schema's, and PowerPoint insists. */
export function presentationPart(context: PresentationContext): Part {
  const { deck, language, words } = context;
  const relationships = new Relationships();
  const master = relationships.to(RELATIONSHIP.slideMaster, PART.slideMaster);
  const slides = deck.pages.map((_, i) => ({
    id: FIRST_SLIDE_ID + i,
    relationship: relationships.to(RELATIONSHIP.slide, slideName(i + 1)),
  }));
  const notes = relationships.to(RELATIONSHIP.notesMaster, PART.notesMaster);
  const handout = relationships.to(RELATIONSHIP.handoutMaster, PART.handoutMaster);
  relationships.to(RELATIONSHIP.presProps, PART.presProps);
  relationships.to(RELATIONSHIP.viewProps, PART.viewProps);
  relationships.to(RELATIONSHIP.theme, themeName(1));
  relationships.to(RELATIONSHIP.tableStyles, PART.tableStyles);
  const sections = sectionsOf(deck.pages, words);
  const ids = slides.map((slide) => slide.id);
  return {
    name: PART.presentation,
    contentType: slides.length === 0 ? CONTENT_TYPE.template : CONTENT_TYPE.presentation,
    relationships: relationships.list,
    content: el('p:presentation', { embedTrueTypeFonts: context.fontFiles ? true : undefined, saveSubsetFonts: true, autoCompressPictures: false }, [
      el('p:sldMasterIdLst', {}, [el('p:sldMasterId', { id: MASTER_ID, 'r:id': master })]),
      el('p:notesMasterIdLst', {}, [el('p:notesMasterId', { 'r:id': notes })]),
      el('p:handoutMasterIdLst', {}, [el('p:handoutMasterId', { 'r:id': handout })]),
      slides.length === 0 ? undefined : el('p:sldIdLst', {}, slides.map(({ id, relationship }) => el('p:sldId', { id, 'r:id': relationship }))),
      el('p:sldSz', { cx: pxToEmu(CANVAS.width), cy: pxToEmu(CANVAS.height) }),
      el('p:notesSz', NOTES_SIZE),
      context.fontFiles && embeddedFontList(context.theme, relationships),
      el('p:defaultTextStyle', {}, defaultLevels(language)),
      sections.length === 0
        ? undefined
        : el('p:extLst', {}, [sectionList(sections, ids, `${deck.dossier} ${deck.deck}`)]),
    ]),
  };
}
