import { placed } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import { NO_NOTES, type Slide } from '../slide/slide.js';
import { plain } from '../text/run.js';
import { known, type Composition } from './composition.js';

/** The sections of this deck, numbered as their openers are, each with who presents it. */
export function agendaSlide({ dossier, sections, words, text, name, place }: Composition): Slide | undefined {
  if (sections.length === 0) return undefined;
  const items = sections.map((section) => ({
    lead: asTitle(text(section.short ?? section.title)),
    ...(section.speaker === undefined ? {} : { detail: name(known(dossier.people, section.speaker).name) }),
  }));
  const places = sections.map(({ path, short }) => place([...path, short === undefined ? 'title' : 'short']));
  const body = placed({ type: 'list', ordered: true, items } as const, place(['sections']), places);
  return { id: 'agenda', layout: 'agenda', title: plain(words.agenda), regions: { body }, cells: [], notes: NO_NOTES };
}
