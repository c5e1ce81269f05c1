import { z } from 'zod';
import { amount, id, text } from '../entities/scalars.js';

const pointSchema = z
  .strictObject({
    label: text().describe('Ce que montre cette barre ou cette part.'),
    value: amount().optional().describe('Sa valeur, en chiffres.'),
    figure: id().optional().describe('Le chiffre du dossier qui donne sa valeur (un identifiant de « figures »).'),
  })
  .refine((point) => (point.value === undefined) !== (point.figure === undefined), { error: 'value-or-figure' })
  .describe('Un point du graphique : un intitulé, et une valeur ou un chiffre du dossier.');

const seriesSchema = z
  .strictObject({
    name: text().describe('Le nom de la série.'),
    values: z.array(amount()).min(1).describe('Une valeur par catégorie, dans le même ordre.'),
  })
  .describe('Une série de valeurs.');

const asideSchema = z
  .strictObject({
    figure: id().optional().describe('Un chiffre du dossier (un identifiant de « figures »).'),
    text: text().optional().describe('Un texte court ; son début en **gras** est mis en très grand.'),
  })
  .refine((aside) => (aside.figure === undefined) !== (aside.text === undefined), { error: 'figure-or-text' })
  .describe('Ce qui paraît en grand à côté du graphique : un chiffre ou un texte.');

const chartKeys = z.strictObject({
  kind: z
    .enum(['bar', 'line', 'donut', 'pictogram', 'hemicycle'])
    .describe('Le graphique : barres, courbe, anneau, pictogrammes (une part d’un tout) ou hémicycle.'),
  figure: id().optional().describe('Un seul chiffre du dossier : sa valeur face à celle de « versus », ou sa part du tout.'),
  data: z.array(pointSchema).min(1).optional().describe('Une seule série : des intitulés et leurs valeurs.'),
  categories: z
    .array(z.union([text(), z.number().transform(String)]))
    .min(1)
    .optional()
    .describe('Plusieurs séries : l’intitulé de chaque groupe de valeurs.'),
  series: z.array(seriesSchema).min(1).optional().describe('Plusieurs séries : leurs noms et leurs valeurs.'),
  unit: text().optional().describe('L’unité des valeurs : « % », « Md€ ». Par défaut, celle du chiffre.'),
  highlight: text().optional().describe('L’intitulé à mettre en avant ; les autres s’effacent.'),
  summary: text().optional().describe('Ce que le graphique montre, en une phrase, pour qui ne le voit pas.'),
  aside: asideSchema.optional(),
});

export type ChartValue = z.output<typeof chartKeys>;

/** Refinement messages are codes, as in `entities/scalars.ts`; each comes with the path it concerns. */
export const chartSchema = chartKeys
  .superRefine((chart, check) => {
    const complain = (error: string, ...path: (string | number)[]) =>
      check.addIssue({ code: 'custom', message: error, path });
    const ways = [chart.figure, chart.data, chart.categories ?? chart.series].filter((way) => way !== undefined);
    if (ways.length !== 1) return complain('chart-values');
    if ((chart.categories === undefined) !== (chart.series === undefined)) return complain('chart-series');
    chart.series?.forEach((series, index) => {
      if (series.values.length !== chart.categories?.length) complain('series-length', 'series', index, 'values');
    });
    const labels = chart.data?.map((point) => point.label) ?? chart.categories;
    if (chart.highlight !== undefined && labels && !labels.includes(chart.highlight)) complain('highlight', 'highlight');
    if (isPartOfWhole(chart.kind) && (chart.series?.length ?? 1) > 1) complain('one-series', 'series');
    if (chart.kind === 'pictogram' && labels && labels.length !== 2) complain('part-and-whole', chart.data ? 'data' : 'categories');
    if ((chart.kind === 'line' || chart.kind === 'hemicycle') && chart.figure !== undefined) complain('chart-figure', 'figure');
  })
  .describe('Un graphique, tiré des chiffres du dossier ou de valeurs écrites ici. Son titre dit ce qu’il montre.');

const isPartOfWhole = (kind: ChartValue['kind']) => kind === 'donut' || kind === 'pictogram' || kind === 'hemicycle';
