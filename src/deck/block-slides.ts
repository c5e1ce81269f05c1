import type { BlockFrame, BlockKind } from '../blocks/block.js';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import { citedFigures } from '../dossier/cited-figures.js';
import type { Block, Section } from '../dossier/dossier.js';
import { LAYOUT_FAMILIES } from '../slide/layout-family.js';
import { textContent } from '../slide/make-content.js';
import type { Slide } from '../slide/slide.js';
import type { RichText } from '../text/run.js';
import { blockContext, known, notesOf, sectionRef, type Composition } from './composition.js';

/** Paragraphs that a speaker says instead of showing them: before what the block itself leaves unsaid, and after it. */
export interface Said {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Planned for the section that this slide opens. */
  readonly minutes?: number;
}

export function blockSlides(id: string, section: Section, block: Block, said: Said, composition: Composition): readonly Slide[] {
  const { dossier, density, text, place } = composition;
  const ownTitle = block.title !== undefined;
  // A deck to be read is handed out: what is for the speaker alone stays out of it.
  const forSpeaker = density === 'stage' ? block.notes : [];
  const minutes = density === 'stage' ? (block.minutes ?? said.minutes) : undefined;
  const frame: BlockFrame = {
    id,
    title: text(block.title ?? section.title),
    titlePlace: place([...(ownTitle ? block.path : section.path), 'title']),
    ownTitle,
    ...(block.kicker === undefined ? {} : { kicker: text(block.kicker) }),
    ...(block.source === undefined ? {} : { source: known(dossier.sources, block.source) }),
    cited: citedIn(block).map((figure) => known(dossier.figures, figure)),
    section: sectionRef(section, composition),
    notes: notesOf([...said.before, ...forSpeaker], block.speaker ?? section.speaker, composition, minutes),
  };
  const slides = kindOf(block).compose(block.value, frame, blockContext(composition, [...block.path, block.kind]));
  return slides.map((slide, index) => {
    const noted = index === 0 ? withNotes(slide, said.after.map(text)) : slide;
    return withSectionKicker(noted, section, composition);
  });
}

/** The ledger figures that a block shows, in its own way or in its texts. */
export const figuresOf = (block: Block): readonly string[] => [
  ...kindOf(block).references(block.value).flatMap(({ to, id }) => (to === 'figures' ? [id] : [])),
  ...citedIn(block),
];

/** The figures that the slide's own texts name. */
const citedIn = ({ title, kicker, value }: Block): readonly string[] =>
  citedFigures({ title, kicker, value }, []).map(({ id }) => id);

function kindOf({ kind }: Block): BlockKind {
  if (!isBlockKind(kind)) throw new Error(`no block kind is called ${kind}: kinds are checked before a deck is composed`);
  return blockKinds[kind];
}

const withNotes = (slide: Slide, more: readonly RichText[]): Slide => ({
  ...slide,
  notes: { ...slide.notes, paragraphs: [...slide.notes.paragraphs, ...more] },
});

/** A reader is told which part of the dossier a slide belongs to; a room has just seen the opener. */
function withSectionKicker(slide: Slide, { kicker }: Section, { density, text }: Composition): Slide {
  const optional: readonly string[] = LAYOUT_FAMILIES[slide.layout].optional;
  const wanted = density === 'reading' && slide.layout !== 'statement' && optional.includes('kicker');
  if (kicker === undefined || !wanted || 'kicker' in slide.regions) return slide;
  return { ...slide, regions: { kicker: textContent({ level: 0, runs: text(kicker) }), ...slide.regions } };
}
