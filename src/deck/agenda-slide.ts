import type { Section } from '../dossier/dossier.js';
import { placed } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import { NO_NOTES, type Slide } from '../slide/slide.js';
import { plain, type RichText } from '../text/run.js';
import { known, type Composition } from './composition.js';

/** The sections of this deck, numbered as their openers are, each with who presents it and leading to its first slide. */
export function agendaSlide(composition: Composition): Slide | undefined {
  const { dossier, sections, words, text, name, place } = composition;
  if (sections.length === 0) return undefined;
  const items = sections.map((section) => ({
    lead: leadingTo(firstSlide(section, composition), asTitle(text(section.short ?? section.title))),
    ...(section.speaker === undefined ? {} : { detail: name(known(dossier.people, section.speaker).name) }),
  }));
  const places = sections.map(({ path, short }) => place([...path, short === undefined ? 'title' : 'short']));
  const body = placed({ type: 'list', ordered: true, items } as const, place(['sections']), places);
  return { id: 'agenda', layout: 'agenda', title: plain(words.agenda), regions: { body }, cells: [], notes: NO_NOTES };
}

/** Its opener where the deck shows it. */
function firstSlide(section: Section, { plan }: Composition): string | undefined {
  const own = plan.filter((slide) => 'section' in slide && slide.section === section);
  return (own.find((slide) => slide.kind === 'opener') ?? own[0])?.id;
}

const leadingTo = (slide: string | undefined, runs: RichText): RichText =>
  runs.map((run) => (slide === undefined || run.href !== undefined ? run : { ...run, slide }));
