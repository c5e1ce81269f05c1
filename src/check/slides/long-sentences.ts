import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Slide } from '../../slide/slide.js';
import { plainText } from '../../text/run.js';
import type { Rule } from '../subject.js';
import { shownTexts } from './visible.js';

/**
 * Words of one sentence: beyond about twenty, readers go back to its start (Richaudeau, « Le langage efficace », 1973: short-term
 * memory holds 15 to 20 words). A quotation is somebody's own words and gets more.
 */
const MOST = { sentence: 20, quotation: 35 } as const;

/** Slides whose texts are data, names or meant to be read at leisure. */
const NOT_SPOKEN: ReadonlySet<Slide['layout']> = new Set(['cover', 'agenda', 'speakers', 'sources', 'contact', 'text', 'table']);

/** Sentences on slides for the stage that a room cannot take in while somebody speaks. */
export const findLongSentences: Rule = ({ decks }) =>
  decks.filter(({ spec }) => spec.density === 'stage').flatMap(({ deck }) => deck.slides.filter(({ layout }) => !NOT_SPOKEN.has(layout)).flatMap(longIn));

function longIn(slide: Slide): readonly Diagnostic[] {
  const most = slide.layout.startsWith('quote') ? MOST.quotation : MOST.sentence;
  return shownTexts(slide)
    .filter(({ region }) => region !== 'source' && region !== 'speaker')
    .flatMap(({ runs, place }) =>
      plainText(runs).split(/(?<=[.!?…])[\s\u00A0\u202F]+(?=\p{Lu})/u).flatMap((sentence) => {
        const words = countWords(sentence);
        return words > most ? [diagnostic('long-sentence', { words, most, text: sentence }, place, 'warning')] : [];
      }),
    );
}

/** « l’argent » is two words, « 240 000 » one, a punctuation mark none. */
export const countWords = (text: string): number =>
  [...text.replace(/(?<=\d)[\u00A0\u202F ](?=\d)/g, '').matchAll(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu)].length;
