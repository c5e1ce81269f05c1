import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { defineBlock } from './block.js';

const schema = z
  .strictObject({
    file: text().describe('Le fichier de l’image, à côté du dossier (JPEG, PNG ou SVG).'),
    alt: text().describe('Ce que montre l’image, pour qui ne la voit pas.'),
    caption: text().optional().describe('La légende.'),
    credit: text().optional().describe('L’auteur ou l’agence : « Photo : … ».'),
    fit: z
      .enum(['cover', 'contain'])
      .optional()
      .describe('cover : remplir le cadre, quitte à rogner ; contain (par défaut) : montrer l’image entière.'),
  })
  .describe('Une image, avec sa légende et son crédit.');

export const image = defineBlock({
  kind: 'image',
  schema,
  references: (value) => [{ to: 'files', id: value.file, path: ['file'] }],
  compose: () => [],
});
