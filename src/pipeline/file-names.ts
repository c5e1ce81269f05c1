import type { LaidOutDeck } from '../layout/page.js';
import { slideWords } from '../messages/slide-words.js';
import type { Format } from './format.js';

/** What has the notes and the hidden slides of an internal deck; whatever is printed has neither and can be handed out. */
const FULL: ReadonlySet<Format> = new Set(['md', 'html', 'pptx']);

type Named = Pick<LaidOutDeck, 'deck' | 'language' | 'audience' | 'embargo'>;

/** Whether a file of this deck has its notes and the slides kept for questions. */
export const isInternal = ({ audience }: Named, format: Format): boolean => audience === 'internal' && FULL.has(format);

/** `presse.interne.embargo-2025-03-17`: people send files in a hurry, and go by their names. */
export function fileStem(deck: Named, format: Format): string {
  const { internalName } = slideWords(deck.language);
  return [deck.deck, ...(isInternal(deck, format) ? [internalName] : []), ...(deck.embargo ? [`embargo-${deck.embargo.day}`] : [])].join('.');
}

/**
 * Whether a file or folder is this deck's in this format as any build would name it, for whomever and until whenever: a
 * file with notes under its old harmless name, or under an embargo that was lifted, must not stay beside the new one.
 */
export function isNameOf(name: string, deck: string, format: Format): boolean {
  if (!name.startsWith(`${deck}.`)) return false;
  const ends = format === 'png' ? 'png|pages' : format;
  return new RegExp(`^(?:\\.(?:interne|internal))?(?:\\.embargo-\\d{4}-\\d{2}-\\d{2})?\\.(?:${ends})$`).test(name.slice(deck.length));
}
