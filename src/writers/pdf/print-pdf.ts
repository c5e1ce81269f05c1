import { createHash } from 'node:crypto';
import type { OpenPage } from '../../browser/session.js';
import type { LaidOutDeck } from '../../layout/page.js';
import { documentFacts } from './document-facts.js';
import { elementFacts } from './element-facts.js';
import type { Finish, FinishedPdf } from './finish-pdf.js';
import { outlineEntries } from './outline-entries.js';

export interface PdfOptions {
  /** Of the HTML that the page shows: names the file's content. */
  readonly html: string;
  /** Written into the file as its date, so that the same deck gives the same bytes. */
  readonly created: Date;
  /** Who finishes the file; this thread when absent. */
  readonly finish?: (printed: Uint8Array, finish: Finish) => Promise<FinishedPdf>;
}

/**
 * The page of a deck as a tagged PDF, one sheet per slide at 1280 × 720 CSS px, without notes.
 * @throws BrowserError; Error when the browser printed another number of pages than the deck has
 */
export async function printPdf(page: OpenPage, deck: LaidOutDeck, { html, created, finish = finishHere }: PdfOptions): Promise<FinishedPdf> {
  const printed = await page.print();
  const finished = await finish(printed, {
    facts: documentFacts(deck, created),
    outline: outlineEntries(deck.pages),
    elements: elementFacts(deck.pages),
    id: createHash('sha256').update(html).digest('hex').slice(0, 32),
  });
  if (finished.pages !== deck.pages.length) {
    throw new Error(`${String(finished.pages)} pages printed for ${String(deck.pages.length)} slides`);
  }
  return finished;
}

async function finishHere(printed: Uint8Array, finish: Finish): Promise<FinishedPdf> {
  const { finishPdf } = await import('./finish-pdf.js');
  return finishPdf(printed, finish);
}
