import type { BlockFrame, BlockKind } from '../blocks/block.js';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import type { Block, Section } from '../dossier/dossier.js';
import { LAYOUT_FAMILIES } from '../slide/layout-family.js';
import { textContent } from '../slide/make-content.js';
import type { Slide } from '../slide/slide.js';
import { blockContext, known, notesOf, sectionRef, type Composition } from './composition.js';

/** The slides of one block; `prose` are the paragraphs that its speaker says instead of showing. */
export function blockSlides(id: string, section: Section, block: Block, prose: readonly string[], composition: Composition): readonly Slide[] {
  const { dossier, text, place } = composition;
  const ownTitle = block.title !== undefined;
  const frame: BlockFrame = {
    id,
    title: text(block.title ?? section.title),
    titlePlace: place([...(ownTitle ? block.path : section.path), 'title']),
    ownTitle,
    ...(block.kicker === undefined ? {} : { kicker: text(block.kicker) }),
    ...(block.source === undefined ? {} : { source: known(dossier.sources, block.source) }),
    section: sectionRef(section, composition),
    notes: notesOf([...block.notes, ...prose], block.speaker ?? section.speaker, composition),
  };
  const slides = kindOf(block).compose(block.value, frame, blockContext(composition, [...block.path, block.kind]));
  return slides.map((slide) => withSectionKicker(slide, section, composition));
}

/** The ledger figures that a block shows. */
export const figuresOf = (block: Block): readonly string[] =>
  kindOf(block).references(block.value).flatMap(({ to, id }) => (to === 'figures' ? [id] : []));

function kindOf({ kind }: Block): BlockKind {
  if (!isBlockKind(kind)) throw new Error(`no block kind is called ${kind}: kinds are checked before a deck is composed`);
  return blockKinds[kind];
}

/** A reader is told which part of the dossier a slide belongs to; a room has just seen the opener. */
function withSectionKicker(slide: Slide, { kicker }: Section, { density, text }: Composition): Slide {
  const optional: readonly string[] = LAYOUT_FAMILIES[slide.layout].optional;
  const wanted = density === 'reading' && slide.layout !== 'statement' && optional.includes('kicker');
  if (kicker === undefined || !wanted || 'kicker' in slide.regions) return slide;
  return { ...slide, regions: { kicker: textContent({ level: 0, runs: text(kicker) }), ...slide.regions } };
}
