import { describe, expect, it } from 'vitest';
import { forAudience } from '../../src/deck/audience.js';
import { composeDeck } from '../../src/deck/compose.js';
import type { Audience } from '../../src/slide/slide.js';
import { plainText } from '../../src/text/run.js';
import { block, dossier, section } from './dossier-fixture.js';

const statement = { kind: 'statement', value: { text: 'Une phrase.' } };
const kept = dossier({
  sections: [
    section({
      id: 'dite',
      speaker: 'regol',
      blocks: [
        block({ id: 'a', ...statement, notes: ['Ne pas nommer le préfet.'] }),
        block({ id: 'b', kind: 'figures', value: ['market'], backup: true, speaker: 'macron' }),
      ],
    }),
  ],
});
const deckFor = (audience?: Audience) =>
  forAudience(composeDeck(kept, { name: 'x', density: 'stage', slides: ['cover', 'dite', 'sources'], ...(audience ? { audience } : {}) }));

describe('a deck', () => {
  it('has neither notes nor slides kept for questions unless it says that it is internal', () => {
    for (const deck of [deckFor(), deckFor('public')]) {
      expect(deck.slides.map(({ id }) => id)).toEqual(['cover', 'dite/opener', 'dite/a']);
      expect(deck.slides.every(({ notes }) => notes.paragraphs.length === 0 && notes.speaker === undefined)).toBe(true);
    }
    const { slides } = deckFor('internal');
    expect(slides.map(({ id }) => id)).toContain('dite/b');
    expect(slides.flatMap(({ notes }) => notes.paragraphs.map(plainText))).toContain('Ne pas nommer le préfet.');
  });

  it('names among its sources and speakers none that only a slide kept for questions has', () => {
    const { slides } = deckFor('internal');
    expect(slides.map(({ id }) => id)).not.toContain('sources');
    expect(JSON.stringify(slides[0]?.regions['speakers'])).not.toContain('Macron');
  });
});
