import type { Deck } from '../deck/deck.js';
import type { FontSet } from '../fonts/face.js';
import type { Content } from '../slide/content.js';
import type { Slide } from '../slide/slide.js';
import { plain, type RichText } from '../text/run.js';
import type { Region } from '../theme/theme.js';
import type { Filled } from './draft.js';
import { textFits } from './measure/measure-text.js';

/** What every page carries without any slide having asked for it: whose deck it is, which section, which page. */
export function furniture(
  regions: readonly Region[],
  slide: Slide,
  deck: Deck,
  pageNumber: number,
  fonts: FontSet,
): readonly Filled[] {
  return regions.flatMap((region): Filled[] => {
    if (region.role === 'footer') return [{ region, content: footerOf(region, slide, deck, fonts) }];
    if (region.role === 'slideNumber') return [{ region, content: line(plain(String(pageNumber))) }];
    return [];
  });
}

/** The section's title is left out where it would not stand on the line. */
function footerOf(region: Region, slide: Slide, deck: Deck, fonts: FontSet): Content {
  const organisation: RichText = [{ text: deck.organisation, strong: true }];
  if (!slide.section) return line(organisation);
  const whole = line([...organisation, { text: `\u2003${slide.section.title}` }]);
  return textFits(whole, region, 0, fonts) ? whole : line(organisation);
}

const line = (runs: RichText): Content => ({ type: 'text', paragraphs: [{ level: 0, runs }] });
