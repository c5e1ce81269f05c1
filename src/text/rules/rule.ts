/** What a rule changes: the text from `start` (included) to `end` (excluded), in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One rule of typography. Rules run in the table's order, each on what the one before it left. */
export interface TypographyRule {
  readonly name: string;
  /** Where the rule is laid down. */
  readonly source: string;
  /** A cheap test that a text fails where the rule has nothing to do. */
  readonly needs: RegExp;
  readonly edits: (text: string) => readonly Edit[];
}

/** U+202F, a thin space that does not break. */
export const NARROW = '\u202F';
/** U+00A0, a word space that does not break. */
export const HARD = '\u00A0';
/** A space that an author may have put where a rule wants its own. */
export const SPACE = '[ \u00A0\u202F]';
/** None or any number of them. */
export const SPACES = '[ \u00A0\u202F]*';
export const DIGIT = /\d/u;

/** A rule that replaces each match; what surrounds it belongs in lookarounds, so that edits stay small. */
export function replace(name: string, source: string, needs: RegExp, pattern: string, text: string): TypographyRule {
  const regex = new RegExp(pattern, 'gu');
  return {
    name,
    source,
    needs,
    edits: (given) =>
      [...given.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length, text })),
  };
}
