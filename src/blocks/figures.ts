import { z } from 'zod';
import { id } from '../entities/scalars.js';
import { placed } from '../slide/make-content.js';
import type { Slide } from '../slide/slide.js';
import { defineBlock, type BlockContext, type BlockFrame } from './block.js';
import { circumstances, commonCircumstances, figureContent, sourcesOf } from './figure-content.js';
import { frameSlide } from './frame-slide.js';

const schema = z
  .array(id())
  .min(1)
  .describe(
    'Des chiffres du dossier (identifiants de « figures ») : un seul paraît en très grand, deux à quatre côte à côte, davantage sur plusieurs diapositives.',
  );

/** One figure fills the slide; several are cards, and what holds for all of them is said once, below. */
function compose(ids: readonly string[], frame: BlockFrame, context: BlockContext): readonly Slide[] {
  const figures = ids.map((figure) => context.figure(figure));
  const sources = sourcesOf(figures, context);
  const [only, ...others] = figures;
  if (only && others.length === 0) {
    return [frameSlide(frame, context, 'figure', { regions: { body: placed(figureContent(only, context), context.place(0)) }, sources })];
  }
  const shared = commonCircumstances(figures);
  const cells = figures.map((figure, index) => ({
    card: placed(figureContent(figure, context, shared), context.place(index)),
  }));
  return [frameSlide(frame, context, 'figures', { cells, sources, circumstances: circumstances(shared, context) })];
}

export const figures = defineBlock({
  kind: 'figures',
  schema,
  references: (ids) => ids.map((figure, index) => ({ to: 'figures', id: figure, path: [index] })),
  compose,
});
