import { plain } from '../text/run.js';
import { defineBlock } from './block.js';
import { frameSlide } from './frame-slide.js';
import { listSchema } from './list-schema.js';
import { introOf, listContent, unsaid } from './list-slide.js';

export const supports = defineBlock({
  kind: 'supports',
  schema: listSchema('Ce que nous soutenons dans le texte : une liste.'),
  references: () => [],
  compose: (value, frame, context) => [
    frameSlide(frame, context, 'supports', {
      kicker: frame.kicker ?? plain(context.words.supports),
      regions: { intro: introOf(value, context), body: listContent(value, context, false) },
      notes: unsaid(value, context),
    }),
  ],
});
