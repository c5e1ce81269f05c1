import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose.js';
import type { DeckSpec } from '../../src/dossier/dossier.js';
import { block, dossier, section } from './dossier-fixture.js';

const spec = (slides: readonly string[]): DeckSpec => ({ name: 'presse', density: 'stage', slides });
const hidden = (slides: readonly string[], given = dossier()): readonly string[] =>
  composeDeck(given, spec(slides)).slides.filter((slide) => slide.hidden).map(({ id }) => id);

const statement = { kind: 'statement', value: { text: 'Pour répondre.' } };
const kept = dossier({
  sections: [
    section({ id: 'dite', blocks: [block({ id: 'a', ...statement }), block({ id: 'b', ...statement, backup: true })] }),
    section({ id: 'reserve', backup: true, blocks: [block({ id: 'c', ...statement })] }),
  ],
});

describe('what is kept for questions', () => {
  it('is a block’s slides, or all of a section’s', () => {
    expect(hidden(['dite', 'reserve'], kept)).toEqual(['dite/b', 'reserve/opener', 'reserve/c']);
    expect(hidden(['constat', 'flux'])).toEqual([]);
  });

  it('is neither announced in the agenda nor numbered', () => {
    const [agenda, , opener] = composeDeck(kept, spec(['agenda', 'dite/a', 'reserve/opener'])).slides;
    expect(agenda?.regions['body']).toMatchObject({ items: [{ lead: [{ text: 'dite' }] }] });
    expect(opener?.regions['number']).toBeUndefined();
  });
});

describe('an agenda’s entry', () => {
  const leads = (slides: readonly string[]): unknown =>
    composeDeck(dossier(), spec(slides)).slides[0]?.regions['body'];

  it('leads to its section’s opener, or to the first slide that the deck shows of it', () => {
    expect(leads(['agenda', 'flux/figures', 'flux/statement', 'constat/points', 'constat/opener'])).toMatchObject({
      items: [{ lead: [{ slide: 'flux/figures' }] }, { lead: [{ slide: 'constat/opener' }] }],
    });
  });
});
