import type { FontSet } from '../fonts/face.js';
import type { ChartContent } from '../slide/content.js';
import type { Theme } from '../theme/theme.js';

/** What every kind of chart is drawn from; `width` and `height` in px. */
export interface ChartFrame {
  readonly content: ChartContent;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly fonts: FontSet;
}

/** One value, `undefined` where the series has none. */
export function valueAt(content: ChartContent, series: number, category: number): number | undefined {
  const value = content.series[series]?.values[category];
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

export const allValues = (content: ChartContent): number[] =>
  content.series.flatMap((series) => series.values.filter((value) => Number.isFinite(value)));

/** As many categories as are named or have a value. */
export const categoryCount = (content: ChartContent): number =>
  Math.max(content.categories.length, ...content.series.map((series) => series.values.length), 0);

/** True when every category is a year or a date with its year: time runs from left to right. */
export const isTime = (categories: readonly string[]): boolean =>
  categories.length > 0 && categories.every((label) => /^\D{0,12}(?:1[89]|2[01])\d\d\D?$/u.test(label));

/** The first series' values as parts of a whole: what is missing or negative takes no room. */
export const partsOf = (content: ChartContent): number[] =>
  Array.from({ length: categoryCount(content) }, (_, i) => Math.max(0, valueAt(content, 0, i) ?? 0));

/** The span of an axis that starts from zero; all-zero values get room for a bar that is not there. */
export function spanFromZero(values: readonly number[]): readonly [low: number, high: number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}
