import type { ChartContent, Content } from '../slide/content.js';
import { placed, textContent } from '../slide/make-content.js';
import { asTitle } from '../slide/sentence-end.js';
import type { Placed, Slide } from '../slide/slide.js';
import { plainText, type RichText } from '../text/run.js';
import { sliceRuns } from '../text/runs.js';
import { defineBlock, type BlockContext, type BlockFrame, type Reference } from './block.js';
import { chartAlt } from './chart-alt.js';
import { chartSchema, type ChartValue } from './chart-schema.js';
import { chartValues } from './chart-values.js';
import { circumstances, commonCircumstances, figureContent, sourcesOf } from './figure-content.js';
import { frameSlide } from './frame-slide.js';

function references(chart: ChartValue): readonly Reference[] {
  const found: Reference[] = [];
  if (chart.figure !== undefined) found.push({ to: 'figures', id: chart.figure, path: ['figure'] });
  chart.data?.forEach(({ figure }, index) => {
    if (figure !== undefined) found.push({ to: 'figures', id: figure, path: ['data', index, 'figure'] });
  });
  if (chart.aside?.figure !== undefined) found.push({ to: 'figures', id: chart.aside.figure, path: ['aside', 'figure'] });
  return found;
}

/** What stands large beside the chart: a figure, or a text whose strong beginning is set as a figure would be. */
function asideContent(aside: NonNullable<ChartValue['aside']>, context: BlockContext): Placed<Content> {
  if (aside.figure !== undefined) return placed(figureContent(context.figure(aside.figure), context), context.place('aside', 'figure'));
  const runs = context.text(aside.text ?? '');
  const strong = runs.findIndex((run) => !run.strong);
  const large: RichText = strong === -1 ? runs : runs.slice(0, strong);
  const after = plainText(runs).slice(plainText(large).length);
  const rest = sliceRuns(runs, plainText(runs).length - after.replace(/^[ \u00A0\u202F]+/u, '').length, Infinity);
  const paragraphs = [{ level: 0, runs: large }, { level: 1, runs: rest }] as const;
  return placed(textContent(...paragraphs), context.place('aside', 'text'));
}

function compose(chart: ChartValue, frame: BlockFrame, context: BlockContext): readonly Slide[] {
  const title = plainText(asTitle(frame.title));
  const values = chartValues(chart, title, context);
  const { figures, highlight, ...shown } = values;
  const content: ChartContent = {
    type: 'chart',
    kind: chart.kind,
    ...shown,
    ...(highlight === undefined ? {} : { highlight }),
    language: context.language,
    alt: chartAlt(chart, values, title, context),
  };
  const beside = chart.aside?.figure === undefined ? [] : [context.figure(chart.aside.figure)];
  const regions = {
    chart: placed(content, context.place()),
    body: chart.aside && asideContent(chart.aside, context),
  };
  const sources = sourcesOf([...figures, ...beside], context);
  const known = beside.length > 0 ? undefined : circumstances(commonCircumstances(figures), context);
  return [frameSlide(frame, context, chart.aside ? 'chart-text' : 'chart', { regions, sources, circumstances: known })];
}

export const chart = defineBlock({ kind: 'chart', schema: chartSchema, references, compose });
