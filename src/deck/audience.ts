import { NO_NOTES } from '../slide/slide.js';
import type { Deck } from './deck.js';

/**
 * The deck as its audience may have it: a public one has neither notes nor slides kept for questions, whatever it was
 * composed from. A deck that does not say for whom it is, is public.
 */
export function forAudience(deck: Deck): Deck {
  if (deck.audience === 'internal') return deck;
  const slides = deck.slides.filter(({ hidden }) => !hidden).map((slide) => ({ ...slide, notes: NO_NOTES }));
  return { ...deck, slides };
}
