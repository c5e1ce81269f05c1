import { createHash } from 'node:crypto';
import type { BrowserSession } from '../../browser/session.js';
import type { LaidOutDeck } from '../../layout/page.js';
import { plainText } from '../../text/run.js';
import { CANVAS } from '../../units/length.js';
import { documentFacts } from './document-facts.js';
import type { FinishedPdf } from './finish-pdf.js';
import { outlineEntries } from './outline-entries.js';

export interface PdfOptions {
  /** Written into the file as its date, so that the same deck gives the same bytes. */
  readonly created: Date;
}

/**
 * The deck's HTML as a tagged PDF, one page per slide at 1280 × 720 CSS px, without notes.
 * @throws BrowserError; Error when the browser printed another number of pages than the deck has
 */
export async function printPdf(session: BrowserSession, html: string, deck: LaidOutDeck, { created }: PdfOptions): Promise<FinishedPdf> {
  // The library that finishes the file loads while the browser prints it.
  const [printed, { finishPdf }] = await Promise.all([session.print(html, CANVAS), import('./finish-pdf.js')]);
  const finished = await finishPdf(printed, {
    facts: documentFacts(deck, created),
    outline: outlineEntries(deck.pages),
    pageTitles: deck.pages.map(({ title }) => plainText(title)),
    id: createHash('sha256').update(html).digest('hex').slice(0, 32),
  });
  if (finished.pages !== deck.pages.length) {
    throw new Error(`${String(finished.pages)} pages printed for ${String(deck.pages.length)} slides`);
  }
  return finished;
}
