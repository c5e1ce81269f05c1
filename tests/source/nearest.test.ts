import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantKey } from '../../src/source/french-keys.js';
import { nearest, slips } from '../../src/source/nearest.js';

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'table'], 'title'],
    ['led', ['lead', 'detail'], 'lead'],
    ['Regol', ['regol'], 'regol'],
    ['sécurité', ['securite'], 'securite'],
    ['propsoals', ['points', 'proposals'], 'proposals'],
    ['zoom', ['file', 'alt'], undefined],
    ['x', ['id'], undefined],
    ['ab', ['cd'], undefined],
    ['', ['a'], undefined],
  ])('« %s » among %j stands for %s', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  it('finds any candidate written right', () => {
    const id = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(fc.property(fc.uniqueArray(id, { minLength: 1 }), (ids) => ids.every((word) => nearest(word, ids) === word)));
  });

  it('stays quick on words that no dossier has', () => {
    expect(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000_000)])).toBeDefined();
  });
});

describe('slips', () => {
  it('counts an added, a missing, a changed letter and a swap as one', () => {
    expect(['lead', 'ledt', 'leda', 'lea'].map((word) => slips(word, 'lead'))).toEqual([0, 2, 1, 1]);
    expect([slips('titel', 'title'), slips('abc', 'abd'), slips('', 'abc')]).toEqual([1, 1, 3]);
  });

  it('is the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => slips(a, b) === slips(b, a)));
  });
});

describe('meantKey', () => {
  it('knows the French for a key', () => {
    expect(meantKey('Sous-titre', ['title', 'subtitle'])).toBe('subtitle');
    expect(meantKey('téléphone', ['name', 'phone'])).toBe('phone');
  });

  it('offers only keys that are free there', () => {
    expect(meantKey('propositions', ['points', 'id'])).toBeUndefined();
  });
});
