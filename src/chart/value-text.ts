import type { ChartContent } from '../slide/content.js';

const NO_BREAK_SPACE = '\u00A0';

/** A value as it is read: « 3,5 Md€ », its unit on the same line. */
export function valueText(content: ChartContent, value: number): string {
  const number = new Intl.NumberFormat(content.language, { maximumFractionDigits: 2, signDisplay: 'negative' })
    .format(value)
    .replace('-', '\u2212');
  return content.unit === '' ? number : `${number}${NO_BREAK_SPACE}${content.unit}`;
}
