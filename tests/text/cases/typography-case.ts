/** Every French profile, and all. */
export const FRENCH = ['fr', 'fr-CA', 'fr-CH'] as const;
export const ALL = [...FRENCH, 'en'] as const;

export type Language = (typeof ALL)[number];

/**
 * What a text becomes in each of some languages, with U+00A0 written `_` and U+202F `~`; the same text where a rule must leave
 * it alone. The source is where the rule is laid down, or what a wrong rule would break.
 */
export type TypographyCase = readonly [languages: readonly Language[], given: string, set: string, source: string];
