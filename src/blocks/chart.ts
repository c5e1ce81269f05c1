import { chartSchema, type ChartValue } from './chart-schema.js';
import { defineBlock, type Reference } from './block.js';

function references(chart: ChartValue): readonly Reference[] {
  const found: Reference[] = [];
  if (chart.figure !== undefined) found.push({ to: 'figures', id: chart.figure, path: ['figure'] });
  chart.data?.forEach(({ figure }, index) => {
    if (figure !== undefined) found.push({ to: 'figures', id: figure, path: ['data', index, 'figure'] });
  });
  if (chart.aside?.figure !== undefined) found.push({ to: 'figures', id: chart.aside.figure, path: ['aside', 'figure'] });
  return found;
}

export const chart = defineBlock({
  kind: 'chart',
  schema: chartSchema,
  references,
  compose: () => [],
});
