import { drawChart } from '../../../chart/draw-chart.js';
import { partsOf, type ChartFrame } from '../../../chart/frame.js';
import { heroText } from '../../../chart/hero.js';
import { readableInk } from '../../../chart/ink.js';
import type { ChartContent, ChartKind } from '../../../slide/content.js';
import { px, type Px } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { chartName, workbookName } from '../opc/part-names.js';
import { el, val, type Child, type XmlElement } from '../oxml/element.js';
import { barPlot, donutPlot, linePlot, type PlotKind } from './chart-kinds.js';
import { drawnSize, usualDecimals, type ChartDrawing } from './chart-series.js';
import { manualLayout, richText, textProperties } from './chart-text.js';
import { formatCode } from './number-format.js';
import { writeWorkbook } from './workbook.js';

const PLOTS: Partial<Record<ChartKind, PlotKind>> = { bar: barPlot, line: linePlot, donut: donutPlot };

/** Kinds that PowerPoint has itself; the others are drawn as shapes. */
export const isNative = (kind: ChartKind): boolean => PLOTS[kind] !== undefined;

export interface ChartPlace {
  readonly slide: number;
  /** Which of the slide's charts, from 1. */
  readonly n: number;
  readonly width: Px;
  readonly height: Px;
}

/** A chart part (ECMA-376 part 1, 14.2.1) and the workbook that it is edited in. */
export function chartParts(written: ChartContent, place: ChartPlace, { theme, fonts, language }: PresentationContext): readonly [Part, Part] {
  const content = written.kind === 'donut' ? wholeOf(written) : written;
  const frame: ChartFrame = { content, width: place.width, height: place.height, theme, fonts };
  const drawing: ChartDrawing = { frame, marks: drawChart(written, place, theme, fonts), language };
  const relationships = new Relationships();
  const workbook = workbookName(place.slide, place.n);
  const data = relationships.to(RELATIONSHIP.package, workbook);
  const format = formatCode(content, usualDecimals(content.series.flatMap((series) => series.values)));
  return [
    {
      name: chartName(place.slide, place.n),
      contentType: CONTENT_TYPE.chart,
      relationships: relationships.list,
      content: chartSpace(drawing, data),
    },
    { name: workbook, contentType: CONTENT_TYPE.workbookFile, content: writeWorkbook(content, format), relationships: [] },
  ];
}

/** Percentages that do not add up to 100 leave a part without a name, as the drawn donut shows it. */
function wholeOf(content: ChartContent): ChartContent {
  const [series] = content.series;
  const rest = 100 - partsOf(content).reduce((sum, value) => sum + value, 0);
  if (!series || content.unit.trim() !== '%' || rest <= 0.5) return content;
  const values = [...content.categories.map((_, i) => series.values[i] ?? 0), Number(rest.toFixed(2))];
  return { ...content, categories: [...content.categories, ''], series: [{ ...series, values }] };
}

function chartSpace(drawing: ChartDrawing, data: string): XmlElement {
  const { content, theme } = drawing.frame;
  const plot = PLOTS[content.kind]?.(drawing) ?? [];
  const donut = content.kind === 'donut' ? donutPlace(drawing.frame) : undefined;
  const { label } = theme.charts;
  return el('c:chartSpace', {}, [
    val('c:date1904', false),
    val('c:lang', drawing.language),
    val('c:roundedCorners', false),
    el('c:chart', {}, [
      donut && heroTitle(drawing, donut),
      val('c:autoTitleDeleted', true),
      el('c:plotArea', {}, [donut ? manualLayout(donut, true) : el('c:layout'), ...plot]),
      legend(drawing, donut),
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'gap'),
    ]),
    el('c:spPr', {}, [el('a:noFill'), el('a:ln', {}, [el('a:noFill')])]),
    textProperties({ style: label, size: drawnSize(drawing.marks, '', label), color: label.color, language: drawing.language }),
    el('c:externalData', { 'r:id': data }, [val('c:autoUpdate', false)]),
  ]);
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The ring at the left, as large as its height allows and its legend leaves; shares of the chart's box. */
function donutPlace({ width, height }: ChartFrame): Area {
  const diameter = Math.min(height * 0.96, width * 0.6);
  return { x: 0.01, y: (1 - diameter / height) / 2, w: diameter / width, h: diameter / height };
}

/** From the top of a line to the middle of its digits, in em. */
const DIGITS_MIDDLE = 0.64;
/** Half of what LibreOffice adds to a title's place, in em: in between it and a reader that adds nothing. */
const TITLE_SHIFT = 0.1;

/** The number to remember in the hole: the chart's title, laid over it. */
function heroTitle({ frame, marks, language }: ChartDrawing, ring: Area): Child {
  const text = heroText(frame);
  if (text === '') return undefined;
  const style = frame.theme.charts.value;
  const room = ring.w * frame.width * 0.45;
  const wide = frame.fonts.face(style).width(text, px(1));
  const size = px(Math.min(drawnSize(marks, text, style), Math.floor(room / wide)));
  return el('c:title', {}, [
    el('c:tx', {}, [richText(text, { style, size, color: readableInk(frame.theme, frame.theme.charts.highlight), language })]),
    manualLayout({
      x: ring.x + ring.w / 2 - ((wide / 2 + TITLE_SHIFT) * size) / frame.width,
      y: ring.y + ring.h / 2 - ((DIGITS_MIDDLE + TITLE_SHIFT) * size) / frame.height,
    }),
    val('c:overlay', true),
  ]);
}

/** Names of the series above, names of a ring's parts beside it; none where there is nothing to tell apart. */
function legend({ frame, marks, language }: ChartDrawing, ring: Area | undefined): Child {
  const { content, theme } = frame;
  const names = ring ? content.categories : content.series.map((series) => series.name);
  if (names.length < 2) return undefined;
  const { label } = theme.charts;
  const size = drawnSize(marks, names[0] ?? '', label);
  const place = ring && legendPlace(frame, names, size, ring);
  return el('c:legend', {}, [
    val('c:legendPos', ring ? 'r' : 't'),
    ...names.flatMap((name, i) => (name === '' ? [el('c:legendEntry', {}, [val('c:idx', i), val('c:delete', true)])] : [])),
    place && manualLayout(place),
    val('c:overlay', false),
    textProperties({ style: label, size, color: label.color, language }),
  ]);
}

/** Close to the ring, one name below the other: no wider than the names need, or they would be set in columns. */
function legendPlace(frame: ChartFrame, names: readonly string[], size: Px, ring: Area): Area {
  const face = frame.fonts.face(frame.theme.charts.label);
  const x = ring.x + ring.w + 0.04;
  const swatch = 2 * size;
  const widths = names.map((name) => face.width(name, size));
  const w = Math.min((1 - x) * frame.width, Math.max(...widths) + swatch);
  // Lines break between words, so that a name takes up to a quarter more than its width says.
  const lines = widths.reduce((sum, width) => sum + (width <= w - swatch ? 1 : Math.ceil((width * 1.25) / (w - swatch))), 0);
  const h = (lines * 1.3 + names.length * 0.4) * size;
  return { x, y: 0.5 - h / 2 / frame.height, w: w / frame.width, h: h / frame.height };
}
