import type { LaidOutDeck } from '../../../layout/page.js';
import type { PresentationContext } from '../context.js';
import { RELATIONSHIP } from '../opc/names.js';
import { writePackage } from '../opc/package.js';
import { Relationships, type Part } from '../opc/part.js';
import { PART } from '../opc/part-names.js';
import { documentPropertyParts } from '../parts/document-properties.js';
import { collectPictures, mediaParts } from '../parts/media.js';
import { notesMasterPart } from '../parts/notes-master.js';
import { hasNotes, notesSlidePart } from '../parts/notes-slide.js';
import { tableStylesPart } from '../parts/table-styles.js';
import { paperThemePart } from '../parts/theme-part.js';
import { viewPropertyParts } from '../parts/view-properties.js';
import { presentationWords } from '../../../messages/presentation-words.js';
import { slideNumbersOf, type PptxOptions } from '../write-pptx.js';
import { keptParts } from './kept-parts.js';
import type { Template } from './template.js';
import { templatePresentation } from './write-presentation.js';
import { templateSlideParts } from './write-slide.js';

/** A deck that `layOutOnTemplate` laid out, as a presentation of the template's masters and layouts. */
export function writeIntoTemplate(template: Template, deck: LaidOutDeck, { fonts, pictures, bitmaps = new Map(), created }: PptxOptions): Uint8Array {
  const context: PresentationContext = {
    deck, fonts,
    theme: deck.theme,
    indexes: new Map(),
    pictures: collectPictures(deck, { pictures, bitmaps }),
    words: presentationWords(deck.language),
    language: deck.language,
    slideNumbers: slideNumbersOf(deck),
  };
  const kept = keptParts(template.package, template.main);
  const notesMaster = notesMasterOf(template);
  const own = withoutClashes(ownParts(template, context, notesMaster), kept);
  const root = new Relationships();
  root.to(RELATIONSHIP.officeDocument, PART.presentation);
  root.to(RELATIONSHIP.coreProperties, PART.coreProperties);
  root.to(RELATIONSHIP.extendedProperties, PART.extendedProperties);
  root.to(RELATIONSHIP.customProperties, PART.customProperties);
  return writePackage([...own, ...kept, ...documentPropertyParts(deck, created)], root.list);
}

const notesMasterOf = ({ package: pack, main }: Template): string | undefined =>
  pack.relationships(main).find((link) => link.type === RELATIONSHIP.notesMaster && pack.has(link.target))?.target;

function ownParts(template: Template, context: PresentationContext, notesMaster: string | undefined): readonly Part[] {
  const { pages } = context.deck;
  const notes = pages.flatMap((page, i) => (hasNotes(page) ? [notesSlidePart(page, i + 1, context)] : []));
  return [
    templatePresentation(template, context, notesMaster === undefined),
    ...pages.flatMap((page, i) => templateSlideParts(page, i + 1, context, template.tableStyle)),
    ...(notesMaster === undefined ? [...notes, notesMasterPart(context), paperThemePart(2)] : notes.map((part) => leadingTo(part, PART.notesMaster, notesMaster))),
    ...(template.tableStyle === undefined ? [tableStylesPart(context.theme)] : []),
    ...viewPropertyParts(),
    ...mediaParts(context.pictures),
  ];
}

const leadingTo = (part: Part, from: string, to: string): Part => ({
  ...part,
  relationships: part.relationships.map((link) => (link.target === from && !link.external ? { ...link, target: to } : link)),
});

/** Our parts under names that the template's do not have; what links to them follows. */
function withoutClashes(own: readonly Part[], kept: readonly Part[]): readonly Part[] {
  const taken = new Set(kept.map((part) => part.name.toLowerCase()));
  const renames = new Map(own.filter((part) => taken.has(part.name.toLowerCase())).map((part) => [part.name, freeName(part.name, taken)]));
  // Links to the template's own parts keep their targets: only parts that link to ours by a clashing name are ours.
  const keptTargets = new Set(kept.map((part) => part.name));
  return own.map((part) => ({
    ...part,
    name: renames.get(part.name) ?? part.name,
    relationships: part.relationships.map((link) => {
      const renamed = link.external ? undefined : renames.get(link.target);
      const meansOurs = renamed !== undefined && !(part.name === PART.presentation && keptTargets.has(link.target));
      return meansOurs ? { ...link, target: renamed } : link;
    }),
  }));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const numbered = (n: number): string => `${name.slice(0, dot)}-pupitre${n}${name.slice(dot)}`;
  let n = 1;
  while (taken.has(numbered(n).toLowerCase())) n++;
  return numbered(n);
}
