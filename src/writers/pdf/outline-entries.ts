import type { Page } from '../../layout/page.js';
import { plainText } from '../../text/run.js';

/** One line of the PDF's table of contents; `page` counts from 0. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineEntry[];
}

/** Sections with their slides below them; slides of no section stand beside the sections, all in the deck's order. */
export function outlineEntries(pages: readonly Page[]): readonly OutlineEntry[] {
  const entries: { title: string; page: number; children: OutlineEntry[] }[] = [];
  pages.forEach((page, index) => {
    const title = plainText(page.title);
    const { section } = page;
    const previous = pages[index - 1]?.section;
    if (section === undefined) {
      entries.push({ title, page: index, children: [] });
      return;
    }
    if (previous?.id !== section.id) entries.push({ title: section.title, page: index, children: [] });
    // An opener has its section's title: the section's own line leads to it.
    if (title !== section.title) entries.at(-1)?.children.push({ title, page: index, children: [] });
  });
  return entries;
}
