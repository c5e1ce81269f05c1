import type { LaidOutDeck } from '../../layout/page.js';

/** What a PDF says of itself, in its information dictionary and in its XMP alike. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly date: Date;
}

/** Names no version: a new release of the program does not change the bytes of an old deck. */
export const CREATOR = 'Pupitre';

/** @param sourceDateEpoch seconds since 1970 (reproducible-builds.org); else the dossier's own date, at midnight UTC. */
export function documentFacts(deck: LaidOutDeck, sourceDateEpoch: number | undefined): DocumentFacts {
  return {
    title: deck.title,
    author: deck.organisation,
    subject: deck.subtitle ?? deck.title,
    keywords: deck.keywords,
    language: deck.language,
    date: sourceDateEpoch === undefined ? dayOf(deck.date) : new Date(sourceDateEpoch * 1000),
  };
}

function dayOf(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
