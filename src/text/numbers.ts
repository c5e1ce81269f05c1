import type { SlideWords } from '../messages/slide-words.js';
import { numberFormat } from './formats.js';
import { parseName } from './parse-inline.js';
import { plainText, type RichText } from './run.js';
import { typeset } from './typeset.js';
import { frenchProfile, isEnglish } from './typography-profile.js';

/** What of a figure makes its value; `entities/figure.ts` holds the whole. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string | undefined;
  readonly of?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly per?: string | undefined;
  /** The upper end, where the value is a range's lower one. */
  readonly to?: number | undefined;
}

export interface FormattedFigure {
  /** The number as one run; qualifier and unit around it are marked `unit`. The period is not in it. */
  readonly value: RichText;
  /** « plus de 3,5 Md€ par an », for tables, notes and alternative texts. */
  readonly plain: string;
}

const HARD = '\u00A0';

/** « 3,5 », « 240 000 » thousands parted as the country's profile says, « −8 » with U+2212; at most six decimals. */
export function formatNumber(value: number, language: string): string {
  const parts = numberFormat(language).formatToParts(value);
  return parts
    .map(({ type, value: part }) => {
      if (type === 'group' && !isEnglish(language)) return frenchProfile(language).thousands;
      return type === 'minusSign' ? '−' : part;
    })
    .join('');
}

/** « 10–15 », with an en dash and no space (Lexique, « Tiret »). */
export const formatRange = (low: number, high: number, language: string): string =>
  `${formatNumber(low, language)}–${formatNumber(high, language)}`;

/** Whether French elides « de » before a spoken value. */
export const isElided = (value: string): boolean => /^un(?!\p{L})/u.test(value);

/** A number with its unit: « 15 % », « 3,5 Md€ »; no unit leaves the number alone. */
export const formatQuantity = (value: number, unit: string | undefined, language: string): string =>
  unit === undefined || unit === '' ? formatNumber(value, language) : formatNumber(value, language) + joint(unit, language) + setAsName(unit, language);

/** A ledger figure as it is shown, by the rules of its language (BCP 47). */
export function formatFigure(figure: Quantity, language: string, words: SlideWords): FormattedFigure {
  const share = frenchShare(figure, language);
  if (share) return share;
  const number = figure.to === undefined ? formatNumber(figure.value, language) : formatRange(figure.value, figure.to, language);
  const core = figure.of === undefined ? number : words.outOf(number, formatNumber(figure.of, language));
  const value: RichText = [
    ...(figure.qualifier === undefined ? [] : [{ text: `${setAsName(figure.qualifier, language)} `, unit: true as const }]),
    { text: core },
    ...(figure.unit === undefined ? [] : [{ text: joint(figure.unit, language) + setAsName(figure.unit, language), unit: true as const }]),
  ];
  const period = figure.per === undefined ? '' : ` ${words.per(setAsName(figure.per, language))}`;
  return { value, plain: plainText(value) + period };
}

/** French writes a share in words, and elides before it: « plus d’un quart », never « plus de 1 quart ». */
function frenchShare({ value, unit = '', of, qualifier }: Quantity, language: string): FormattedFigure | undefined {
  if (value !== 1 || of !== undefined || isEnglish(language) || !/^(?:quart|tiers|cinquième|dixième)$/.test(unit)) return undefined;
  const nuance = qualifier === undefined ? '' : `${setAsName(qualifier, language)} `.replace(/ de $/, ' d’');
  const core = { text: `un${HARD}${unit}` };
  return { value: nuance === '' ? [core] : [{ text: nuance, unit: true }, core], plain: nuance + core.text };
}

/** A unit, a period or what nuances a value: on one line, typeset, without marks. */
export const setAsName = (text: string, language: string): string => plainText(typeset(parseName(text), language));

const joint = (unit: string, language: string): string => (isEnglish(language) && unit === '%' ? '' : HARD);
