import { plain } from '../text/run.js';
import { defineBlock } from './block.js';
import { frameSlide } from './frame-slide.js';
import { listSchema } from './list-schema.js';
import { introOf, listContent, unsaid } from './list-slide.js';

export const proposals = defineBlock({
  kind: 'proposals',
  schema: listSchema('Ce que nous proposons : une liste numérotée.'),
  references: () => [],
  compose: (value, frame, context) => [
    frameSlide(frame, context, 'proposals', {
      kicker: frame.kicker ?? plain(context.words.proposals),
      regions: { intro: introOf(value, context), body: listContent(value, context, true) },
      notes: unsaid(value, context),
    }),
  ],
});
