import type { LaidOutDeck } from '../../layout/page.js';

/** What a PDF says of itself, in its information dictionary and in its XMP alike. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly date: Date;
  /** Until when it must not be published. */
  readonly rights?: string;
}

/** Names no version: a new release of the program does not change the bytes of an old deck. */
export const CREATOR = 'Pupitre';

export const documentFacts = (deck: LaidOutDeck, date: Date): DocumentFacts => ({
  title: deck.title,
  author: deck.organisation,
  subject: [deck.embargo?.text, deck.subtitle ?? deck.title].filter((part) => part !== undefined).join(' – '),
  ...(deck.embargo ? { rights: deck.embargo.text } : {}),
  keywords: deck.keywords,
  language: deck.language,
  date,
});
