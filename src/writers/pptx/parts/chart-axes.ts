import { allValues, spanFromZero } from '../../../chart/frame.js';
import { lineSpan } from '../../../chart/line.js';
import { RULE_WIDTH } from '../../../chart/limits.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { drawnSize, type ChartDrawing } from './chart-series.js';
import { textProperties } from './chart-text.js';

/** Labels and maybe a rule, no ticks. Lying bars count from the top, so that the first category is read first. */
export function categoryAxis(drawing: ChartDrawing, id: number, crossing: number, { rows, ruled }: { readonly rows: boolean; readonly ruled: boolean }): XmlElement {
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
    val('c:tickLblPos', 'low'),
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
 * Steps from zero to the furthest value. Programs end an automatic axis a step beyond it (LibreOffice, measured) or where a
 * twentieth of the span is left above it (PowerPoint, « How chart axis limits are calculated »): with this many, at the same place.
 */
const STEPS = 19;

export interface NativeAxis {
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where an axis ends that is left to the program, given its step; the steps that programs choose themselves leave up to a
 * third of the plot empty. With values on both sides of zero, a step of which both ends are nearly multiples.
 */
export function nativeAxis([low, high]: readonly [low: number, high: number]): NativeAxis {
  const [near, far] = [Math.min(-low, high), Math.max(-low, high)];
  const most = Math.floor((far / (high - low)) * STEPS);
  const waste = (steps: number): number => Math.ceil((near * steps) / far - 1e-9) - (near * steps) / far;
  const counts = Array.from({ length: Math.ceil(most / 2) }, (_, i) => most - i);
  const best = counts.reduce((found, steps) => (waste(steps) < waste(found) - 1e-9 ? steps : found));
  const step = Number((far / best).toPrecision(12));
  const end = (value: number): number => (value === 0 ? 0 : (Math.floor(value / step + 1e-6) + 1) * step);
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
