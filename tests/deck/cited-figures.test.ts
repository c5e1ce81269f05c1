import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { Density, Slide } from '../../src/slide/slide.js';
import { block, dossier, section } from './dossier-fixture.js';

const citing = dossier({
  sections: [
    section({
      id: 'flux',
      message: 'Le trafic pèse {figure:market}.',
      text: ['Dans l’Hérault, {figure:shops} commerces.'],
      blocks: [block({ id: 'points', value: { items: [{ lead: '{figure:market} à saisir' }] } })],
    }),
  ],
});

const slides = (given: Dossier, ids: readonly string[], density: Density = 'stage'): readonly Slide[] =>
  composeDeck(given, { name: 'essai', density, slides: ids }).slides;

describe('a figure named in a text', () => {
  const [opener, points, sources] = slides(citing, ['flux', 'sources']);

  it('is put there as a sentence says it', () => {
    expect(opener?.regions['subtitle']).toMatchObject({ paragraphs: [{ runs: [{ text: 'Le trafic pèse 3,5\u00A0milliards d’euros.' }] }] });
    expect(opener?.notes.paragraphs).toEqual([[{ text: 'Dans l’Hérault, 73 commerces.' }]]);
  });

  it('brings its source to the slide', () => {
    expect(points?.regions['source']).toMatchObject({ paragraphs: [{ runs: [{ text: 'Source\u00A0: ' }, { text: 'Bercy' }] }] });
  });

  it('stands among the sources of the decks that show it, and of none where only notes say it', () => {
    const rows = (slide: Slide | undefined) => (slide?.regions['table'] as { rows?: readonly unknown[] } | undefined)?.rows?.length;
    expect(rows(sources)).toBe(1);
    expect(rows(slides(citing, ['flux/opener', 'sources'])[1])).toBe(1);
    expect(slides(citing, ['flux/text', 'sources'], 'reading')[1]?.regions['table']).toMatchObject({ rows: [[[{ text: '73' }], [{}], [{}]]] });
  });
});
