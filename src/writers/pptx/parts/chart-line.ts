import { seriesColor } from '../../../chart/fills.js';
import { allValues, valueAt } from '../../../chart/frame.js';
import { readableInk } from '../../../chart/ink.js';
import { heightOf } from '../../../chart/lettering.js';
import { LINE_WIDTH } from '../../../chart/limits.js';
import { lineArea, lineSpan } from '../../../chart/line.js';
import type { Mark, TextMark } from '../../../chart/mark.js';
import { valueText } from '../../../chart/value-text.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { categoryAxis, nativeAxis, valueAxis } from './chart-axes.js';
import { AXES, axisIds, type PlotArea, type PlotKind } from './chart-kinds.js';
import { dataLabels, drawnSize, seriesData, seriesHead, type ChartDrawing, type LabelPosition } from './chart-series.js';

/** Diameters in points, as the drawn chart's dots. */
const DOT = { usual: 10, highlight: 16 } as const;

/** What stands at the ends of lines: values, labels that name their series too, or, where these would meet, texts over the chart. */
type Ends = 'values' | 'named' | 'over';

export const linePlot: PlotKind = (drawing) => {
  const { content } = drawing.frame;
  const ends = content.series.length === 1 ? 'values' : endsAreApart(drawing) ? 'named' : 'over';
  return {
    area: plotArea(drawing),
    legend: false,
    over: ends === 'over' ? endNames(drawing) : [],
    groups: [
      el('c:lineChart', {}, [
        val('c:grouping', 'standard'),
        val('c:varyColors', false),
        ...content.series.map((_, i) => lineSeries(drawing, i, ends)),
        val('c:marker', true),
        ...axisIds,
      ]),
      categoryAxis(drawing, AXES.category, AXES.value, { rows: false, ruled: true }),
      valueAxis(drawing, AXES.value, AXES.category, false),
    ],
  };
};

/** The drawn lines' area, up to where the axis ends. */
function plotArea({ frame }: ChartDrawing): PlotArea {
  const { left, top, right, bottom } = lineArea(frame);
  const span = lineSpan(allValues(frame.content));
  if (span[0] > 0 || span[1] < 0) return { left, top, right, bottom };
  const axis = nativeAxis(span);
  const unit = (bottom - top) / (span[1] - span[0]);
  return { left, right, top: top - (axis.high - span[1]) * unit, bottom: bottom + (span[0] - axis.low) * unit };
}

function heightAt({ frame }: ChartDrawing, area: PlotArea, value: number): number {
  const [low, high] = lineSpan(allValues(frame.content));
  return area.bottom - ((value - low) / (high - low)) * (area.bottom - area.top);
}

/** Whether every line can be named at its end, beside its last value: two lines of text need room there. */
function endsAreApart(drawing: ChartDrawing): boolean {
  const { content, theme } = drawing.frame;
  const area = lineArea(drawing.frame);
  const last = content.categories.length - 1;
  const ends = content.series.map((_, s) => valueAt(content, s, last));
  if (ends.some((value) => value === undefined)) return false;
  const heights = ends.map((value) => heightAt(drawing, area, value ?? 0)).sort((a, b) => a - b);
  const room = heightOf(2, theme.charts.label.sizes.at(-1) ?? 0);
  return heights.every((height, i) => i === 0 || height - (heights[i - 1] ?? 0) >= room);
}

/** The drawn chart's names with their values, spread beside the lines' ends and led back to them. */
function endNames({ frame, marks }: ChartDrawing): readonly Mark[] {
  const { right } = lineArea(frame);
  return marks.filter((mark) =>
    mark.kind === 'text' ? mark.anchor === 'start' && mark.x > right : mark.kind === 'path' && mark.commands.every((command) => 'x' in command && command.x > right),
  );
}

function lineSeries(drawing: ChartDrawing, index: number, ends: Ends): XmlElement {
  const { frame } = drawing;
  const { content } = frame;
  const color = seriesColor(frame, index);
  const ink = readableInk(frame.theme, color);
  const last = content.categories.length - 1;
  const atEnd = (i: number): boolean => ends === 'named' && i === last;
  const position = (i: number): LabelPosition | undefined => {
    if (ends === 'over' && i === last) return undefined;
    return atEnd(i) ? 'r' : drawnPosition(drawing, index, i);
  };
  const endSize = drawnSize(drawing.marks, content.series[index]?.name ?? '', frame.theme.charts.label);
  return el('c:ser', {}, [
    ...seriesHead(drawing, index),
    el('c:spPr', {}, [el('a:ln', { w: pxToEmu(px(LINE_WIDTH)), cap: 'rnd' }, [solidFill(color), el('a:round')])]),
    marker(DOT.usual, color),
    content.highlight === undefined
      ? undefined
      : el('c:dPt', {}, [val('c:idx', content.highlight), marker(DOT.highlight, color), val('c:bubble3D', false), stroke(color)]),
    dataLabels(drawing, index, {
      color: (i) => (position(i) === undefined ? undefined : ink),
      position: (i) => position(i) ?? 't',
      named: (i) => (atEnd(i) ? endSize : undefined),
    }),
    ...seriesData(drawing, index),
    val('c:smooth', false),
  ]);
}

const stroke = (color: Parameters<typeof solidFill>[0]): XmlElement =>
  el('c:spPr', {}, [el('a:ln', { w: pxToEmu(px(LINE_WIDTH)), cap: 'rnd' }, [solidFill(color), el('a:round')])]);

/** Parted from its line by an edge in the slide's own colour. */
const marker = (size: number, color: Parameters<typeof solidFill>[0]): XmlElement =>
  el('c:marker', {}, [
    val('c:symbol', 'circle'),
    val('c:size', size),
    el('c:spPr', {}, [solidFill(color), el('a:ln', { w: pxToEmu(px(2)) }, [solidFill({ role: 'background' })])]),
  ]);

/** Above or below its point, where the drawn chart says the value; nowhere where it leaves it out. */
function drawnPosition(drawing: ChartDrawing, series: number, category: number): LabelPosition | undefined {
  const { content } = drawing.frame;
  const value = valueAt(content, series, category);
  if (value === undefined) return undefined;
  const area = lineArea(drawing.frame);
  const step = (area.right - area.left) / Math.max(1, content.categories.length - 1);
  const [x, y] = [area.left + category * step, heightAt(drawing, area, value)];
  const text = valueText(content, value, category);
  const near = (mark: TextMark): boolean => Math.abs(mark.x - x) < Math.max(step / 2, 40) && Math.abs(mark.baseline - y) < 3 * mark.size;
  const found = drawing.marks.find((mark) => mark.kind === 'text' && mark.text === text && near(mark));
  if (found?.kind !== 'text') return undefined;
  return found.baseline > y ? 'b' : 't';
}
