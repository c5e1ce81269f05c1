import type { CheckParams } from './check-codes.js';

/** The rules of `pupitre check`, worst first: the order of its report. Their codes are kept for ever; docs/check.md explains each. */
export const CHECK_RULES = [
  'prose-contradicts-figure',
  'data-contradicts-figure',
  'prose-contradicts-prose',
  'figure-conflict',
  'figure-without-source',
  'figure-without-date',
  'dead-link',
  'dead-slide-link',
  'typography-doubt',
  'slide-without-message',
  'repeated-title',
  'long-sentence',
  'speaking-time',
  'minutes-conflict',
  'unseen-notes',
  'poor-alt',
  'small-picture',
  'unused-figure',
  'unused-person',
  'unused-source',
  'unused-allowance',
] as const satisfies readonly (keyof CheckParams)[];

export type CheckRule = (typeof CHECK_RULES)[number];

export const isCheckRule = (code: string): code is CheckRule => (CHECK_RULES as readonly string[]).includes(code);
