import { allValues, spanFromZero } from '../../../chart/frame.js';
import { lineSpan } from '../../../chart/line.js';
import { RULE_WIDTH } from '../../../chart/limits.js';
import { px, pxToEmu } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { drawnSize, type ChartDrawing } from './chart-series.js';
import { textProperties } from './chart-text.js';

/** Labels and a rule, no ticks. Lying bars count from the top, so that the first category is read first. */
export function categoryAxis(drawing: ChartDrawing, id: number, crossing: number, rows: boolean): XmlElement {
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
      el('a:ln', { w: pxToEmu(px(RULE_WIDTH)) }, [rows ? el('a:noFill') : solidFill(axis)]),
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

/** Not shown, since each value stands on its mark. It starts from zero, or the bars would lie; where it ends is left open to other values. */
export function valueAxis({ frame }: ChartDrawing, id: number, crossing: number, rows: boolean): XmlElement {
  const { content } = frame;
  const [low] = content.kind === 'line' ? lineSpan(allValues(content)) : spanFromZero(allValues(content));
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
  ]);
}
