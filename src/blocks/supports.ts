import { defineBlock } from './block.js';
import { listSchema } from './list-schema.js';

export const supports = defineBlock({
  kind: 'supports',
  schema: listSchema('Ce que nous soutenons dans le texte : une liste.'),
  references: () => [],
  compose: () => [],
});
