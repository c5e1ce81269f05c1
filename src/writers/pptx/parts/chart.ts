import { drawChart } from '../../../chart/draw-chart.js';
import { partsOf, type ChartFrame } from '../../../chart/frame.js';
import type { ChartContent, ChartKind } from '../../../slide/content.js';
import type { TextStyle } from '../../../theme/theme.js';
import { CANVAS, px, type Box, type Px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { chartDrawingName, chartName, workbookName } from '../opc/part-names.js';
import { el, val, type Child, type XmlElement } from '../oxml/element.js';
import { chartDrawingPart, type Origin } from './chart-drawing.js';
import { donutPlot } from './chart-donut.js';
import { barPlot, type Plot, type PlotArea, type PlotKind } from './chart-kinds.js';
import { linePlot } from './chart-line.js';
import { drawnSize, type ChartDrawing } from './chart-series.js';
import { manualLayout, textProperties } from './chart-text.js';
import { writeWorkbook } from './workbook.js';

const PLOTS: Partial<Record<ChartKind, PlotKind>> = { bar: barPlot, line: linePlot, donut: donutPlot };

/** Kinds that PowerPoint has itself; the others are drawn as shapes. */
export const isNative = (kind: ChartKind): boolean => PLOTS[kind] !== undefined;

export interface ChartPlace {
  readonly slide: number;
  /** Which of the slide's charts, from 1. */
  readonly n: number;
  readonly box: Box;
}

/** Its parts, and the frame that it takes on the slide: its box, and what its plot needs around. */
export interface WrittenChart {
  readonly parts: readonly Part[];
  readonly box: Box;
}

/** A chart part (ECMA-376 part 1, 14.2.1), the workbook that it is edited in, and what is written over it. */
export function chartParts(written: ChartContent, place: ChartPlace, context: PresentationContext): WrittenChart {
  const { theme, fonts, language, words } = context;
  const content = written.kind === 'donut' ? wholeOf(written) : written;
  const frame: ChartFrame = { content, width: place.box.width, height: place.box.height, theme, fonts };
  const drawing: ChartDrawing = { frame, marks: drawChart(written, place.box, theme, fonts), language };
  const plot = PLOTS[content.kind]?.(drawing);
  if (!plot) throw new Error(`${content.kind} is no chart of PowerPoint's own`);
  const relationships = new Relationships();
  const [workbook, over] = [workbookName(place.slide, place.n), chartDrawingName(place.slide, place.n)];
  const data = relationships.to(RELATIONSHIP.package, workbook);
  const overId = plot.over.length === 0 ? undefined : relationships.to(RELATIONSHIP.chartUserShapes, over);
  const box = frameAround(plot.area, place.box);
  const origin = { x: place.box.x - box.x, y: place.box.y - box.y };
  const parts = [
    {
      name: chartName(place.slide, place.n),
      contentType: CONTENT_TYPE.chart,
      relationships: relationships.list,
      content: chartSpace(drawing, { plot, box, origin }, data, overId),
    },
    ...(overId === undefined ? [] : [chartDrawingPart(over, { marks: plot.over, frame: box, origin, fonts, language }, words.chartText)]),
    { name: workbook, contentType: CONTENT_TYPE.workbookFile, content: writeWorkbook(content), relationships: [] },
  ];
  return { parts, box };
}

/** The box and all of the plot, as far as the slide goes. */
function frameAround({ left, top, right, bottom }: PlotArea, box: Box): Box {
  const x = Math.max(0, box.x + Math.min(0, left));
  const y = Math.max(0, box.y + Math.min(0, top));
  const end = Math.min(CANVAS.width, box.x + Math.max(box.width, right));
  const floor = Math.min(CANVAS.height, box.y + Math.max(box.height, bottom));
  return { x: px(x), y: px(y), width: px(end - x), height: px(floor - y) };
}

/** Percentages that do not add up to 100 leave a part without a name, as the drawn donut shows it. */
function wholeOf(content: ChartContent): ChartContent {
  const [series] = content.series;
  const rest = 100 - partsOf(content).reduce((sum, value) => sum + value, 0);
  if (!series || content.unit.trim() !== '%' || rest <= 0.5) return content;
  const values = [...content.categories.map((_, i) => series.values[i] ?? 0), Number(rest.toFixed(2))];
  return { ...content, categories: [...content.categories, ''], series: [{ ...series, values }] };
}

/** A plot in its frame; `origin`: the box's top left in there. */
interface FramedPlot {
  readonly plot: Plot;
  readonly box: Box;
  readonly origin: Origin;
}

function chartSpace(drawing: ChartDrawing, { plot, box, origin }: FramedPlot, data: string, over: string | undefined): XmlElement {
  const { label } = drawing.frame.theme.charts;
  return el('c:chartSpace', {}, [
    val('c:date1904', false),
    val('c:lang', drawing.language),
    val('c:roundedCorners', false),
    el('c:chart', {}, [
      val('c:autoTitleDeleted', true),
      el('c:plotArea', {}, [manualLayout(shares(plot.area, box, origin), true), ...plot.groups]),
      plot.legend ? legend(drawing, box, origin) : undefined,
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'gap'),
    ]),
    el('c:spPr', {}, [el('a:noFill'), el('a:ln', {}, [el('a:noFill')])]),
    textProperties({ style: label, size: smallestOf(label), color: label.color, language: drawing.language }),
    el('c:externalData', { 'r:id': data }, [val('c:autoUpdate', false)]),
    over === undefined ? undefined : el('c:userShapes', { 'r:id': over }),
  ]);
}

const smallestOf = (style: TextStyle): Px => style.sizes.at(-1) ?? px(24);

const shares = ({ left, top, right, bottom }: PlotArea, { width, height }: Box, { x, y }: Origin) => ({
  x: Math.max(0, left + x) / width,
  y: Math.max(0, top + y) / height,
  w: (Math.min(width, right + x) - Math.max(0, left + x)) / width,
  h: (Math.min(height, bottom + y) - Math.max(0, top + y)) / height,
});

/** The names of the series in one row above the chart, from its left edge, as in the drawn chart. */
function legend({ frame, marks, language }: ChartDrawing, box: Box, origin: Origin): Child {
  const { label } = frame.theme.charts;
  const names = frame.content.series.map((series) => series.name);
  const size = drawnSize(marks, names[0] ?? '', label);
  const face = frame.fonts.face(label);
  const width = names.reduce((sum, name) => sum + face.width(name, size) + 2.2 * size, 0);
  const place = { x: origin.x / box.width, y: origin.y / box.height, w: Math.min(1, width / box.width), h: Math.min(1, (1.5 * size) / box.height) };
  return el('c:legend', {}, [
    val('c:legendPos', 't'),
    manualLayout(place),
    val('c:overlay', false),
    textProperties({ style: label, size, color: label.color, language }),
  ]);
}
