import type { ChartContent } from '../slide/content.js';
import { formatQuantity } from '../text/numbers.js';

/** A value as it is read: « 3,5 Md€ », its unit on the same line. */
export const valueText = (content: ChartContent, value: number): string =>
  formatQuantity(value, content.unit, content.language);
