import { diagnostic, relatedTo, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { plainText } from '../../text/run.js';
import type { CheckedDeck, Rule } from '../subject.js';
import { folded } from '../words.js';

/**
 * Titles written twice that slides of one deck show. A section's own title, which its slides take where they have none, is
 * written once: they are parts of one thing.
 */
export const findRepeatedTitles: Rule = ({ decks }) => decks.flatMap(inDeck);

function inDeck({ deck: { slides } }: CheckedDeck): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return slides.flatMap(({ title, titlePlace }) => {
    if (!titlePlace) return [];
    const said = plainText(title);
    const key = folded(said).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
    const other = first.get(key) ?? titlePlace;
    first.set(key, other);
    if (other.file === titlePlace.file && other.start.offset === titlePlace.start.offset) return [];
    return [relatedTo(diagnostic('repeated-title', { title: said }, titlePlace, 'warning'), other)];
  });
}
