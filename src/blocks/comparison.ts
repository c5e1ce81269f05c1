import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { defineBlock } from './block.js';

const sideSchema = (description: string) =>
  z
    .strictObject({
      title: text().describe('Le titre de la colonne.'),
      items: z.array(text()).min(1).describe('Ses éléments, un par ligne.'),
    })
    .describe(description);

const schema = z
  .strictObject({ left: sideSchema('La colonne de gauche.'), right: sideSchema('La colonne de droite.') })
  .describe('Deux situations côte à côte : avant et après, la France et le Portugal…');

export const comparison = defineBlock({
  kind: 'comparison',
  schema,
  references: () => [],
  compose: () => [],
});
