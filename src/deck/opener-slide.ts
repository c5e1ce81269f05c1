import type { Section } from '../dossier/dossier.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import type { Slide } from '../slide/slide.js';
import { plain } from '../text/run.js';
import type { Said } from './block-slides.js';
import { known, notesOf, sectionRef, type Composition } from './composition.js';

/** A section's number in this deck, its title, the one sentence to remember, who presents it. What is said meanwhile goes to the notes. */
export function openerSlide(id: string, section: Section, { before, minutes }: Said, composition: Composition): Slide {
  const { dossier, sections, text, name, place } = composition;
  const { speaker, message, path } = section;
  const person = speaker === undefined ? undefined : known(dossier.people, speaker);
  const index = sections.indexOf(section);
  const number = index === -1 ? undefined : textContent({ level: 0, runs: plain(String(index + 1)) });
  return {
    id,
    layout: 'section',
    title: asTitle(text(section.title)),
    titlePlace: place([...path, 'title']),
    regions: {
      ...(number ? { number } : {}),
      ...(message === undefined ? {} : { subtitle: placed(textContent({ level: 0, runs: text(message) }), place([...path, 'message'])) }),
      ...(person === undefined
        ? {}
        : { speaker: placed(textContent(paragraph(0, name(person.name)), paragraph(1, name(person.role))), place([...path, 'speaker'])) }),
    },
    cells: [],
    notes: notesOf(before, speaker, composition, minutes),
    section: sectionRef(section, composition),
  };
}
