import type { ListContent } from '../slide/content.js';
import { placed } from '../slide/make-content.js';
import { asDetail, asLead, asSentence } from '../slide/sentence-end.js';
import type { Placed } from '../slide/slide.js';
import type { RichText } from '../text/run.js';
import type { BlockContext } from './block.js';
import { stacked } from './frame-slide.js';
import type { ListValue } from './list-schema.js';

/** An item as its slide shows it: on stage its lead alone, to be read lead and detail. */
export interface ShownItem {
  readonly lead: RichText;
  readonly detail?: RichText;
}

export function shownItems(value: ListValue, { density, text }: BlockContext): readonly ShownItem[] {
  return value.items.map(({ lead, detail }) => ({
    lead: asLead(text(lead)),
    ...(density === 'reading' && detail !== undefined ? { detail: asDetail(text(detail)) } : {}),
  }));
}

export function listContent(value: ListValue, context: BlockContext, ordered: boolean): Placed<ListContent> {
  const places = value.items.map((_, index) => context.place('items', index));
  return placed({ type: 'list', ordered, items: shownItems(value, context) }, context.place(), places);
}

/** The sentence above the list, where the slide is to be read. */
export const introOf = ({ intro }: ListValue, context: BlockContext) =>
  intro !== undefined && context.density === 'reading' ? stacked(context, ['intro'], context.text(intro)) : undefined;

/** What the stage does not show, for the speaker: the introduction, and each item as the whole sentence that it is. */
export function unsaid({ intro, items }: ListValue, { density, text }: BlockContext): readonly RichText[] {
  if (density === 'reading') return [];
  const sentences = items.some(({ detail }) => detail !== undefined)
    ? items.map(({ lead, detail }) => asSentence(text(lead), detail === undefined ? undefined : text(detail)))
    : [];
  return [...(intro === undefined ? [] : [text(intro)]), ...sentences];
}
