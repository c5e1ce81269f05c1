import type { SlideWords } from '../messages/slide-words.js';
import type { SpokenFigure } from './figure-mark.js';
import { formatNumber, formatRange, isElided, type Quantity } from './numbers.js';
import { isEnglish } from './typography-profile.js';

const HARD = '\u00A0';

/** A ledger figure in running prose: « plus de 3,5 milliards d’euros », « un sur quatre », « 1,5 million ». */
export function speakFigure(figure: Quantity, language: string, words: SlideWords): SpokenFigure {
  const value = isEnglish(language) ? englishValue(figure, language, words) : frenchValue(figure, language, words);
  return {
    ...(figure.qualifier === undefined ? {} : { qualifier: joined(figure.qualifier.trim(), value, language) }),
    value,
    ...(figure.per === undefined ? {} : { per: words.per(figure.per) }),
  };
}

/** French elides before « un »: « plus d’un quart ». */
const joined = (qualifier: string, value: string, language: string): string =>
  !isEnglish(language) && isElided(value) ? `${qualifier} `.replace(/(?<= )de $/u, 'd’') : `${qualifier} `;

/** Lexique, « Nombres »: small numbers of prose are written in words. */
const FRENCH_NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inWords = (value: number, numbers: readonly string[]): string | undefined => numbers[value];

/** Abbreviated amounts as words; the currency in the plural, since they count millions of it. */
const SCALES: Readonly<Record<string, string>> = { Md: 'milliard', Mds: 'milliard', M: 'million', k: 'millier' };
const CURRENCIES: Readonly<Record<string, readonly [after: string, alone: string]>> = {
  '€': ['d’euros', 'euro'], $: ['de dollars', 'dollar'], '£': ['de livres', 'livre'], CHF: ['de francs', 'franc'],
};

function frenchValue({ value, unit = '', of, to }: Quantity, language: string, words: SlideWords): string {
  if (of !== undefined) {
    const spoken = [value, of].map((number) => inWords(number, FRENCH_NUMBERS));
    const [part, whole] = spoken.includes(undefined) ? [formatNumber(value, language), formatNumber(of, language)] : spoken;
    return words.outOf(part ?? '', whole ?? '');
  }
  // A plural begins at two, whatever stands after the comma (Grevisse, Le Bon Usage, § 599).
  const several = Math.abs(to ?? value) >= 2;
  if (/^(?:quart|tiers|cinquième|dixième)s?$/.test(unit)) {
    return `${inWords(value, FRENCH_NUMBERS) ?? formatNumber(value, language)}${HARD}${inNumber(unit, several)}`;
  }
  const number = to === undefined ? formatNumber(value, language) : words.range(formatNumber(value, language), formatNumber(to, language));
  const money = /^(Mds?|M|k)?[ \u00A0]?(€|\$|£|CHF)$/u.exec(unit);
  const [after, alone] = CURRENCIES[money?.[2] ?? ''] ?? [];
  if (money?.[1] !== undefined) return `${number}${HARD}${inNumber(SCALES[money[1]] ?? '', several)} ${after ?? ''}`;
  if (alone !== undefined) return `${number}${HARD}${inNumber(alone, several)}`;
  return unit === '' ? number : `${number}${HARD}${inNumber(unit, several)}`;
}

/** Nouns that Pupitre may put in the singular or the plural; any other unit stays as its author wrote it. */
const COUNTED = /^(?:million|milliard|millier|quart|cinquième|dixième|euro|dollar|livre|franc|point|tonne|hectare|habitant|personne|heure|jour|semaine|année|an|minute|emploi|logement)s?$/u;

const inNumber = (noun: string, several: boolean): string => (COUNTED.test(noun) ? noun.replace(/s$/u, '') + (several ? 's' : '') : noun);

const ENGLISH_SCALES: Readonly<Record<string, string>> = { Md: 'billion', Mds: 'billion', bn: 'billion', M: 'million', m: 'million', k: 'thousand' };

/** English puts the currency first: “€3.5 billion”. */
function englishValue({ value, unit = '', of, to }: Quantity, language: string, words: SlideWords): string {
  if (of !== undefined) {
    const spoken = [value, of].map((number) => inWords(number, ENGLISH_NUMBERS));
    const [part, whole] = spoken.includes(undefined) ? [formatNumber(value, language), formatNumber(of, language)] : spoken;
    return words.outOf(part ?? '', whole ?? '');
  }
  const number = to === undefined ? formatNumber(value, language) : formatRange(value, to, language);
  const money = /^(Mds?|bn|[Mmk])?([€$£])(bn|[Mmk])?$/u.exec(unit);
  if (money) {
    const scale = ENGLISH_SCALES[money[1] ?? money[3] ?? ''];
    return `${money[2] ?? ''}${number}${scale === undefined ? '' : HARD + scale}`;
  }
  return unit === '%' ? `${number}%` : unit === '' ? number : `${number}${HARD}${unit}`;
}
