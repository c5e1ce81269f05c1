import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Section } from '../../dossier/dossier.js';
import type { Notes } from '../../slide/slide.js';
import { plainText } from '../../text/run.js';
import type { CheckedDeck, Rule } from '../subject.js';
import { countWords } from './long-sentences.js';

/** Words a minute that a prepared speaker says in public; French radio news reads 160 to 180, a speech with its pauses 130 to 150. */
const WORDS_PER_MINUTE = 150;
/** What is over by less is within what a speaker makes up. */
const TOLERANCE = 1.2;

/** Parts whose notes take longer to say than what is planned for them. Only what is written to be said counts. */
export const findLateParts: Rule = ({ dossier, decks }) =>
  decks
    .filter(({ spec }) => spec.density === 'stage')
    .flatMap((deck) => [
      ...ofDeck(deck),
      ...dossier.sections.flatMap((section) => ofSection(section, deck, (path) => dossier.source.placeOf([...path, 'minutes']))),
    ]);

type PlaceOf = (path: Section['path']) => Diagnostic['place'];

function ofDeck({ spec, deck }: CheckedDeck): readonly Diagnostic[] {
  const spoken = minutesOf(deck.slides.filter(({ hidden }) => !hidden).map(({ notes }) => notes));
  return late('deck', spec.name, spec.minutes?.planned, spoken, spec.minutes?.place);
}

function ofSection(section: Section, { deck }: CheckedDeck, placeOf: PlaceOf): readonly Diagnostic[] {
  const slides = deck.slides.filter((slide) => slide.section?.id === section.id && !slide.hidden);
  const blocks = section.blocks.flatMap((block) => {
    const own = slides.filter(({ id }) => id === `${section.id}/${block.id}`);
    return own.length === 0 ? [] : late('block', block.id, block.minutes, minutesOf(own.map(({ notes }) => notes)), placeOf(block.path));
  });
  return slides.length === 0 ? [] : [...late('section', section.id, section.minutes, minutesOf(slides.map(({ notes }) => notes)), placeOf(section.path)), ...blocks];
}

const minutesOf = (notes: readonly Notes[]): number =>
  notes.flatMap(({ paragraphs }) => paragraphs).reduce((sum, runs) => sum + countWords(plainText(runs)), 0) / WORDS_PER_MINUTE;

function late(part: 'block' | 'section' | 'deck', name: string, planned: number | undefined, spoken: number, place: Diagnostic['place']): readonly Diagnostic[] {
  if (planned === undefined || spoken <= planned * TOLERANCE) return [];
  const estimated = Math.round(spoken * 10) / 10;
  return [diagnostic('speaking-time', { part, name, planned, estimated }, place, 'warning')];
}

/** Sections whose blocks are given more time than the section itself. */
export const findTimeConflicts: Rule = ({ dossier: { sections, source } }) =>
  sections.flatMap(({ id, minutes, blocks: all, path }) => {
    const blocks = all.reduce((sum, block) => sum + (block.backup === true ? 0 : (block.minutes ?? 0)), 0);
    return minutes !== undefined && blocks > minutes
      ? [diagnostic('minutes-conflict', { section: id, planned: minutes, blocks }, source.placeOf([...path, 'minutes']), 'warning')]
      : [];
  });
