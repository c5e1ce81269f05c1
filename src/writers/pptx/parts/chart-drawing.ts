import type { Mark } from '../../../chart/mark.js';
import { px, type Box } from '../../../units/length.js';
import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { el, type XmlElement } from '../oxml/element.js';
import { markBox, markShape, type DrawnChart } from '../shapes/drawn-chart.js';
import { ShapeIds } from '../shapes/placeholder.js';

/** Where the marks' zero lies in a chart's frame, in px. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

interface Overlay extends Omit<DrawnChart, 'box'> {
  readonly frame: Box;
  readonly origin: Origin;
}

/**
 * Texts and lines over a chart PowerPoint draws (ECMA-376 part 1, 14.2.4): they belong to the chart and grow with it.
 * Only what no data label can say where it stands: a data label never leaves its ring in LibreOffice.
 */
export const chartDrawingPart = (name: string, { frame, origin, ...chart }: Overlay, label: string): Part => {
  const ids = new ShapeIds();
  const drawn = { ...chart, box: { ...frame, x: px(origin.x), y: px(origin.y) } };
  return {
    name,
    contentType: CONTENT_TYPE.chartUserShapes,
    relationships: [],
    content: el('c:userShapes', {}, chart.marks.map((mark) => anchored(mark, drawn, { id: ids.next(), name: label }))),
  };
};

/** A shape between two corners counted in shares of the chart (21.3.2.19). */
function anchored(mark: Mark, chart: DrawnChart, names: { readonly id: number; readonly name: string }): XmlElement {
  const { width, height, ...place } = markBox(mark, chart.fonts);
  const [x, y] = [place.x + chart.box.x, place.y + chart.box.y];
  const corner = (name: 'cdr:from' | 'cdr:to', left: number, top: number): XmlElement =>
    el(name, {}, [el('cdr:x', {}, [share(left / chart.box.width)]), el('cdr:y', {}, [share(top / chart.box.height)])]);
  return el('cdr:relSizeAnchor', {}, [
    corner('cdr:from', x, y),
    corner('cdr:to', x + width, y + height),
    markShape(mark, chart, names, 'cdr'),
  ]);
}

const share = (value: number): string => String(Number(Math.max(0, Math.min(1, value)).toFixed(5)));
