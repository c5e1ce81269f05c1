import type { LaidOutDeck, Page } from '../layout/page.js';
import type { Content } from '../slide/content.js';
import { plainText, type RichText, type Run } from '../text/run.js';

/** No text holds more than spaces in its place. */
export const BETWEEN_TEXTS = '\n';

/**
 * What a file may say: for each page its texts one after the other, as readers come by them, a line each, and what the file
 * says of itself. `withNotes`: for the files of an internal deck.
 */
export const shownTexts = (deck: LaidOutDeck, withNotes: boolean): readonly string[] => [
  ...deck.pages.flatMap((page) => [...pageTexts(page), page.id, page.section?.title ?? '', ...(withNotes ? notesTexts(page) : [])]),
  deck.pages.map(({ title }) => plainText(title)).join(BETWEEN_TEXTS),
  ...[deck.title, deck.subtitle, deck.organisation, deck.dossier, deck.deck, deck.embargo?.text, deck.embargo?.until, deck.date, deck.theme.label].map((text) => text ?? ''),
  deck.keywords.join(BETWEEN_TEXTS),
  deck.theme.layouts.flatMap(({ label, regions }) => [label, ...regions.map(({ prompt }) => prompt)]).join(BETWEEN_TEXTS),
];

const pageTexts = ({ title, regions }: Page): readonly string[] => said([title, ...regions.flatMap(({ content }) => contentTexts(content))]);

const notesTexts = ({ notes }: Page): readonly string[] => said([notes.speaker ?? '', ...notes.paragraphs]);

/** What some texts say: « in**dispensable** » is one word to who reads it, and two to a PDF, which paints each look by itself. */
function said(texts: readonly (RichText | string)[]): readonly string[] {
  const whole = oneAfterTheOther(texts, plainText);
  const inLooks = oneAfterTheOther(texts, looksApart);
  return whole === inLooks ? [whole] : [whole, inLooks];
}

/** Texts, then the addresses that they lead to. */
const oneAfterTheOther = (texts: readonly (RichText | string)[], read: (text: RichText) => string): string =>
  [
    ...texts.map((text) => (typeof text === 'string' ? text : read(text))),
    ...texts.flatMap((text) => (typeof text === 'string' ? [] : text.flatMap(({ href }) => href ?? []))),
  ].join(BETWEEN_TEXTS);

/** With a space wherever a mark of the author's cuts a word; raised ends (« 1er ») have no such mark and stay with theirs. */
const looksApart = (runs: RichText): string => runs.map((run, i) => `${cutsWord(runs[i - 1], run) ? ' ' : ''}${run.text}`).join('');

const cutsWord = (before: Run | undefined, run: Run): boolean =>
  before !== undefined && (before.strong !== run.strong || before.emphasis !== run.emphasis || before.href !== run.href) && /\S$/.test(before.text) && /^\S/.test(run.text);

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
