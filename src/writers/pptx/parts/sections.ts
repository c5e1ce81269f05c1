import type { Page } from '../../../layout/page.js';
import { el, type XmlElement } from '../oxml/element.js';
import { guid } from '../oxml/guid.js';
import type { PresentationWords } from '../../../messages/presentation-words.js';

export interface DeckSection {
  readonly name: string;
  /** Index of its first page, and the number of its pages. */
  readonly first: number;
  readonly count: number;
}

/**
 * Pages in a row that share a section. Pages without one join nothing: they are the deck's opening when they come
 * first, else its closing, so that no slide stands outside the list (PowerPoint calls such a file damaged).
 */
export function sectionsOf(pages: readonly Page[], words: PresentationWords): readonly DeckSection[] {
  if (!pages.some((page) => page.section)) return [];
  const sections: DeckSection[] = [];
  const key = (page: Page | undefined): string | undefined => page?.section?.id;
  pages.forEach((page, i) => {
    const last = sections.at(-1);
    if (last && key(page) === key(pages[i - 1])) {
      sections[sections.length - 1] = { ...last, count: last.count + 1 };
    } else {
      sections.push({ name: page.section?.title ?? (i === 0 ? words.opening : words.closing), first: i, count: 1 });
    }
  });
  return sections;
}

/** `p14:sectionLst` (MS-PPTX 2.6.8); the same deck always gives the same identifiers. */
export const sectionList = (sections: readonly DeckSection[], slideIds: readonly number[], seed: string): XmlElement =>
  el('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [
    el(
      'p14:sectionLst',
      {},
      sections.map(({ name, first, count }, i) =>
        el('p14:section', { name, id: guid(`${seed} section ${i}`) }, [
          el('p14:sldIdLst', {}, slideIds.slice(first, first + count).map((id) => el('p14:sldId', { id }))),
        ]),
      ),
    ),
  ]);
