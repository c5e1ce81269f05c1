import type { Content, Paragraph } from '../../slide/content.js';

/** Text-like content as the paragraphs that every format sets, top to bottom; nothing for charts, tables, pictures. */
export function paragraphsOf(content: Content): readonly Paragraph[] {
  if (content.type === 'text') return content.paragraphs;
  if (content.type === 'list') {
    return content.items.flatMap((item): Paragraph[] =>
      item.detail ? [{ level: 0, runs: item.lead }, { level: 1, runs: item.detail }] : [{ level: 0, runs: item.lead }],
    );
  }
  if (content.type === 'figure') {
    const below: Paragraph[] = content.note ? [{ level: 2, runs: content.note }] : [];
    return [{ level: 0, runs: content.value }, { level: 1, runs: content.label }, ...below];
  }
  return [];
}
