import { barDirection } from '../../../chart/bar.js';
import { columnArea, planColumns } from '../../../chart/bar-columns.js';
import { rowArea } from '../../../chart/bar-rows.js';
import { categoryFill, seriesColor, seriesFill } from '../../../chart/fills.js';
import { inkOn, readableInk } from '../../../chart/ink.js';
import type { Mark } from '../../../chart/mark.js';
import type { ColorRef } from '../../../theme/theme.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { categoryAxis, valueAxis } from './chart-axes.js';
import { dataLabels, seriesData, seriesHead, type ChartDrawing } from './chart-series.js';
import { shapeFill } from './chart-text.js';

/** The part of a chart's box where its marks stand, in px. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Plot {
  /** A chart group with the axes it runs along (ECMA-376 part 1, 21.2.2.145). */
  readonly groups: readonly XmlElement[];
  readonly area: PlotArea;
  /** Whether the series need a legend, for want of labels that name them. */
  readonly legend: boolean;
  /** Texts and lines laid over the chart. */
  readonly over: readonly Mark[];
}

export type PlotKind = (drawing: ChartDrawing) => Plot;

export const AXES = { category: 111111111, value: 222222222 } as const;
export const axisIds = [val('c:axId', AXES.category), val('c:axId', AXES.value)];

interface BarPlan {
  readonly rows: boolean;
  readonly area: PlotArea;
  /** Between two categories, in hundredths of a bar. */
  readonly gap: number;
  readonly inside: boolean;
}

export const barPlot: PlotKind = (drawing) => {
  const { content } = drawing.frame;
  const { rows, area, gap, inside } = planBars(drawing);
  return {
    area,
    legend: content.series.length > 1,
    over: [],
    groups: [
      el('c:barChart', {}, [
        val('c:barDir', rows ? 'bar' : 'col'),
        val('c:grouping', 'clustered'),
        val('c:varyColors', false),
        ...content.series.map((_, i) => barSeries(drawing, i, inside)),
        val('c:gapWidth', Math.round(gap)),
        val('c:overlap', content.series.length === 1 ? 0 : -5),
        ...axisIds,
      ]),
      categoryAxis(drawing, AXES.category, AXES.value, rows),
      valueAxis(drawing, AXES.value, AXES.category, rows),
    ],
  };
};

function planBars({ frame }: ChartDrawing): BarPlan {
  const count = frame.content.series.length;
  const columns = barDirection(frame) === 'columns' ? planColumns(frame) : undefined;
  if (!columns) {
    const { pitch, band, ...area } = rowArea(frame);
    return { rows: true, area, gap: ((pitch - band) / band) * count * 100, inside: false };
  }
  const { names: _, ...unnamed } = columns;
  const { top, bottom, right, inside } = columnArea(frame, unnamed);
  const between = columns.left(1) - columns.left(0) - columns.band;
  const gap = frame.content.categories.length < 2 ? 28 : (between / columns.band) * count * 100;
  return { rows: false, area: { left: 0, top, right, bottom }, gap, inside };
}

function barSeries(drawing: ChartDrawing, index: number, inside: boolean): XmlElement {
  const { frame } = drawing;
  const alone = frame.content.series.length === 1;
  const fill = (i: number): ColorRef => (alone ? categoryFill(frame, i) : seriesFill(frame, index, i));
  const outside = (i: number): ColorRef => {
    const standsOut = alone ? i === frame.content.highlight : index === frame.content.series.length - 1;
    return standsOut ? readableInk(frame.theme, alone ? frame.theme.charts.highlight : seriesColor(frame, index)) : { role: 'text' };
  };
  return el('c:ser', {}, [
    ...seriesHead(drawing, index),
    shapeFill(alone ? frame.theme.charts.muted : seriesColor(frame, index)),
    val('c:invertIfNegative', false),
    ...frame.content.categories.map((_, i) =>
      el('c:dPt', {}, [val('c:idx', i), val('c:invertIfNegative', false), val('c:bubble3D', false), shapeFill(fill(i))]),
    ),
    dataLabels(drawing, index, { color: (i) => (inside ? inkOn(frame.theme, fill(i)) : outside(i)), position: () => (inside ? 'inEnd' : 'outEnd') }),
    ...seriesData(drawing, index),
  ]);
}

