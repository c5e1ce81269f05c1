import type { Content } from '../slide/content.js';
import { plain, type RichText } from '../text/run.js';
import type { LaidOutDeck, Page, PlacedRegion } from './page.js';

/**
 * The deck as formats without hidden slides show it: pages kept for questions left out, the others numbered anew, and
 * links to slides turned into links to page numbers (`#5`), which is how Marp names its pages.
 */
export function shownDeck(deck: LaidOutDeck): LaidOutDeck {
  const shown = deck.pages.filter((page) => !page.hidden);
  const numbers = new Map<string, number>();
  shown.forEach(({ slideId }, i) => {
    if (!numbers.has(slideId)) numbers.set(slideId, i + 1);
  });
  return { ...deck, pages: shown.map((page, i) => numbered(page, i + 1, numbers)) };
}

const numbered = (page: Page, number: number, numbers: ReadonlyMap<string, number>): Page => ({
  ...page,
  regions: page.regions.map((placed): PlacedRegion => {
    const isNumber = placed.region.role === 'slideNumber';
    const content: Content = isNumber ? { type: 'text', paragraphs: [{ level: 0, runs: plain(String(number)) }] } : linked(placed.content, numbers);
    return { ...placed, content };
  }),
});

function linked(content: Content, numbers: ReadonlyMap<string, number>): Content {
  if (content.type === 'text') {
    return { ...content, paragraphs: content.paragraphs.map((one) => ({ ...one, runs: linkedRuns(one.runs, numbers) })) };
  }
  if (content.type !== 'list') return content;
  const items = content.items.map(({ lead, detail }) => ({
    lead: linkedRuns(lead, numbers),
    ...(detail ? { detail: linkedRuns(detail, numbers) } : {}),
  }));
  return { ...content, items };
}

const linkedRuns = (runs: RichText, numbers: ReadonlyMap<string, number>): RichText =>
  runs.map(({ slide, ...run }) => {
    const number = slide === undefined ? undefined : numbers.get(slide);
    return number === undefined ? run : { ...run, href: `#${number}` };
  });
