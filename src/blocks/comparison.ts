import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { placed, textContent } from '../slide/make-content.js';
import { asLead, asTitle } from '../slide/sentence-end.js';
import { defineBlock, type BlockContext, type BlockFrame } from './block.js';
import { frameSlide } from './frame-slide.js';

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

type ComparisonValue = z.output<typeof schema>;

/** A side is its title and its items, each a paragraph, with the place of each. */
function side(name: 'left' | 'right', value: ComparisonValue, context: BlockContext) {
  const { title, items } = value[name];
  const content = textContent(
    { level: 0, runs: asTitle(context.text(title)) },
    ...items.map((item) => ({ level: 1, runs: asLead(context.text(item)) }) as const),
  );
  const places = [context.place(name, 'title'), ...items.map((_, index) => context.place(name, 'items', index))];
  return placed(content, context.place(name), places);
}

const compose = (value: ComparisonValue, frame: BlockFrame, context: BlockContext) => [
  frameSlide(frame, context, 'comparison', {
    regions: { left: side('left', value, context), right: side('right', value, context) },
  }),
];

export const comparison = defineBlock({
  kind: 'comparison',
  schema,
  references: () => [],
  compose,
});
