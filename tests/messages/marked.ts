/** A typeset text with its invisible spaces shown: ° for U+202F, ~ for U+00A0. */
export const marked = (text: string): string => text.replaceAll('\u202F', '°').replaceAll('\u00A0', '~');
