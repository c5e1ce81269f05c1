import type { Figure } from '../entities/figure.js';
import type { ChartSeries } from '../slide/content.js';
import { readableDate } from '../text/dates.js';
import { plainText } from '../text/run.js';
import type { BlockContext } from './block.js';
import type { ChartValue } from './chart-schema.js';

/** A chart's numbers, whichever way its author gave them. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly highlight?: number | undefined;
  /** By category; none when no value has one. */
  readonly qualifiers?: readonly (string | undefined)[];
  readonly unit: string;
  /** The ledger figures that the numbers come from. */
  readonly figures: readonly Figure[];
}

/** Resolves figures and names. `name` is that of the only series, for the workbook behind the chart. */
export function chartValues(chart: ChartValue, name: string, context: BlockContext): ChartValues {
  if (chart.figure !== undefined) return ofFigure(chart, context.figure(chart.figure), name, context);
  const read = (label: string) => plainText(context.text(label));
  const points = chart.data ?? [];
  const labels = chart.data ? points.map(({ label }) => label) : (chart.categories ?? []);
  const figures = points.flatMap(({ figure }) => (figure === undefined ? [] : [context.figure(figure)]));
  const ownSeries = { name, values: points.map(({ value, figure }) => value ?? context.figure(figure ?? '').value) };
  const given = (chart.series ?? []).map((series) => ({ name: read(series.name), values: series.values }));
  const highlight = chart.highlight === undefined ? -1 : labels.indexOf(chart.highlight);
  return {
    categories: labels.map(read),
    series: chart.data ? [ownSeries] : given,
    ...(highlight === -1 ? {} : { highlight }),
    ...qualified(points.map(({ figure }) => (figure === undefined ? undefined : context.figure(figure)))),
    unit: chart.unit ?? commonUnit(figures),
    figures,
  };
}

/** One figure: against what it is compared with (bar), as a part of its whole (pictogram, donut). */
function ofFigure(chart: ChartValue, figure: Figure, name: string, context: BlockContext): ChartValues {
  const { language, words } = context;
  // The label stands large beside the chart already when the same figure does.
  const label = chart.aside?.figure === chart.figure ? '' : plainText(context.text(figure.label));
  const shown = { unit: chart.unit ?? figure.unit ?? '', figures: [figure] };
  if (chart.kind === 'bar') {
    const now = figure.date === undefined ? words.today : readableDate(figure.date, language).text;
    const { versus } = figure;
    if (!versus) return { ...shown, categories: [now], series: [{ name, values: [figure.value] }], ...qualified([figure]) };
    const then = versus.date === undefined ? words.before : readableDate(versus.date, language).text;
    return { ...shown, categories: [then, now], series: [{ name, values: [versus.value, figure.value] }], ...qualified([undefined, figure]), highlight: 1 };
  }
  const ofWhole = { ...shown, ...qualified([figure]) };
  const [part, whole] = figure.of === undefined ? [figure.value, 100] : [figure.value, figure.of];
  if (chart.kind === 'pictogram') {
    return { ...ofWhole, unit: '', categories: [label, words.whole], series: [{ name, values: [part, whole] }], highlight: 0 };
  }
  // Percentages leave a rest by themselves; of any other whole it has to be said.
  if (figure.of === undefined) return { ...ofWhole, categories: [label], series: [{ name, values: [part] }], highlight: 0 };
  return { ...ofWhole, unit: '', categories: [label, words.remainder], series: [{ name, values: [part, whole - part] }], highlight: 0 };
}

/** The qualifiers of the values' figures, where there are any. */
function qualified(figures: readonly (Figure | undefined)[]): Pick<ChartValues, 'qualifiers'> {
  const qualifiers = figures.map((figure) => figure?.qualifier);
  return qualifiers.some((qualifier) => qualifier !== undefined) ? { qualifiers } : {};
}

function commonUnit(figures: readonly Figure[]): string {
  const [first, ...others] = figures.map(({ unit }) => unit ?? '');
  return first !== undefined && others.every((unit) => unit === first) ? first : '';
}
