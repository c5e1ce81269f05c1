import type { LaidOutDeck, Page } from '../layout/page.js';
import type { Content } from '../slide/content.js';
import { plainText, type RichText } from '../text/run.js';

/** No text holds more than spaces in its place. */
export const BETWEEN_TEXTS = '\n';

/**
 * What a file may say: for each page its texts one after the other, as readers come by them, a line each, and what the file
 * says of itself. `withNotes`: for the files of an internal deck.
 */
export const shownTexts = (deck: LaidOutDeck, withNotes: boolean): readonly string[] => [
  ...deck.pages.flatMap((page) => [pageText(page), page.id, page.section?.title ?? '', ...(withNotes ? [notesText(page)] : [])]),
  deck.pages.map(({ title }) => plainText(title)).join(BETWEEN_TEXTS),
  ...[deck.title, deck.subtitle, deck.organisation, deck.dossier, deck.deck, deck.embargo?.text, deck.embargo?.until, deck.date, deck.theme.label].map((text) => text ?? ''),
  deck.keywords.join(BETWEEN_TEXTS),
  deck.theme.layouts.flatMap(({ label, regions }) => [label, ...regions.map(({ prompt }) => prompt)]).join(BETWEEN_TEXTS),
];

const pageText = ({ title, regions }: Page): string => said([title, ...regions.flatMap(({ content }) => contentTexts(content))]);

const notesText = ({ notes }: Page): string => said([notes.speaker ?? '', ...notes.paragraphs]);

/** Texts one after the other, then the addresses that they lead to. */
const said = (texts: readonly (RichText | string)[]): string =>
  [
    ...texts.map((text) => (typeof text === 'string' ? text : plainText(text))),
    ...texts.flatMap((text) => (typeof text === 'string' ? [] : text.flatMap(({ href }) => href ?? []))),
  ].join(BETWEEN_TEXTS);

function contentTexts(content: Content): readonly (RichText | string)[] {
  switch (content.type) {
    case 'text':
      return content.paragraphs.map(({ runs }) => runs);
    case 'list':
      return content.items.flatMap(({ lead, detail }) => [lead, detail ?? []]);
    case 'figure':
      return [content.value, content.label, content.note ?? []];
    case 'table':
      return [...[content.columns.map(({ header }) => header), ...content.rows].flat(), content.alt];
    case 'chart':
      return [content.alt, ...content.categories, ...content.series.flatMap(({ values }) => values.map((value) => `${value.toLocaleString(content.language)} ${content.unit}`)), ...content.series.map(({ name }) => name)];
    case 'picture':
      return [content.alt];
  }
}
