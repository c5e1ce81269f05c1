import type { Block, DeckSpec, Dossier, Section } from '../dossier/dossier.js';
import { MADE_SLIDES } from '../dossier/slide-ids.js';

/** A slide made from the content without being written in a section. */
export type MadeSlide = (typeof MADE_SLIDES)[number];

/** A slide that a deck asks for, before it is composed. */
export type PlannedSlide =
  | { readonly kind: MadeSlide; readonly id: string }
  | { readonly kind: 'opener'; readonly id: string; readonly section: Section }
  | { readonly kind: 'prose'; readonly id: string; readonly section: Section; readonly block?: Block }
  | { readonly kind: 'block'; readonly id: string; readonly section: Section; readonly block: Block };

/**
 * The slides of a deck in its order, each once. A section stands for all its slides, its prose at reading density only;
 * an id of its own always counts. Throws on an id that is not the dossier's: it was checked.
 */
export function planSlides(dossier: Dossier, spec: Pick<DeckSpec, 'slides' | 'density'>): readonly PlannedSlide[] {
  const known = new Map([...madeSlides(), ...dossier.sections.flatMap(sectionSlides)].map((slide) => [slide.id, slide]));
  const planned = spec.slides.flatMap((id): readonly PlannedSlide[] => {
    const slide = known.get(id);
    if (slide) return [slide];
    const section = dossier.sections.find((candidate) => candidate.id === id);
    if (!section) throw new Error(`the deck asks for ${id}, which the dossier does not have`);
    return sectionSlides(section).filter((part) => part.kind !== 'prose' || spec.density === 'reading');
  });
  // A slide listed by itself before its section has been moved, not doubled.
  return planned.filter((slide, index) => planned.findIndex(({ id }) => id === slide.id) === index);
}

/** The sections that a deck shows something of, in the order in which they come up. */
export const plannedSections = (plan: readonly PlannedSlide[]): readonly Section[] => [
  ...new Set(plan.flatMap((slide) => ('section' in slide ? [slide.section] : []))),
];

const madeSlides = (): readonly PlannedSlide[] => MADE_SLIDES.map((kind) => ({ kind, id: kind }));

/** A section's slides in order: its opener, its prose, its blocks, each with its own prose. */
const sectionSlides = (section: Section): readonly PlannedSlide[] => [
  { kind: 'opener', id: `${section.id}/opener`, section },
  ...(section.text.length > 0 ? [{ kind: 'prose', id: `${section.id}/text`, section } as const] : []),
  ...section.blocks.flatMap((block): readonly PlannedSlide[] => {
    const id = `${section.id}/${block.id}`;
    const slide = { kind: 'block', id, section, block } as const;
    return block.text.length > 0 ? [slide, { kind: 'prose', id: `${id}-text`, section, block }] : [slide];
  }),
];

/** Kept for a question: no part of what the deck shows, announces or sums up. */
export const isBackup = (planned: PlannedSlide): boolean =>
  'section' in planned && (planned.section.backup === true || ('block' in planned && planned.block?.backup === true));
