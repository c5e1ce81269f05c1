import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { placed } from '../slide/make-content.js';
import { plainText } from '../text/run.js';
import { defineBlock } from './block.js';
import { frameSlide, stacked } from './frame-slide.js';

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
  compose: ({ file, alt, caption, credit, fit = 'contain' }, frame, context) => {
    const lines = [caption, credit].map((line) => (line === undefined ? undefined : context.text(line)));
    const description = plainText(context.text(alt));
    return [
      frameSlide(frame, context, 'image', {
        regions: {
          picture: placed({ type: 'picture', file: context.file(file), alt: description, fit }, context.place('file')),
          body: caption === undefined && credit === undefined ? undefined : stacked(context, ['caption'], ...lines),
        },
      }),
    ];
  },
});
