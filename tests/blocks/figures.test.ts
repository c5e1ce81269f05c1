import { describe, expect, it } from 'vitest';
import { readable } from '../slide/readable.js';
import { sourceName } from '../../src/blocks/frame-slide.js';
import { composed } from './block-fixture.js';

describe('figures', () => {
  it('make one figure the hero: value, period and label, then scope; the source below', () => {
    expect(readable(composed('figures', ['market']))).toBe(
      [
        'constat/bloc (figure) Un constat alarmant',
        '  body: 3,5{_Md€} / par_an_: marché de la drogue / France',
        '  source: 0> Source_: Bercy',
        '  (Sandra Regol)',
      ].join('\n'),
    );
  });

  it('say what a figure is compared with, and its qualifier with its value', () => {
    const slide = readable(composed('figures', ['minors', 'crowding']));
    expect(slide).toContain('card-1: 23{_%} / sont des mineurs / contre 15_% en_2015');
    expect(slide).toContain('card-2: {plus de }120{_%} / d’occupation des prisons');
  });

  it('name a source on one line, however the YAML breaks it, and lead to its address', () => {
    expect(sourceName({ label: ' Insee,\n  Enquête :  logement ', url: 'https://insee.fr' }, 'fr')).toEqual([{ text: 'Insee, Enquête\u00A0: logement', href: 'https://insee.fr' }]);
  });

  it('say once, below the cards, what holds for all of them', () => {
    expect(readable(composed('figures', ['cannabis', 'cocaine']))).toBe(
      [
        'constat/bloc (figures) Un constat alarmant',
        '  source: 0> Source_: [OFDT](https://ofdt.fr), 2020',
        '  card-1: 18{_millions} / de Français / France',
        '  card-2: 2,1{_millions} / de consommateurs',
        '  (Sandra Regol)',
      ].join('\n'),
    );
  });

  it('do not pass off a date for a source', () => {
    expect(readable(composed('figures', ['cocaine', 'cocaine']))).toContain('source: 0> Données_: 2020');
  });

  it('put the author’s own source line first, and name each source once', () => {
    const slide = composed('figures', ['market', 'cannabis', 'market'], 'stage', { source: { label: 'Sénat' } });
    expect(readable(slide)).toContain('source: 0> Sources_: Sénat, Bercy, [OFDT](https://ofdt.fr), France');
  });

  it('know where each card stands in the YAML', () => {
    expect(composed('figures', ['market', 'minors']).cells.map(({ card }) => card?.place?.file)).toEqual(['0', '1']);
  });
});
