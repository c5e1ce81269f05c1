import { z } from 'zod';
import { text } from '../entities/scalars.js';

const itemSchema = z
  .union([
    text().describe('Un élément en une phrase courte.'),
    z
      .strictObject({
        lead: text().describe('L’essentiel, en quelques mots : c’est ce que montre la diapositive en conférence.'),
        detail: text()
          .optional()
          .describe('La suite de la phrase : dans les notes en conférence, sur la diapositive du document à lire.'),
      })
      .describe('Un élément : l’essentiel, puis son détail.'),
  ])
  .transform((item): ListBlockItem => (typeof item === 'string' ? { lead: item } : item));

export interface ListBlockItem {
  readonly lead: string;
  readonly detail?: string | undefined;
}

/** The value of `points`, `proposals`, `refusals` and `supports`, with the kind's own description. */
export const listSchema = (description: string) =>
  z
    .strictObject({
      intro: text().optional().describe('La phrase qui amène la liste : « Les député.es du groupe plaident pour : ».'),
      items: z.array(itemSchema).min(1).describe('Les éléments de la liste, dans l’ordre.'),
    })
    .describe(description);

export type ListValue = z.output<ReturnType<typeof listSchema>>;
