import { z } from 'zod';
import { id } from '../entities/scalars.js';
import { defineBlock } from './block.js';

const schema = z
  .array(id())
  .min(1)
  .describe(
    'Des chiffres du dossier (identifiants de « figures ») : un seul paraît en très grand, deux à quatre côte à côte, davantage sur plusieurs diapositives.',
  );

export const figures = defineBlock({
  kind: 'figures',
  schema,
  references: (ids) => ids.map((figure, index) => ({ to: 'figures', id: figure, path: [index] })),
  compose: () => [],
});
