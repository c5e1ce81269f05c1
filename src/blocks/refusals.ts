import { plain } from '../text/run.js';
import { defineBlock } from './block.js';
import { frameSlide, stacked } from './frame-slide.js';
import { listSchema } from './list-schema.js';
import { introOf, shownItems, unsaid } from './list-slide.js';

export const refusals = defineBlock({
  kind: 'refusals',
  schema: listSchema('Ce que nous refusons : une carte par refus.'),
  references: () => [],
  compose: (value, frame, context) => [
    frameSlide(frame, context, 'refusals', {
      kicker: frame.kicker ?? plain(context.words.refusals),
      regions: { intro: introOf(value, context) },
      cells: shownItems(value, context).map(({ lead, detail }, index) => ({
        card: stacked(context, ['items', index], lead, detail),
      })),
      notes: unsaid(value, context),
    }),
  ],
});
