import type { Deck } from '../deck/deck.js';
import type { FontSet } from '../fonts/face.js';
import type { Content } from '../slide/content.js';
import type { Slide } from '../slide/slide.js';
import { plain, type RichText } from '../text/run.js';
import { STAMP } from '../theme/stamp.js';
import type { Region } from '../theme/theme.js';
import type { Filled } from './draft.js';
import { textFitsEverywhere } from './measure/measure-text.js';

/** What every page carries without any slide having asked for it: whose deck it is, which section, which page. */
export function furniture(
  regions: readonly Region[],
  slide: Slide,
  deck: Deck,
  pageNumber: number,
  fonts: FontSet,
): readonly Filled[] {
  return regions.flatMap((region): Filled[] => {
    if (region.role === 'footer') {
      const content = footers(slide, deck).find((candidate) => textFitsEverywhere(candidate, region, 0, fonts));
      return content ? [{ region, content }] : [];
    }
    if (region.name === STAMP && deck.embargo) return [{ region, content: line(plain(deck.embargo.text)) }];
    if (region.role === 'slideNumber') return [{ region, content: line(plain(String(pageNumber))) }];
    return [];
  });
}

/** From the fullest: the section's title, then the organisation, are left out where they would not stand in the region. */
function footers(slide: Slide, deck: Deck): readonly Content[] {
  const organisation: RichText = [{ text: deck.organisation, strong: true }];
  const whole = slide.section ? [line([...organisation, { text: `\u2003${slide.section.title}` }])] : [];
  return [...whole, line(organisation)];
}

const line = (runs: RichText): Content => ({ type: 'text', paragraphs: [{ level: 0, runs }] });
