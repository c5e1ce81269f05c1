import type { Person } from '../entities/person.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import { NO_NOTES, type Slide } from '../slide/slide.js';
import { readableDate } from '../text/dates.js';
import { plain, type RichText } from '../text/run.js';
import { known, type Composition } from './composition.js';
import { isBackup } from './plan.js';
import { signature } from './signature.js';

/** « Dossier de presse · mars 2025 », the title, who speaks, and whose dossier it is. */
export function coverSlide(composition: Composition): Slide {
  const { dossier, spec, text, name, place } = composition;
  const date = readableDate(dossier.date, dossier.language).text;
  const kicker: RichText = [...name(dossier.kind), ...plain(` · ${date}`)];
  const people = speakersOf(composition);
  const speakers = people.flatMap((person) => [paragraph(0, name(person.name)), paragraph(1, name(person.role))]);
  return {
    id: 'cover',
    layout: 'cover',
    title: asTitle(text(spec.title ?? dossier.title)),
    titlePlace: place(['title']),
    regions: {
      kicker: placed(textContent({ level: 0, runs: kicker }), place(['kind'])),
      ...(dossier.subtitle === undefined
        ? {}
        : { subtitle: placed(textContent({ level: 0, runs: asTitle(text(dossier.subtitle)) }), place(['subtitle'])) }),
      ...(speakers.length === 0 ? {} : { speakers: placed(textContent(...speakers), place(['people'])) }),
      ...signature(composition),
    },
    cells: [],
    notes: NO_NOTES,
  };
}

/** Who speaks in this deck, in the order of `people`; everybody, where the deck does not say who speaks. */
export function speakersOf({ dossier, plan }: Composition): readonly Person[] {
  const speaking = new Set(
    plan.flatMap((slide) => ('section' in slide && !isBackup(slide) ? [slide.section.speaker, slide.kind === 'block' ? slide.block.speaker : undefined] : [])),
  );
  const ids = [...dossier.people.keys()];
  const named = ids.filter((id) => speaking.has(id));
  return (named.length > 0 ? named : ids).map((id) => known(dossier.people, id));
}
