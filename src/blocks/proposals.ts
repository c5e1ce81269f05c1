import { defineBlock } from './block.js';
import { listSchema } from './list-schema.js';

export const proposals = defineBlock({
  kind: 'proposals',
  schema: listSchema('Ce que nous proposons : une liste numérotée.'),
  references: () => [],
  compose: () => [],
});
