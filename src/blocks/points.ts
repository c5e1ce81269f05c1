import { defineBlock } from './block.js';
import { listSchema } from './list-schema.js';

export const points = defineBlock({
  kind: 'points',
  schema: listSchema('Une liste de constats ou d’arguments.'),
  references: () => [],
  compose: () => [],
});
