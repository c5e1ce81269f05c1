import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose.js';
import { deck, dossier } from './dossier-fixture.js';

const ids = (density: 'stage' | 'reading', slides: readonly string[]) =>
  composeDeck(dossier(), { name: 'essai', density, slides }).slides.map(({ id }) => id);

describe('which slides a deck has', () => {
  it('are those asked for, in the order asked for', () => {
    expect(ids('stage', ['contact', 'flux/statement', 'cover'])).toEqual(['contact', 'flux/statement', 'cover']);
  });

  it('are all of a section’s where only the section is named, its prose to readers only', () => {
    expect(ids('stage', ['constat'])).toEqual(['constat/opener', 'constat/figures', 'constat/points']);
    expect(ids('reading', ['constat'])).toEqual(['constat/opener', 'constat/text', 'constat/figures', 'constat/points', 'constat/points-text']);
  });

  it('have prose on stage when it is asked for by name', () => {
    expect(ids('stage', ['constat/text', 'constat/points-text'])).toEqual(['constat/text', 'constat/points-text']);
  });

  it('come once each: a slide named before its section has been moved', () => {
    expect(ids('stage', ['constat/points', 'constat'])).toEqual(['constat/points', 'constat/opener', 'constat/figures']);
  });

  it('leave out a table of figures without figures', () => {
    expect(ids('stage', ['cover', 'flux/statement', 'sources'])).toEqual(['cover', 'flux/statement']);
  });
});

describe('the notes', () => {
  it('say a section’s prose at its opener', () => {
    expect(deck('stage', ['constat/opener'])).toBe(
      [
        'constat/opener (section) Un constat alarmant',
        '  number: 0> 1',
        '  subtitle: 0> C’est un échec.',
        '  speaker: 0> Sandra Regol | 1> Députée du Bas-Rhin',
        '  (Sandra Regol)',
        '  # La prose du constat.',
      ].join('\n'),
    );
  });

  it('say it at the section’s first slide in a deck without the opener, once', () => {
    const slides = deck('stage', ['flux/statement', 'flux/figures']);
    expect(slides).toMatch(/flux\/statement .*\n.*Pouria.*\n {2}# La prose des flux\.\nflux\/figures/);
    expect(slides.match(/La prose des flux/g)).toHaveLength(1);
  });

  it('do not say what a slide of the deck shows', () => {
    expect(deck('stage', ['constat/opener', 'constat/text'])).not.toContain('# La prose');
    expect(deck('reading', ['constat'])).not.toContain('# ');
  });

  it('say a block’s notes, then what its slide leaves unsaid, then its prose, by the block’s own speaker', () => {
    expect(deck('stage', ['constat/opener', 'constat/points'])).toContain(
      '  body: - Un lead\n  (Pouria Amirshahi)\n  # Ne pas oublier.\n  # **Un lead**, et son détail.\n  # Enfin, la prose des points.',
    );
  });
});

describe('a block’s slide', () => {
  it('takes the block’s title, else its section’s, without a full stop', () => {
    expect(deck('stage', ['constat/figures'])).toContain('constat/figures (figure) Une menace grave\n');
    expect(deck('stage', ['constat/points'])).toContain('constat/points (points) Un constat alarmant\n');
  });

  it('says to readers, not to a room, which part of the dossier it belongs to', () => {
    expect(deck('reading', ['constat/points'])).toContain('kicker: 0> Éditorial');
    expect(deck('stage', ['constat/points'])).not.toContain('kicker');
  });

  it('knows its place in the YAML', () => {
    const { slides } = composeDeck(dossier(), { name: 'essai', density: 'stage', slides: ['constat/figures', 'constat/points'] });
    expect(slides[0]?.titlePlace?.file).toBe('blocks.figures.title');
    expect(slides[0]?.regions.body?.place?.file).toBe('blocks.figures.figures.0');
    expect(slides[1]?.titlePlace?.file).toBe('sections.constat.title');
    expect(slides[1]?.section).toEqual({ id: 'constat', title: 'Le constat' });
  });
});

describe('prose', () => {
  it('stands on a slide paragraph by paragraph, each with its place', () => {
    expect(deck('reading', ['constat/points-text'])).toBe(
      ['constat/points-text (text) Un constat alarmant', '  kicker: 0> Éditorial', '  body: 0> Enfin, la prose des points.', '  (Pouria Amirshahi)'].join('\n'),
    );
    const { slides } = composeDeck(dossier(), { name: 'essai', density: 'reading', slides: ['constat/text'] });
    expect(slides[0]?.regions.body?.itemPlaces?.map((place) => place?.file)).toEqual(['sections.constat.text.0']);
  });
});

describe('the deck itself', () => {
  it('takes its own title, the dossier’s other facts, and a language with its region', () => {
    const composed = composeDeck(dossier(), { name: 'presse', title: "L'essentiel", density: 'stage', theme: 'sobre', slides: ['cover'] });
    expect(composed).toMatchObject({
      dossier: 'essai',
      name: 'presse',
      title: 'L’essentiel',
      subtitle: 'De l’action',
      language: 'fr-FR',
      theme: 'sobre',
      date: '2025-03',
    });
    expect(composed.slides[0]?.title).toEqual([{ text: 'L’essentiel' }]);
  });

  it('throws on a slide that does not exist: that was checked before', () => {
    expect(() => ids('stage', ['constat/absent'])).toThrow('constat/absent');
  });
});
