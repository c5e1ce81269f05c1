import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { defineBlock } from './block.js';

const schema = z
  .array(
    z
      .strictObject({
        date: z
          .union([text(), z.number().transform(String)])
          .describe('La date, telle qu’elle doit paraître : 2015, « mars 2025 », ou 2025-03-17.'),
        lead: text().describe('Ce qui s’est passé, en quelques mots.'),
        detail: text().optional().describe('La suite : dans les notes en conférence, sur la diapositive du document à lire.'),
      })
      .describe('Une étape.'),
  )
  .min(2)
  .describe('Une chronologie, de la plus ancienne étape à la plus récente.');

export const timeline = defineBlock({
  kind: 'timeline',
  schema,
  references: () => [],
  compose: () => [],
});
