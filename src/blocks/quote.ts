import { z } from 'zod';
import { id, text } from '../entities/scalars.js';
import { defineBlock } from './block.js';

const schema = z
  .strictObject({
    text: text().describe('Les mots cités, sans guillemets : ils sont ajoutés.'),
    by: id().optional().describe('Qui les a dits (un identifiant de « people ») ; son portrait paraît s’il existe.'),
    author: text().optional().describe('Qui les a dits, pour quelqu’un qui n’est pas dans « people ».'),
    role: text().optional().describe('Sa fonction ; par défaut, celle qu’indique « people ».'),
  })
  .refine((quote) => quote.by === undefined || quote.author === undefined, { error: 'by-or-author', path: ['author'] })
  .describe('Une citation.');

export const quote = defineBlock({
  kind: 'quote',
  schema,
  references: (value) => (value.by === undefined ? [] : [{ to: 'people', id: value.by, path: ['by'] }]),
  compose: () => [],
});
