import { join } from 'node:path';
import type { BlockContext } from '../blocks/block.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Brand } from '../dossier/brand.js';
import type { DeckSpec, Dossier, Section } from '../dossier/dossier.js';
import type { Path } from '../source/source.js';
import { slideWords, type SlideWords } from '../messages/slide-words.js';
import type { Density, Notes, SectionRef } from '../slide/slide.js';
import { withFigures } from '../text/figure-mark.js';
import { parseInline, parseName } from '../text/parse-inline.js';
import { plainText, type RichText } from '../text/run.js';
import { speakFigure } from '../text/spoken-figure.js';
import { typeset } from '../text/typeset.js';
import { plannedSections, type PlannedSlide } from './plan.js';

/** What every slide of a deck is composed from. */
export interface Composition {
  readonly dossier: Dossier;
  readonly spec: DeckSpec;
  readonly density: Density;
  readonly words: SlideWords;
  readonly plan: readonly PlannedSlide[];
  /** Whose deck it is too. */
  readonly partner?: Brand;
  /** The sections in the deck, in its order; those kept for questions are no part of what is announced. */
  readonly sections: readonly Section[];
  /** Inline marks parsed, figures put where they are named, text typeset. */
  text(raw: string): RichText;
  /** Names and labels: typeset, no marks. */
  name(raw: string): RichText;
  place(path: Path): Place;
}

export function compositionOf(dossier: Dossier, spec: DeckSpec, plan: readonly PlannedSlide[], partner?: Brand): Composition {
  const { language } = dossier;
  const words = slideWords(language);
  const speak = (id: string) => {
    const figure = dossier.figures.get(id);
    return figure && speakFigure(figure, language, words);
  };
  return {
    dossier,
    spec,
    density: spec.density,
    words,
    plan,
    ...(partner ? { partner } : {}),
    sections: plannedSections(plan).filter(({ backup }) => backup !== true),
    text: (raw) => typeset(withFigures(parseInline(raw), speak), language),
    name: (raw) => typeset(parseName(raw), language),
    place: (path) => dossier.source.placeOf(path),
  };
}

/** What a block may ask while it composes; `path` leads to its value. */
export function blockContext(composition: Composition, path: Path): BlockContext {
  const { dossier, density, words, text } = composition;
  return {
    density,
    language: dossier.language,
    words,
    figure: (id) => known(dossier.figures, id),
    person: (id) => known(dossier.people, id),
    source: (id) => known(dossier.sources, id),
    text,
    file: (name) => join(dossier.folder, name),
    place: (...below) => composition.place([...path, ...below]),
  };
}

export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`nothing is called ${id}: references are checked before a deck is composed`);
  return found;
}

/** The section as a footer names it: by its short title when it has one. */
export const sectionRef = (section: Section, { text }: Composition): SectionRef => ({
  id: section.id,
  title: plainText(text(section.short ?? section.title)),
});

/** Notes of a slide whose speaker is a person's id; `minutes` planned for it. */
export function notesOf(paragraphs: readonly string[], speaker: string | undefined, { dossier, name, text }: Composition, minutes?: number): Notes {
  return {
    ...(speaker === undefined ? {} : { speaker: plainText(name(known(dossier.people, speaker).name)) }),
    ...(minutes === undefined ? {} : { minutes }),
    paragraphs: paragraphs.map(text),
  };
}
