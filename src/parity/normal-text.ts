/** Signs that no reader sees: word joiners, soft hyphens, zero-width spaces. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as people read it: ligatures and superscripts as their letters, hyphens and spaces of one kind each. */
export const normalText = (text: string): string =>
  // A PDF's font maps one glyph to one letter: the hyphen that never breaks comes back as the other one, Inter's apostrophe as U+02BC.
  text.replace(UNSEEN, '').replace(/\u2011/g, '-').replace(/\u02BC/g, '\u2019').normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Without spaces: a PDF places words and need not say what is between them, and lines end within words. */
export const lettersOf = (text: string): string => normalText(text).replace(/ /g, '');
