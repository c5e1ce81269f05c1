import type { Block, Section } from '../dossier/dossier.js';
import { placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import type { Slide } from '../slide/slide.js';
import { notesOf, sectionRef, type Composition } from './composition.js';

/** The dossier's own paragraphs, to be read: a section's, or those that go with one of its blocks. */
export function proseSlide(id: string, section: Section, block: Block | undefined, composition: Composition): Slide {
  const { text, place } = composition;
  const { path, text: paragraphs } = block ?? section;
  const ownTitle = block?.title !== undefined;
  const kicker = block?.kicker ?? section.kicker;
  const body = textContent(...paragraphs.map((raw) => ({ level: 0, runs: text(raw) }) as const));
  const places = paragraphs.map((_, index) => place([...path, 'text', index]));
  return {
    id,
    layout: 'text',
    title: asTitle(text(block?.title ?? section.title)),
    titlePlace: place([...(ownTitle ? path : section.path), 'title']),
    regions: {
      ...(kicker === undefined ? {} : { kicker: textContent({ level: 0, runs: text(kicker) }) }),
      body: placed(body, place([...path, 'text']), places),
    },
    cells: [],
    notes: notesOf([], block?.speaker ?? section.speaker, composition),
    section: sectionRef(section, composition),
  };
}
