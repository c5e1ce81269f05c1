import { allValues, spanFromZero } from '../../../chart/frame.js';
import { lineSpan } from '../../../chart/line.js';
import { RULE_WIDTH } from '../../../chart/limits.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { drawnSize, type ChartDrawing } from './chart-series.js';
import { textProperties } from './chart-text.js';

export interface AxisLook {
  readonly rows: boolean;
  readonly ruled: boolean;
  /** Whether the names of categories stand elsewhere. */
  readonly unnamed?: boolean;
}

/** Labels and maybe a rule, no ticks. Lying bars count from the top, so that the first category is read first. */
export function categoryAxis(drawing: ChartDrawing, id: number, crossing: number, { rows, ruled, unnamed = false }: AxisLook): XmlElement {
  const { content, theme } = drawing.frame;
  const { label, axis } = theme.charts;
  const size = drawnSize(drawing.marks, content.categories[0] ?? '', label);
  return el('c:catAx', {}, [
    val('c:axId', id),
    el('c:scaling', {}, [val('c:orientation', rows ? 'maxMin' : 'minMax')]),
    val('c:delete', false),
    val('c:axPos', rows ? 'l' : 'b'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', unnamed ? 'none' : 'low'),
    el('c:spPr', {}, [
      el('a:noFill'),
      el('a:ln', { w: pxToEmu(px(RULE_WIDTH)) }, [ruled ? solidFill(axis) : el('a:noFill')]),
    ]),
    textProperties({ style: label, size, color: label.color, language: drawing.language }),
    val('c:crossAx', crossing),
    val('c:crosses', 'autoZero'),
    val('c:auto', true),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', false),
  ]);
}

/**
 * Programs end an automatic axis at the first step that leaves this share of the span empty beyond the last value (PowerPoint,
 * « How chart axis limits are calculated »; LibreOffice, measured, with values on one side of zero and on both).
 */
const LEAST_EMPTY = 1 / 20;
/** The most steps from end to end of the values: with more, the least empty would be more than a step. */
const STEPS = 19;

export interface NativeAxis {
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where an axis ends that is left to the program, given its step; the steps that programs choose themselves leave up to a
 * third of the plot empty. The furthest value is a multiple of the step, and the axis the shortest that this gives.
 */
export function nativeAxis([low, high]: readonly [low: number, high: number]): NativeAxis {
  const far = Math.max(-low, high);
  const most = Math.floor((far / (high - low)) * STEPS);
  const axes = Array.from({ length: Math.ceil(most / 2) }, (_, i) => axisOf(low, high, far / (most - i)));
  return axes.reduce((best, axis) => (axis.high - axis.low < best.high - best.low - 1e-9 * far ? axis : best));
}

function axisOf(low: number, high: number, exactStep: number): NativeAxis {
  const step = Number(exactStep.toPrecision(12));
  const end = (value: number): number => (value === 0 ? 0 : Math.ceil((value + (high - low) * LEAST_EMPTY) / step - 1e-6) * step);
  return { step, low: -end(-low), high: end(high) };
}

/** Not shown, since each value stands on its mark. It starts from zero, or the bars would lie; where it ends is left open to other values. */
export function valueAxis({ frame }: ChartDrawing, id: number, crossing: number, rows: boolean): XmlElement {
  const { content } = frame;
  const span = content.kind === 'line' ? lineSpan(allValues(content)) : spanFromZero(allValues(content));
  const [low, high] = span;
  return el('c:valAx', {}, [
    val('c:axId', id),
    el('c:scaling', {}, [val('c:orientation', 'minMax'), low === 0 ? val('c:min', 0) : undefined]),
    val('c:delete', true),
    val('c:axPos', rows ? 't' : 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', crossing),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', content.kind === 'line' ? 'midCat' : 'between'),
    low <= 0 && high >= 0 ? val('c:majorUnit', nativeAxis(span).step) : undefined,
  ]);
}
