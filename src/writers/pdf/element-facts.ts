import type { Page } from '../../layout/page.js';
import { plainText } from '../../text/run.js';
import type { ElementFacts } from './structure/name-elements.js';

/** What the pages say of their sections, figures and tables, for the structure of the PDF printed from them. */
export function elementFacts(pages: readonly Page[]): ElementFacts {
  const regions = pages.flatMap((page) => page.regions);
  return {
    pageTitles: pages.map(({ title }) => plainText(title)),
    // A picture without alternative is decoration, of which the PDF makes no figure.
    figureBoxes: regions.flatMap(({ content, region }) => ((content.type === 'picture' && content.alt !== '') || content.type === 'chart' ? [region.box] : [])),
    tableSummaries: regions.flatMap(({ content }) => (content.type === 'table' ? [content.alt] : [])),
  };
}
