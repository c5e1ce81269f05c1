import { describe, expect, it } from 'vitest';
import { findTypographyDoubts } from '../../src/text/typography-doubts.js';

/** Each doubt as « rule:what stands there→suggestion ». */
const doubts = (text: string, language = 'fr'): readonly string[] =>
  findTypographyDoubts(text, language).map(
    ({ start, end, rule, suggestion }) => `${rule}:${text.slice(start, end)}${suggestion === undefined ? '' : `→${suggestion}`}`,
  );

describe('what typography cannot settle', () => {
  it.each([
    ['un "mot seul', ['straight-quote:"']],
    ["l'un ' l'autre", ["straight-quote:'"]],
    ['« on dit', ['unbalanced-quotes:«']],
    ['on dit »', ['unbalanced-quotes:»']],
    ['« un “ mot »', ['unbalanced-quotes:«', 'unbalanced-quotes:“', 'unbalanced-quotes:»']],
    ['un (mot', ['unbalanced-parentheses:(']],
    ['un  mot', ['double-space:  → ']],
    ['un,deux', ['missing-space:,→, ']],
    ['la fin.Le début', ['missing-space:.→. ']],
    ['un , deux', ['space-before-comma: →']],
    ['un ,deux', ['space-before-comma: →']],
    ['et puis..', ['repeated-sign:..']],
    ['la fin de de la route', ['repeated-word:de de→de']],
    ['les écoles, etc…', ['etc-with-ellipsis:etc…→etc.']],
    ['la 2ème fois, la 1ère', ['ordinal:2ème→2e', 'ordinal:1ère→1re']],
    ['Mr Dupont', ['title-abbreviation:Mr→M.']],
    ['l’Etat', ['unaccented-capital:Etat→État']],
    ['3.5 Md€', ['decimal-point:.→,']],
    ['240000 personnes', ['thousands-together:240000→240\u202F000']],
    ['5 - 3', ['range-or-compound: - ']],
  ])('names it in « %s »', (text, found) => {
    expect(doubts(text)).toEqual(found);
  });

  it.each([
    'Un texte « juste », (bien) réglé : l’État, 1er, 2e, etc.', 'a) un b) deux', '5" de pluie', 'nous nous levons', '75011 Paris', 'la version 3.5', 'en 2025 déjà', 'député.es', '3,5 Md€',
    'https://a.fr/x,,y', 'a.b@c.fr', '"bien" et \'bon\'', 'et puis...', 'les U.S.A', 'https://a.fr/(x', '',
  ])('has nothing to say about « %s »', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it('judges English by English rules', () => {
    expect(doubts('the Etat, a “word', 'en')).toEqual(['unbalanced-quotes:“']);
  });

  it.each(['(', '"', "'", ' ', ',', '« ', 'a,', '1 - ', 'de ', '..'])('reads 100,000 characters of « %s » in linear time', (piece) => {
    expect(findTypographyDoubts(piece.repeat(100_000 / piece.length), 'fr').length).toBeLessThanOrEqual(100_000);
  });
});
