import { join } from 'node:path';
import type { Person } from '../entities/person.js';
import { paragraph, placed, textContent } from '../slide/make-content.js';
import { NO_NOTES, type Cell, type Slide } from '../slide/slide.js';
import { plain, plainText } from '../text/run.js';
import type { Composition } from './composition.js';
import { speakersOf } from './cover-slide.js';

/** Who speaks: portrait or initials, name, role, responsibility; nothing where the dossier names nobody. */
export function speakersSlide(composition: Composition): Slide | undefined {
  const people = speakersOf(composition);
  if (people.length === 0) return undefined;
  const title = plain(composition.words.speakers);
  const cells = people.map((person) => cellOf(person, composition));
  return { id: 'speakers', layout: 'speakers', title, regions: {}, cells, notes: NO_NOTES };
}

function cellOf(person: Person, { dossier, words, name, place }: Composition): Cell {
  const [id] = [...dossier.people].find(([, candidate]) => candidate === person) ?? [''];
  const lines = [
    paragraph(0, name(person.name)),
    paragraph(1, name(person.role)),
    paragraph(2, person.title === undefined ? undefined : name(person.title)),
  ];
  const card = placed(textContent(...lines), place(['people', id]));
  if (person.portrait === undefined) {
    return { monogram: textContent({ level: 0, runs: plain(initials(person.name)) }), card };
  }
  const alt = words.portraitOf(plainText(name(person.name)));
  const portrait = { type: 'picture', file: join(dossier.folder, person.portrait), alt, fit: 'cover' } as const;
  return { portrait: placed(portrait, place(['people', id, 'portrait'])), card };
}

/** What stands before a name and is no part of it, abbreviated or not. */
const CIVILITY = /^(?:(?:MM?|Mmes?|Mlles?|Mesdames|Messieurs|Dre?|Pre?|Prof|Me|Mrs?|Ms|Miss)\.?|Madame|Monsieur|Docteure?|Professeure?|Maître|Doctor|Professor)$/u;

/** The first letters of the first and the last name, without civilities: « SR » for « Mme Sandra Regol ». */
function initials(name: string): string {
  const all = name.split(/\s+/u).filter((word) => word !== '');
  const first = all.findIndex((word) => !CIVILITY.test(word));
  const words = all.slice(Math.max(0, first));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
