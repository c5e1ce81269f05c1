import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/run.js';
import { readable } from '../slide/readable.js';
import { composed } from './block-fixture.js';

const list = {
  intro: 'Les député.es plaident pour :',
  items: [{ lead: 'Un contrôle renforcé.', detail: 'pour éviter le blanchiment.' }, 'Des effectifs stables'],
};

describe('lists on stage', () => {
  it('show leads alone and leave the whole sentences to the speaker', () => {
    expect(readable(composed('proposals', list))).toBe(
      [
        'constat/bloc (proposals) Un constat alarmant',
        '  kicker: 0> Nous proposons',
        '  body: 1. Un contrôle renforcé | 2. Des effectifs stables',
        '  (Sandra Regol)',
        '  # Les député.es plaident pour_:',
        '  # **Un contrôle renforcé.** pour éviter le blanchiment.',
        '  # Des effectifs stables',
      ].join('\n'),
    );
  });

  it('do not repeat in the notes what the slide says already', () => {
    expect(composed('points', { items: ['Un', 'Deux'] }).notes.paragraphs).toEqual([]);
  });
});

describe('lists to be read', () => {
  it('show introduction, leads and details, and nothing in the notes', () => {
    expect(readable(composed('supports', list, 'reading'))).toBe(
      [
        'constat/bloc (supports) Un constat alarmant',
        '  kicker: 0> Nous soutenons',
        '  intro: 0> Les député.es plaident pour_:',
        '  body: - Un contrôle renforcé :: pour éviter le blanchiment. | - Des effectifs stables',
        '  (Sandra Regol)',
      ].join('\n'),
    );
  });

  it('make a card of each refusal, lead above detail', () => {
    const slide = composed('refusals', list, 'reading');
    expect(readable(slide)).toContain('  kicker: 0> Nous refusons\n');
    expect(readable(slide)).toContain('  card-1: 0> Un contrôle renforcé | 1> pour éviter le blanchiment.\n');
    expect(slide.cells[1]?.card?.place?.file).toBe('items.1');
  });
});

describe('lists', () => {
  it('take the author’s kicker rather than their own', () => {
    expect(readable(composed('refusals', list, 'stage', { kicker: plain('Jamais') }))).toContain('kicker: 0> Jamais');
  });

  it('have no kicker of their own when they are points', () => {
    expect(composed('points', list).regions.kicker).toBeUndefined();
  });

  it('know where each item stands in the YAML', () => {
    const body = composed('points', list).regions.body;
    expect(body?.itemPlaces?.map((place) => place?.file)).toEqual(['items.0', 'items.1']);
  });
});
