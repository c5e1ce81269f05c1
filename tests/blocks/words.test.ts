import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/run.js';
import { readable } from '../slide/readable.js';
import { composed } from './block-fixture.js';

describe('a quotation', () => {
  it('stands between quotation marks, with its author and the author’s role', () => {
    expect(readable(composed('quote', { text: "L'argent qui tue", by: 'amirshahi' }))).toBe(
      [
        'constat/bloc (quote) Un constat alarmant',
        '  body: 0> «~L’argent qui tue~»',
        '  speaker: 0> Pouria Amirshahi | 1> Député de Paris',
        '  (Sandra Regol)',
      ].join('\n'),
    );
  });

  it('shows its author’s portrait where there is one', () => {
    const slide = readable(composed('quote', { text: 'Oui', by: 'regol', role: 'Rapporteure' }));
    expect(slide).toContain('(quote-portrait)');
    expect(slide).toContain('picture: /dossier/regol.jpg cover [Portrait\u00A0: Sandra Regol]');
    expect(slide).toContain('1> Rapporteure');
  });

  it('keeps the quotation marks that its author wrote', () => {
    expect(readable(composed('quote', { text: '"Oui"' }))).toContain('body: 0> «~Oui~»\n');
  });
});

describe('a statement', () => {
  it('is the slide’s title, its strong part kept, without its full stop', () => {
    expect(readable(composed('statement', 'Elle les **renforce**.'))).toContain('(statement) Elle les **renforce**\n');
  });

  it('moves the author’s title above it', () => {
    const slide = composed('statement', 'Oui', 'stage', { title: plain('La prison'), ownTitle: true });
    expect(readable(slide)).toContain('kicker: 0> La prison');
  });

  it('knows where its sentence stands', () => {
    expect(composed('statement', 'Oui').titlePlace?.file).toBe('');
  });
});

describe('a comparison', () => {
  it('sets two titles over their items', () => {
    const side = (title: string) => ({ title, items: ['Un.', 'Deux'] });
    const slide = composed('comparison', { left: side('France'), right: side('Portugal') });
    expect(readable(slide)).toContain('left: 0> France | 1> Un | 1> Deux\n  right: 0> Portugal | 1> Un | 1> Deux');
    expect(slide.regions.right?.itemPlaces?.map((place) => place?.file)).toEqual(['right.title', 'right.items.0', 'right.items.1']);
  });
});

describe('a timeline', () => {
  const steps = [{ date: 2015, lead: 'Un plan', detail: 'sans moyens.' }, { date: '2025-03-17', lead: 'Un texte.' }];

  it('writes its dates out and leaves details to the speaker on stage', () => {
    const slide = readable(composed('timeline', steps));
    expect(slide).toContain('card-1: 0> 2015 | 1> Un plan\n  card-2: 0> 17_mars_2025 | 1> Un texte\n');
    expect(slide).toContain('# **Un plan**, sans moyens.');
  });

  it('shows the details to readers', () => {
    expect(readable(composed('timeline', steps, 'reading'))).toContain('card-1: 0> 2015 | 1> Un plan | 2> sans moyens.');
  });
});

describe('an image', () => {
  it('keeps its alternative text, its caption and its credit, and is shown whole', () => {
    const slide = composed('image', { file: 'place.jpg', alt: 'Une place', caption: 'La place', credit: 'AFP' });
    expect(readable(slide)).toContain('picture: /dossier/place.jpg contain [Une place]\n  body: 0> La place | 1> AFP');
  });

  it('sets a credit as a credit even without a caption', () => {
    expect(readable(composed('image', { file: 'a.jpg', alt: 'A', credit: 'AFP' }))).toContain('body: 1> AFP');
  });
});
