import { defineBlock } from './block.js';
import { frameSlide } from './frame-slide.js';
import { listSchema } from './list-schema.js';
import { introOf, listContent, unsaid } from './list-slide.js';

export const points = defineBlock({
  kind: 'points',
  schema: listSchema('Une liste de constats ou d’arguments.'),
  references: () => [],
  compose: (value, frame, context) => [
    frameSlide(frame, context, 'points', {
      regions: { intro: introOf(value, context), body: listContent(value, context, false) },
      notes: unsaid(value, context),
    }),
  ],
});
