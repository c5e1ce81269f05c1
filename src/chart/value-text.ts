import { slideWords } from '../messages/slide-words.js';
import type { ChartContent } from '../slide/content.js';
import { formatFigure, formatQuantity } from '../text/numbers.js';

/** A value as it is read, on one line: « 3,5 Md€ », « plus de 60 % » where its category (an index) has a qualifier. */
export function valueText(content: ChartContent, value: number, category?: number): string {
  const qualifier = qualifierOf(content, category);
  if (qualifier === undefined) return formatQuantity(value, content.unit, content.language);
  const unit = content.unit === '' ? undefined : content.unit;
  return formatFigure({ value, unit, qualifier }, content.language, slideWords(content.language)).plain;
}

/** « plus de », or undefined: only the values of a chart with one series can have one. */
export const qualifierOf = (content: ChartContent, category: number | undefined): string | undefined =>
  category === undefined || content.series.length > 1 ? undefined : content.qualifiers?.[category];
