import { describe, expect, it } from 'vitest';
import { slideWords } from '../../src/messages/slide-words.js';
import { withFigures } from '../../src/text/figure-mark.js';
import type { Quantity } from '../../src/text/numbers.js';
import { plain, plainText } from '../../src/text/run.js';
import { speakFigure } from '../../src/text/spoken-figure.js';

/** The text with its figure put in, spaces that do not break as plain ones. */
const say = (text: string, figure: Quantity, language = 'fr'): string =>
  plainText(withFigures(plain(text), (id) => (id === 'a' ? speakFigure(figure, language, slideWords(language)) : undefined))).replace(/[\u00A0\u202F]/gu, ' ');

describe('a figure in prose', () => {
  it.each<[Quantity, string]>([
    [{ value: 3.5, unit: 'Md€' }, '3,5 milliards d’euros'],
    [{ value: 1.5, unit: 'Md€' }, '1,5 milliard d’euros'],
    [{ value: 1, unit: 'M€' }, '1 million d’euros'],
    [{ value: 2, unit: 'M$' }, '2 millions de dollars'],
    [{ value: 1.5, unit: 'millions' }, '1,5 million'],
    [{ value: 18, unit: 'millions' }, '18 millions'],
    [{ value: 1.99, unit: 'euros' }, '1,99 euro'],
    [{ value: 25, unit: '€' }, '25 euros'],
    [{ value: 0, unit: 'jours' }, '0 jour'],
    [{ value: 35, unit: '%' }, '35 %'],
    [{ value: 240_000 }, '240 000'],
    [{ value: 1, of: 4 }, 'un sur quatre'],
    [{ value: 3, of: 10 }, 'trois sur dix'],
    [{ value: 12, of: 100 }, '12 sur 100'],
    [{ value: 1, of: 4, qualifier: 'plus de' }, 'plus d’un sur quatre'],
    [{ value: 1, unit: 'quart', qualifier: 'près de' }, 'près d’un quart'],
    [{ value: 3, unit: 'quarts' }, 'trois quarts'],
    [{ value: 120, unit: '%', qualifier: 'plus de' }, 'plus de 120 %'],
    [{ value: 3.5, unit: 'Md€', per: 'an' }, '3,5 milliards d’euros par an'],
    [{ value: 10, to: 15, unit: '%' }, '10 à 15 %'],
    [{ value: 1, to: 2, unit: 'Md€' }, '1 à 2 milliards d’euros'],
    [{ value: 40, unit: 'GWh' }, '40 GWh'],
  ])('%o reads « %s »', (figure, text) => {
    expect(say('{figure:a}', figure)).toBe(text);
  });

  it.each<[Quantity, string]>([
    [{ value: 3.5, unit: 'Md€' }, '€3.5 billion'],
    [{ value: 3.5, unit: '€bn' }, '€3.5 billion'],
    [{ value: 25, unit: '£' }, '£25'],
    [{ value: 35, unit: '%' }, '35%'],
    [{ value: 1, of: 4 }, 'one in four'],
    [{ value: 240_000, qualifier: 'more than' }, 'more than 240,000'],
    [{ value: 10, to: 15, unit: '%' }, '10–15%'],
  ])('%o reads “%s” in English', (figure, text) => {
    expect(say('{figure:a}', figure, 'en')).toBe(text);
  });

  it('does not repeat what the sentence says itself', () => {
    expect(say('Plus de {figure:a}.', { value: 120, unit: '%', qualifier: 'plus de' })).toBe('Plus de 120 %.');
    expect(say('soit {figure:a} par an', { value: 3.5, unit: 'Md€', per: 'an' })).toBe('soit 3,5 milliards d’euros par an');
  });

  it('begins a sentence with a capital, and nothing else', () => {
    const share = { value: 1, of: 4 };
    expect(say('{figure:a} est détenu. {figure:a} sort.', share)).toBe('Un sur quatre est détenu. Un sur quatre sort.');
    expect(say('{figure:a} des détenus', share)).toBe('un sur quatre des détenus');
    expect(say('{Figure:a} des détenus', share)).toBe('Un sur quatre des détenus');
  });

  it('stays as written where no figure has its id, or where a backslash says so', () => {
    expect(say('{figure:b} et \\{figure:a}', { value: 1 })).toBe('{figure:b} et {figure:a}');
  });

  it('keeps the marks of the text around it', () => {
    const runs = [{ text: 'soit ' }, { text: '{figure:a}', strong: true as const }, { text: ' !' }];
    expect(withFigures(runs, () => ({ value: '35 %' }))).toEqual([{ text: 'soit ' }, { text: '35 %', strong: true }, { text: ' !' }]);
  });
});
