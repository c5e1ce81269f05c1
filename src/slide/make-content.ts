import type { Place } from '../diagnostics/diagnostic.js';
import type { RichText } from '../text/run.js';
import type { Content, Level, Paragraph, TextContent } from './content.js';
import type { Placed } from './slide.js';

/** Paragraphs of text, the empty ones left out. */
export const textContent = (...paragraphs: readonly (Paragraph | undefined)[]): TextContent => ({
  type: 'text',
  paragraphs: paragraphs.filter((given) => given !== undefined && given.runs.length > 0) as readonly Paragraph[],
});

/** A paragraph at a level, or nothing when there is no text. */
export const paragraph = (level: Level, runs: RichText | undefined): Paragraph | undefined => runs && { level, runs };

/** Content that remembers where in the YAML it stands, item by item when it has items. */
export const placed = <T extends Content>(
  content: T,
  place: Place | undefined,
  itemPlaces?: readonly (Place | undefined)[],
): Placed<T> => ({ ...content, ...(place ? { place } : {}), ...(itemPlaces ? { itemPlaces } : {}) });
