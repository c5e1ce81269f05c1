import type { LaidOutDeck, Page } from '../layout/page.js';
import type { Content } from '../slide/content.js';
import { plainText } from '../text/run.js';

/**
 * What a file may say: for each page its texts one after the other, as readers come by them, and what the file says of
 * itself. `withNotes`: for the files of an internal deck.
 */
export const shownTexts = (deck: LaidOutDeck, withNotes: boolean): readonly string[] => [
  ...deck.pages.flatMap((page) => [pageText(page), page.id, page.section?.title ?? '', ...(withNotes ? [notesText(page)] : [])]),
  deck.pages.map(({ title }) => plainText(title)).join(' '),
  ...[deck.title, deck.subtitle, deck.organisation, deck.dossier, deck.deck, deck.embargo?.text, deck.embargo?.until, deck.date, deck.theme.label].map((text) => text ?? ''),
  deck.keywords.join(' '),
  deck.theme.layouts.flatMap(({ label, regions }) => [label, ...regions.map(({ prompt }) => prompt)]).join(' '),
];

const pageText = ({ title, regions }: Page): string => [plainText(title), ...regions.flatMap(({ content }) => contentTexts(content))].join(' ');

const notesText = ({ notes }: Page): string => [notes.speaker ?? '', ...notes.paragraphs.map(plainText)].join(' ');

function contentTexts(content: Content): readonly string[] {
  switch (content.type) {
    case 'text':
      return content.paragraphs.flatMap(({ runs }) => [plainText(runs), ...runs.flatMap(({ href }) => href ?? [])]);
    case 'list':
      return content.items.flatMap(({ lead, detail }) => [lead, detail ?? []]).flatMap((runs) => [plainText(runs), ...runs.flatMap(({ href }) => href ?? [])]);
    case 'figure':
      return [content.value, content.label, content.note ?? []].map(plainText);
    case 'table':
      return [...[content.columns.map(({ header }) => header), ...content.rows].map((row) => row.map(plainText).join(' ')), content.alt];
    case 'chart':
      return [content.alt, ...content.categories, ...content.series.flatMap(({ values }) => values.map((value) => `${value.toLocaleString(content.language)} ${content.unit}`)), ...content.series.map(({ name }) => name)];
    case 'picture':
      return [content.alt];
  }
}
