import { barDirection } from '../../../chart/bar.js';
import { BETWEEN_COLUMNS, columnArea, planColumns } from '../../../chart/bar-columns.js';
import { BETWEEN_ROWS, rowArea } from '../../../chart/bar-rows.js';
import { categoryFill, seriesColor, seriesFill } from '../../../chart/fills.js';
import { allValues, spanFromZero, type ChartFrame } from '../../../chart/frame.js';
import { inkOn, readableInk } from '../../../chart/ink.js';
import type { Mark } from '../../../chart/mark.js';
import { valueText } from '../../../chart/value-text.js';
import { rule } from '../../../chart/path.js';
import type { ColorRef } from '../../../theme/theme.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { categoryAxis, nativeAxis, valueAxis } from './chart-axes.js';
import { dataLabels, seriesData, seriesHead, type ChartDrawing } from './chart-series.js';
import { shapeFill } from './chart-text.js';

/** Where a chart's marks stand, in px from its box's top left; it may reach out of the box. */
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
  /** Between two bars of a group, in hundredths of a bar. */
  readonly apart: number;
  readonly inside: boolean;
  /** Under columns, from the first to the last: the axis itself would reach half a gap further on both sides. */
  readonly rule?: Mark;
}

export const barPlot: PlotKind = (drawing) => {
  const { content } = drawing.frame;
  const { rows, area, gap, apart, inside, rule: drawn } = planBars(drawing);
  const names = rows ? [] : namesUnderValues(drawing);
  return {
    area,
    legend: content.series.length > 1,
    over: [...(drawn ? [drawn] : []), ...names],
    groups: [
      el('c:barChart', {}, [
        val('c:barDir', rows ? 'bar' : 'col'),
        val('c:grouping', 'clustered'),
        val('c:varyColors', false),
        ...content.series.map((_, i) => barSeries(drawing, i, { inside, rows })),
        val('c:gapWidth', Math.round(gap)),
        val('c:overlap', content.series.length === 1 ? 0 : -Math.round(apart)),
        ...axisIds,
      ]),
      categoryAxis(drawing, AXES.category, AXES.value, { rows, ruled: rows, unnamed: names.length > 0 }),
      valueAxis(drawing, AXES.value, AXES.category, rows),
    ],
  };
};

/**
 * The drawn names of columns that hang from the axis: as labels of the axis they would stand where the values of these do.
 * Texts over the chart, to be changed by hand when categories are.
 */
function namesUnderValues({ frame, marks }: ChartDrawing): readonly Mark[] {
  const { content } = frame;
  const [low] = spanFromZero(allValues(content));
  if (low === 0) return [];
  const values = new Set(content.series.flatMap((series) => series.values.map((value, i) => valueText(content, value, i))));
  const foot = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.baseline : 0)));
  return marks.filter((mark) => mark.kind === 'text' && !values.has(mark.text) && mark.baseline > foot - 3 * mark.size);
}

function planBars({ frame }: ChartDrawing): BarPlan {
  const count = frame.content.series.length;
  const columns = barDirection(frame) === 'columns' ? planColumns(frame) : undefined;
  if (!columns) {
    const { pitch, band, ...area } = rowArea(frame);
    const drawn = { low: area.left, high: area.right };
    const { low: left, high: right } = reach(frame, drawn);
    return { rows: true, area: { ...area, left, right }, ...spacing(pitch - band, band / count, count === 1 ? 0 : BETWEEN_ROWS), inside: false };
  }
  const { names: _, ...unnamed } = columns;
  const { top, bottom, right, inside } = columnArea(frame, unnamed);
  const between = frame.content.categories.length < 2 ? LONE_GAP * columns.band : columns.left(1) - columns.left(0) - columns.band;
  const reached = reach(frame, { low: bottom, high: top });
  return {
    rows: false,
    area: { left: -between / 2, top: reached.high, right: right + between / 2, bottom: reached.low },
    ...spacing(between, columns.band / count, count === 1 ? 0 : BETWEEN_COLUMNS),
    inside,
    rule: zeroRule(frame, { left: 0, top, right, bottom }),
  };
}

/** Where the axis ends, in px, that between `low` and `high` has the drawn span. */
function reach({ content }: ChartFrame, { low, high }: { readonly low: number; readonly high: number }): { readonly low: number; readonly high: number } {
  const span = spanFromZero(allValues(content));
  const axis = nativeAxis(span);
  const unit = (high - low) / (span[1] - span[0]);
  return { low: low + (axis.low - span[0]) * unit, high: high + (axis.high - span[1]) * unit };
}

/** Beside a single column, as a share of it: room for its label. */
const LONE_GAP = 0.28;

/** `pitch`: a bar of a group with the space to the next. */
const spacing = (between: number, pitch: number, apart: number): Pick<BarPlan, 'gap' | 'apart'> => ({
  gap: ((between + apart) / (pitch - apart)) * 100,
  apart: (apart / (pitch - apart)) * 100,
});

function zeroRule({ content, theme }: ChartFrame, { left, top, right, bottom }: PlotArea): Mark {
  const [low, high] = spanFromZero(allValues(content));
  const y = bottom + (low / (high - low)) * (bottom - top);
  return rule({ x: left, y }, { x: right, y }, theme.charts.axis);
}

function barSeries(drawing: ChartDrawing, index: number, { inside, rows }: Pick<BarPlan, 'inside' | 'rows'>): XmlElement {
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
    dataLabels(drawing, index, { color: (i) => (inside ? inkOn(frame.theme, fill(i)) : outside(i)), position: () => (inside ? 'inEnd' : 'outEnd'), beside: rows }),
    ...seriesData(drawing, index),
  ]);
}

