import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose.js';
import type { Density } from '../../src/slide/slide.js';
import { block, dossier, section } from './dossier-fixture.js';

const sections = [
  section({
    id: 'constat',
    minutes: 4,
    blocks: [block({ id: 'statement', value: { text: 'Une phrase.' }, minutes: 1.5 }), block({ id: 'statement-2', kind: 'statement', value: { text: 'Une autre.' } })],
  }),
];

const planned = (slides: readonly string[], density: Density = 'stage') =>
  composeDeck(dossier({ sections }), { name: 'essai', density, slides }).slides.map(({ id, notes }) => [id, notes.minutes]);

describe('planned minutes', () => {
  it('of a section stand in the notes of its opener, of a block in those of its slide', () => {
    expect(planned(['constat'])).toEqual([['constat/opener', 4], ['constat/statement', 1.5], ['constat/statement-2', undefined]]);
  });

  it('of a section stand at its first slide in a deck without the opener', () => {
    expect(planned(['constat/statement-2', 'constat/statement'])).toEqual([['constat/statement-2', 4], ['constat/statement', 1.5]]);
  });

  it('are no business of a deck to be read', () => {
    expect(planned(['constat'], 'reading').map(([, minutes]) => minutes)).toEqual([undefined, undefined, undefined]);
  });
});
