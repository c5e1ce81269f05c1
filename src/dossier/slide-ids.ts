import type { Density } from '../slide/slide.js';
import type { Block, Dossier, Section } from './dossier.js';

/** The slides that the content makes without being written in a section. */
export const MADE_SLIDES = ['cover', 'speakers', 'agenda', 'sources', 'contact'] as const;

/** The slides that a section makes beside its blocks'. */
export const SECTION_SLIDES = ['opener', 'text'] as const;

/**
 * The ids that a deck may list, in the dossier's order; section ids, which stand for all their slides, are not among
 * them. Slides of prose exist at reading density only; without a density, all are given.
 */
export function slideIdsOf(dossier: Dossier, density?: Density): readonly string[] {
  return [
    'cover',
    ...(dossier.people.size > 0 ? ['speakers'] : []),
    'agenda',
    ...dossier.sections.flatMap((section) => sectionSlideIds(section, density)),
    ...(dossier.figures.size > 0 ? ['sources'] : []),
    ...(dossier.contact ? ['contact'] : []),
  ];
}

/** A section's slides in order: its opener, its prose, its blocks, each with its own prose. */
export function sectionSlideIds(section: Section, density?: Density): readonly string[] {
  const withProse = density !== 'stage';
  return [
    `${section.id}/opener`,
    ...(withProse && section.text.length > 0 ? [`${section.id}/text`] : []),
    ...section.blocks.flatMap((block) => blockSlideIds(section, block, withProse)),
  ];
}

const blockSlideIds = (section: Section, block: Block, withProse: boolean): readonly string[] => {
  const id = `${section.id}/${block.id}`;
  return withProse && block.text.length > 0 ? [id, `${id}-text`] : [id];
};
