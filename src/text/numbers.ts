import type { SlideWords } from '../messages/slide-words.js';
import { plain, plainText, type RichText } from './run.js';
import { typeset } from './typeset.js';

/** What of a figure makes its value; `entities/figure.ts` holds the whole. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string | undefined;
  readonly of?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly per?: string | undefined;
}

export interface FormattedFigure {
  /** The number as one run; qualifier and unit around it are marked `unit`. The period is not in it. */
  readonly value: RichText;
  /** « plus de 3,5 Md€ par an », for tables, notes and alternative texts. */
  readonly plain: string;
}

const HARD = '\u00A0';
const NARROW = '\u202F';
const isEnglish = (language: string) => /^en\b/i.test(language);

/** « 3,5 », « 240 000 » with U+202F between thousands, « −8 » with U+2212; at most six decimals. */
export function formatNumber(value: number, language: string): string {
  const parts = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).formatToParts(value);
  return parts
    .map(({ type, value: part }) => {
      if (type === 'group' && !isEnglish(language)) return NARROW;
      return type === 'minusSign' ? '−' : part;
    })
    .join('');
}

/** A number with its unit: « 15 % », « 3,5 Md€ »; no unit leaves the number alone. */
export const formatQuantity = (value: number, unit: string | undefined, language: string): string =>
  unit === undefined || unit === '' ? formatNumber(value, language) : formatNumber(value, language) + joint(unit, language) + unit;

/** A ledger figure as it is shown, by the rules of its language (BCP 47). */
export function formatFigure(figure: Quantity, language: string, words: SlideWords): FormattedFigure {
  const share = frenchShare(figure, language);
  if (share) return share;
  const number = formatNumber(figure.value, language);
  const core = figure.of === undefined ? number : words.outOf(number, formatNumber(figure.of, language));
  const value: RichText = [
    ...(figure.qualifier === undefined ? [] : [{ text: `${set(figure.qualifier, language)} `, unit: true as const }]),
    { text: core },
    ...(figure.unit === undefined ? [] : [{ text: joint(figure.unit, language) + set(figure.unit, language), unit: true as const }]),
  ];
  const period = figure.per === undefined ? '' : ` ${words.per(figure.per)}`;
  return { value, plain: plainText(value) + period };
}

/** French writes a share in words, and elides before it: « plus d’un quart », never « plus de 1 quart ». */
function frenchShare({ value, unit = '', of, qualifier }: Quantity, language: string): FormattedFigure | undefined {
  if (value !== 1 || of !== undefined || isEnglish(language) || !/^(?:quart|tiers|cinquième|dixième)$/.test(unit)) return undefined;
  const nuance = qualifier === undefined ? '' : `${set(qualifier, language)} `.replace(/ de $/, ' d’');
  const core = { text: `un${HARD}${unit}` };
  return { value: nuance === '' ? [core] : [{ text: nuance, unit: true }, core], plain: nuance + core.text };
}

const set = (text: string, language: string): string => plainText(typeset(plain(text), language));

const joint = (unit: string, language: string): string => (isEnglish(language) && unit === '%' ? '' : HARD);
