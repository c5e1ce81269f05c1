import { barDirection } from '../../../chart/bar.js';
import { categoryFill, partFill, seriesColor, seriesFill } from '../../../chart/fills.js';
import { allValues } from '../../../chart/frame.js';
import { inkOn, readableInk } from '../../../chart/ink.js';
import { LINE_WIDTH } from '../../../chart/limits.js';
import type { ColorRef } from '../../../theme/theme.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { categoryAxis, valueAxis } from './chart-axes.js';
import { dataLabels, seriesData, seriesHead, type ChartDrawing } from './chart-series.js';
import { shapeFill } from './chart-text.js';

/** A chart group with the axes it runs along (ECMA-376 part 1, 21.2.2.145). */
export type PlotKind = (drawing: ChartDrawing) => readonly XmlElement[];

const AXES = { category: 111111111, value: 222222222 } as const;
const axisIds = [val('c:axId', AXES.category), val('c:axId', AXES.value)];
const GAP = { alone: 30, grouped: 40 } as const;

export const barPlot: PlotKind = (drawing) => {
  const { frame } = drawing;
  const { content } = frame;
  const rows = barDirection(frame) === 'rows';
  const alone = content.series.length === 1;
  return [
    el('c:barChart', {}, [
      val('c:barDir', rows ? 'bar' : 'col'),
      val('c:grouping', 'clustered'),
      val('c:varyColors', false),
      ...content.series.map((_, i) => barSeries(drawing, i, !rows && valuesInside(drawing))),
      val('c:gapWidth', alone ? GAP.alone : GAP.grouped),
      val('c:overlap', alone ? 0 : -5),
      ...axisIds,
    ]),
    categoryAxis(drawing, AXES.category, AXES.value, rows),
    valueAxis(drawing, AXES.value, AXES.category, rows),
  ];
};

/** Few columns, none of them low, carry their values inside, as the drawn chart does. */
function valuesInside({ frame: { content } }: ChartDrawing): boolean {
  const values = allValues(content);
  const tallest = Math.max(...values.map(Math.abs));
  return content.series.length === 1 && values.length <= 5 && values.every((value) => value >= tallest / 4);
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
    dataLabels(drawing, index, { color: (i) => (inside ? inkOn(frame.theme, fill(i)) : outside(i)), position: inside ? 'inEnd' : 'outEnd' }),
    ...seriesData(drawing, index),
  ]);
}

export const linePlot: PlotKind = (drawing) => [
  el('c:lineChart', {}, [
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    ...drawing.frame.content.series.map((_, i) => lineSeries(drawing, i)),
    val('c:marker', true),
    ...axisIds,
  ]),
  categoryAxis(drawing, AXES.category, AXES.value, false),
  valueAxis(drawing, AXES.value, AXES.category, false),
];

function lineSeries(drawing: ChartDrawing, index: number): XmlElement {
  const { frame } = drawing;
  const { content } = frame;
  const color = seriesColor(frame, index);
  const last = content.categories.length - 1;
  const shown = (i: number): boolean => i === 0 || i === last || i === content.highlight;
  return el('c:ser', {}, [
    ...seriesHead(drawing, index),
    el('c:spPr', {}, [el('a:ln', { w: pxToEmu(px(LINE_WIDTH)), cap: 'rnd' }, [solidFill(color), el('a:round')])]),
    el('c:marker', {}, [val('c:symbol', 'circle'), val('c:size', 9), shapeFill(color)]),
    dataLabels(drawing, index, { color: (i) => (shown(i) ? readableInk(frame.theme, color) : undefined), position: 't' }),
    ...seriesData(drawing, index),
    val('c:smooth', false),
  ]);
}

/** The hole leaves room for the number to remember. */
const HOLE = 58;

export const donutPlot: PlotKind = (drawing) => {
  const { frame } = drawing;
  const { categories, highlight, series } = frame.content;
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const shown = (i: number): boolean => i !== highlight && categories[i] !== '' && (values[i] ?? 0) / total >= 0.08;
  return [
    el('c:doughnutChart', {}, [
      val('c:varyColors', true),
      el('c:ser', {}, [
        ...seriesHead(drawing, 0),
        ...categories.map((_, i) => el('c:dPt', {}, [val('c:idx', i), val('c:bubble3D', false), slice(partFill(frame, i))])),
        dataLabels(drawing, 0, { color: (i) => (shown(i) ? inkOn(frame.theme, partFill(frame, i)) : undefined) }),
        ...seriesData(drawing, 0),
      ]),
      val('c:firstSliceAng', 0),
      val('c:holeSize', HOLE),
    ]),
  ];
};

/** Slices are parted by a line in the slide's own colour. */
const slice = (color: ColorRef): XmlElement =>
  el('c:spPr', {}, [solidFill(color), el('a:ln', { w: pxToEmu(px(4)) }, [solidFill({ role: 'background' })])]);
