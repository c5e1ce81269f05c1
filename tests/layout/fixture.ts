import { fileURLToPath } from 'node:url';
import type { Deck } from '../../src/deck/deck.js';
import { openFonts } from '../../src/fonts/open-fonts.js';
import type { Content } from '../../src/slide/content.js';
import { NO_NOTES, type Placed, type Slide } from '../../src/slide/slide.js';
import { loadTheme } from '../../src/theme/load-theme.js';

export const THEMES = fileURLToPath(new URL('../../theme', import.meta.url));

export const theme = loadTheme('ecologiste', 'stage', THEMES).value!;
export const fonts = openFonts(theme.fonts);

export const listOf = (items: readonly string[], ordered = true): Content => ({
  type: 'list',
  ordered,
  items: items.map((lead) => ({ lead: [{ text: lead }] })),
});

export function slideOf(layout: Slide['layout'], regions: Record<string, Placed<Content>>, more: Partial<Slide> = {}): Slide {
  return { id: 'section/slide', layout, title: [{ text: 'Un titre' }], regions, cells: [], notes: NO_NOTES, ...more };
}

export function deckOf(...slides: readonly Slide[]): Deck {
  return {
    dossier: 'essai', name: 'presse', title: 'Essai', organisation: 'Écologiste et Social', language: 'fr-FR',
    date: '2025-03', keywords: [], density: 'stage', slides,
  };
}
