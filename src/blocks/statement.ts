import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { defineBlock } from './block.js';
import { frameSlide } from './frame-slide.js';

const schema = z
  .union([
    text().describe('La phrase ; sa partie en **gras** paraît dans la couleur d’accent.'),
    z
      .strictObject({ text: text().describe('La phrase ; sa partie en **gras** paraît dans la couleur d’accent.') })
      .describe('La phrase, sous la clé « text ».'),
  ])
  .transform((value) => (typeof value === 'string' ? { text: value } : value))
  .describe('Une phrase à retenir, seule sur sa diapositive.');

export const statement = defineBlock({
  kind: 'statement',
  schema,
  references: () => [],
  compose: ({ text }, frame, context) => [
    frameSlide(frame, context, 'statement', {
      title: context.text(text),
      titlePlace: context.place(),
      kicker: frame.kicker ?? (frame.ownTitle ? frame.title : undefined),
    }),
  ],
});
