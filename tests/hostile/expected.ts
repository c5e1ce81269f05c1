import { parseInline, parseName } from '../../src/text/parse-inline.js';
import { plainText } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';
import type { PlacedText } from './dossier.js';

/** The source of a text as it must be read everywhere: its marks understood, set after the rules of its language. */
export function typesetSource({ raw, reading }: PlacedText, language: string): string {
  if (reading === 'verbatim') return raw;
  const set = plainText(typeset(reading === 'name' ? parseName(raw) : parseInline(raw), language));
  // The cut between a lead and its detail, and a title's end, take the punctuation of the sentence away.
  return reading === 'title' || reading === 'lead' || reading === 'detail' ? set.replace(/^[\s,;:.–—-]+|[\s\u00A0\u202F]*[,;:.]?\s*$/gu, '') : set;
}

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A text exactly, but that layout may keep two words or a compound together (U+00A0, U+2011). */
export const exactly = (text: string): RegExp =>
  new RegExp([...text].map((character) => (character === ' ' ? '[ \\u00A0]' : character === '-' ? '[-\\u2011]' : escaped(character))).join(''), 'u');

/** The letters alone: lines end anywhere in a drawing or on paper, Marp makes every space of an attribute an ordinary one, a font maps two hyphens to one glyph. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[\u2010\u2011-]/g, '').replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu, '');

/** How often each letter stands in a text. */
export function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const letter of lettersOf(text)) bag.set(letter, (bag.get(letter) ?? 0) + 1);
  return bag;
}

export const holdsBag = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): boolean => [...some].every(([letter, count]) => (all.get(letter) ?? 0) >= count);
