/**
 * The names that schemas give to rules a type cannot say (`refine(…, { error: 'highlight' })`).
 * Those of single texts (id, date, url…) have diagnostic codes of their own.
 */
export const RULES = [
  'value-or-figure',
  'figure-or-text',
  'chart-values',
  'chart-series',
  'chart-figure',
  'series-length',
  'highlight',
  'one-series',
  'part-and-whole',
  'row-length',
  'range-order',
  'by-or-author',
  'no-deck',
  'reserved-name',
  'name-length',
  'text-length',
] as const;

export type Rule = (typeof RULES)[number];

export const isRule = (name: string): name is Rule => (RULES as readonly string[]).includes(name);
