import type { ColorRef, TextStyle, Theme } from '../../../theme/theme.js';
import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { PART } from '../opc/part-names.js';
import { el, type Child, type XmlElement } from '../oxml/element.js';
import { schemeColor, solidFill } from '../shapes/color.js';
import { TABLE_STYLE_ID } from '../shapes/table.js';

/** The theme's table style, which tables drawn later in PowerPoint take by default (ECMA-376 part 1, 14.2.9). */
export const tableStylesPart = ({ label, table }: Theme): Part => ({
  name: PART.tableStyles,
  contentType: CONTENT_TYPE.tableStyles,
  relationships: [],
  content: el('a:tblStyleLst', { def: TABLE_STYLE_ID }, [
    el('a:tblStyle', { styleId: TABLE_STYLE_ID, styleName: label }, [
      el('a:wholeTbl', {}, [
        textStyle(table.cell),
        el('a:tcStyle', {}, [borders(table.rule, 9525, ['a:bottom', 'a:insideH']), el('a:fill', {}, [el('a:noFill')])]),
      ]),
      ...(table.band ? [band(table.band)] : []),
      el('a:firstRow', {}, [
        textStyle(table.header),
        el('a:tcStyle', {}, [borders(table.rule, 19050, ['a:bottom']), el('a:fill', {}, [el('a:noFill')])]),
      ]),
    ]),
  ]),
});

const textStyle = (style: TextStyle): XmlElement =>
  el('a:tcTxStyle', { b: style.bold ? 'on' : 'off', i: style.italic ? 'on' : 'off' }, [
    el('a:fontRef', { idx: style.font }, [schemeColor(style.color)]),
    schemeColor(style.color),
  ]);

const EDGES = ['a:left', 'a:right', 'a:top', 'a:bottom', 'a:insideH', 'a:insideV'] as const;

/** Every edge is stated: one left out would be drawn as the reader pleases. */
function borders(rule: ColorRef, width: number, drawn: readonly (typeof EDGES)[number][]): XmlElement {
  const line = (edge: (typeof EDGES)[number]): Child =>
    drawn.includes(edge)
      ? el('a:ln', { w: width, cmpd: 'sng' }, [solidFill(rule)])
      : el('a:ln', {}, [el('a:noFill')]);
  return el('a:tcBdr', {}, EDGES.map((edge) => el(edge, {}, [line(edge)])));
}

const band = (color: ColorRef): XmlElement =>
  el('a:band2H', {}, [el('a:tcStyle', {}, [el('a:tcBdr'), el('a:fill', {}, [solidFill(color)])])]);
