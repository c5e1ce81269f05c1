import { defineBlock } from './block.js';
import { listSchema } from './list-schema.js';

export const refusals = defineBlock({
  kind: 'refusals',
  schema: listSchema('Ce que nous refusons : une carte par refus.'),
  references: () => [],
  compose: () => [],
});
