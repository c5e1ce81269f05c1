import type { ChartContent } from '../../../slide/content.js';

/** Whatever a value has, no chart writes more. */
export const MOST_DECIMALS = 2;

/** Decimals that a value is written with, as the drawn charts write it. */
export const decimalsOf = (value: number): number => {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return decimals.length;
};

/** Windows language ids (MS-LCID): digits are grouped and parted as in the deck's language where the reader heeds it. */
const LCIDS: Readonly<Record<string, string>> = { 'fr-FR': '40C', 'fr-CA': 'C0C', 'fr-CH': '100C', 'fr-BE': '80C', fr: '40C' };

/** What a label says beyond its number. `beside`: at a lying bar's end, a thin space away from it; programs let it touch. */
export interface LabelForm {
  readonly beside?: boolean | undefined;
  readonly qualifier?: string | undefined;
}

/**
 * A SpreadsheetML format code (ECMA-376 part 1, 18.8.31): « 3,5 Md€ », a true minus for what is below zero, and before it
 * what nuances the value, so that « plus de » stays when the number is edited.
 */
export function formatCode({ unit, language }: ChartContent, decimals: number, { beside = false, qualifier }: LabelForm = {}): string {
  const lcid = LCIDS[language];
  const locale = lcid === undefined ? '' : `[$-${lcid}]`;
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const literal = (text: string): string => `"${text.replaceAll('"', '”')}"`;
  const suffix = unit === '' ? '' : literal(`\u00A0${unit}`);
  const prefix = qualifier === undefined ? '' : literal(`${qualifier} `);
  const space = beside ? literal('\u202F') : '';
  return `${locale}${space}${prefix}${digits}${suffix};${locale}${prefix}\u2212${digits}${suffix}${space}`;
}
