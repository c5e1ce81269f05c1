import type { ListContent } from '../../../slide/content.js';
import { inline } from '../inline.js';
import { paragraph } from './text.js';
import type { Setting, Written } from './written.js';

/** A Markdown list without blank lines, so that its items hold their text directly; the detail hangs below the lead. */
export function writeList({ content }: Setting<ListContent>): Written {
  const start = content.start ?? 1;
  const lines = content.items.flatMap(({ lead, detail }, i) => {
    const marker = content.ordered ? `${start + i}. ` : '- ';
    const indent = ' '.repeat(marker.length);
    return [`${marker}${inline(lead)}`, ...(detail ? [`${indent}${paragraph(1, detail)}`] : [])];
  });
  return { lines };
}
