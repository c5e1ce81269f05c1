import type { Mark, PathCommand, PathMark, TextMark } from '../../../chart/mark.js';
import type { FontSet } from '../../../fonts/face.js';
import { px, pxToEmu, type Box, type Px } from '../../../units/length.js';
import { el, type XmlElement } from '../oxml/element.js';
import { solidFill } from './color.js';
import { customGeometry, fillOf, geometry, lineOf, to, transform } from './geometry.js';
import { OFFICE_LINE, officeDescent } from './line-box.js';
import { nonVisual, type ShapeIds, type ShapeNames } from './placeholder.js';
import { hundredths, themeFont } from './text-style.js';

export interface DrawnChart {
  readonly marks: readonly Mark[];
  readonly box: Box;
  readonly fonts: FontSet;
  readonly language: string;
}

/** A chart that PowerPoint does not have, as one group of native shapes with one alternative text. */
export function drawnChart(chart: DrawnChart, names: ShapeNames, ids: ShapeIds): XmlElement {
  const { box } = chart;
  const [offset, extent] = transform(box).children;
  const frame = { x: pxToEmu(box.x), y: pxToEmu(box.y), cx: pxToEmu(box.width), cy: pxToEmu(box.height) };
  return el('p:grpSp', {}, [
    el('p:nvGrpSpPr', {}, [nonVisual(names), el('p:cNvGrpSpPr'), el('p:nvPr')]),
    el('p:grpSpPr', {}, [
      el('a:xfrm', {}, [
        offset,
        extent,
        el('a:chOff', { x: frame.x, y: frame.y }),
        el('a:chExt', { cx: frame.cx, cy: frame.cy }),
      ]),
    ]),
    ...chart.marks.map((mark) => markShape(mark, chart, { id: ids.next(), name: names.name })),
  ]);
}

/** `p` on a slide, `cdr` within a chart (ECMA-376 part 1, 21.3), where there is neither style nor placeholder. */
type Vocabulary = 'p' | 'cdr';

/** A chart's mark as a shape of the vocabulary. */
export function markShape(mark: Mark, chart: DrawnChart, names: ShapeNames, vocabulary: Vocabulary = 'p'): XmlElement {
  if (mark.kind === 'text') return textShape(mark, chart, names, vocabulary);
  const box = moved(mark.kind === 'path' ? boundsOf(mark) : mark.box, chart.box);
  const outline = mark.kind === 'path' ? pathGeometry(mark) : geometry(mark, box);
  const style = { geometry: 'rect' as const, ...(mark.fill ? { fill: mark.fill } : {}), ...(mark.line ? { line: mark.line } : {}) };
  return shape(vocabulary, names, [transform(box), outline, fillOf(style), lineOf(style)]);
}

const shape = (
  vocabulary: Vocabulary, names: ShapeNames, properties: readonly XmlElement[], text?: readonly XmlElement[],
): XmlElement =>
  el(`${vocabulary}:sp`, vocabulary === 'cdr' ? { macro: '', textlink: '' } : {}, [
    el(`${vocabulary}:nvSpPr`, {}, [
      nonVisual(names, vocabulary),
      el(`${vocabulary}:cNvSpPr`, { txBox: text ? true : undefined }),
      vocabulary === 'p' ? el('p:nvPr') : undefined,
    ]),
    el(`${vocabulary}:spPr`, {}, properties),
    text && el(`${vocabulary}:txBody`, {}, text),
  ]);

const moved = (box: Box, by: Box): Box => ({ ...box, x: px(box.x + by.x), y: px(box.y + by.y) });

/** Bounds of a path's points; a curve stays within the hull of its control points. */
function boundsOf({ commands }: PathMark): Box {
  const points = commands.flatMap(pointsOf);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: px(left), y: px(top), width: px(Math.max(...xs) - left), height: px(Math.max(...ys) - top) };
}

function pointsOf(command: PathCommand): readonly { readonly x: number; readonly y: number }[] {
  if (command.op === 'Z') return [];
  if (command.op !== 'C') return [command];
  return [{ x: command.x1, y: command.y1 }, { x: command.x2, y: command.y2 }, command];
}

function pathGeometry(mark: PathMark): XmlElement {
  const bounds = boundsOf(mark);
  const local = (point: { readonly x: number; readonly y: number }): readonly [number, number] => [
    pxToEmu(px(point.x - bounds.x)),
    pxToEmu(px(point.y - bounds.y)),
  ];
  const path = mark.commands.map((command) => {
    if (command.op === 'Z') return el('a:close');
    if (command.op !== 'C') return to(command.op === 'M' ? 'moveTo' : 'lnTo', ...local(command));
    return el('a:cubicBezTo', {}, pointsOf(command).map(local).map(([x, y]) => el('a:pt', { x, y })));
  });
  return customGeometry(pxToEmu(bounds.width), pxToEmu(bounds.height), path);
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** Where a mark stands in its chart, in px from the chart's top left. */
export function markBox(mark: Mark, fonts: FontSet): Box {
  if (mark.kind === 'path') return boundsOf(mark);
  if (mark.kind === 'shape') return mark.box;
  const face = fonts.face({ font: mark.font, bold: mark.bold, italic: false });
  const width = px(face.width(mark.text, mark.size) + mark.size);
  const left: Record<TextMark['anchor'], Px> = { start: mark.x, middle: px(mark.x - width / 2), end: px(mark.x - width) };
  const top = mark.baseline - (OFFICE_LINE - officeDescent({ lineHeight: OFFICE_LINE })) * mark.size;
  return { x: left[mark.anchor], y: px(top), width, height: px(OFFICE_LINE * mark.size) };
}

/** A line of text on its baseline: a box without insets as tall as Office's line. */
function textShape(mark: TextMark, { box, fonts, language }: DrawnChart, names: ShapeNames, vocabulary: Vocabulary): XmlElement {
  const place = moved(markBox(mark, fonts), box);
  return shape(vocabulary, names, [transform(place), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]), el('a:noFill')], [
    el('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false, anchor: 't' }, [el('a:noAutofit')]),
    el('a:lstStyle'),
    el('a:p', {}, [
      el('a:pPr', { algn: ALIGN[mark.anchor] }),
      el('a:r', {}, [
        el('a:rPr', { lang: language, sz: hundredths(mark.size), b: mark.bold }, [solidFill(mark.color), ...themeFont(mark.font)]),
        el('a:t', {}, [mark.text]),
      ]),
    ]),
  ]);
}
