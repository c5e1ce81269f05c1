import type { FontSet } from '../../../fonts/face.js';
import type { Decoration, Region } from '../../../theme/theme.js';
import { px, pxToEmu, type Box } from '../../../units/length.js';
import { el, type Child, type XmlElement } from '../oxml/element.js';
import { fillOf, geometry, lineOf, transform } from './geometry.js';
import { textFrame } from './line-box.js';
import { nonVisual, placeholderShape, placeholderXml, type Placeholder, type ShapeNames } from './placeholder.js';
import { dateField, slideNumberField } from './text-placeholder.js';
import { bodyProperties, listStyle } from './text-style.js';

export interface LayoutRegion {
  readonly region: Region;
  readonly placeholder: Placeholder;
  /** False on the master, whose texts are no prompts. */
  readonly prompted: boolean;
  readonly names: ShapeNames;
  /** A paragraph for each level; the region's prompt alone when absent. */
  readonly texts?: readonly string[];
  readonly fonts: FontSet;
  readonly language: string;
}

/** A region as the layout's placeholder: everything that slides inherit is said here, and only here. */
export function layoutPlaceholder({ region, placeholder, prompted, names, texts, fonts, language }: LayoutRegion): XmlElement {
  const ownPrompt = prompted && !FURNITURE.includes(placeholder.type);
  return placeholderShape({
    names,
    placeholder: placeholderXml(placeholder, ownPrompt),
    properties: shapeProperties(region, textFrame(region, 0, fonts).box),
    body: [
      bodyProperties(region, fonts),
      listStyle('a:lstStyle', region, fonts),
      ...(texts ?? [region.prompt]).map((text, level) =>
        el('a:p', {}, [
          level === 0 ? undefined : el('a:pPr', { lvl: level }),
          promptOf(placeholder, text, language),
          el('a:endParaRPr', { lang: language }),
        ]),
      ),
    ],
  });
}

/** What stands on every slide and says the same there as here. */
const FURNITURE = ['sldNum', 'ftr', 'dt'];

function promptOf({ type }: Placeholder, text: string, language: string): XmlElement {
  if (type === 'sldNum') return slideNumberField('‹N°›', language);
  if (type === 'dt') return dateField(text, language);
  return el('a:r', {}, [el('a:rPr', { lang: language }), el('a:t', {}, [text])]);
}

/** The day's date, left of the number: for whoever switches it on. No slide of ours shows it. */
export function dateRegion(number: Region, date: string): Region {
  const width = px(152);
  return { ...number, name: 'date', prompt: date, box: { ...number.box, x: px(number.box.x - width - 8), width } };
}

export const DATE_PLACEHOLDER: Placeholder = { type: 'dt', size: 'quarter', idx: 10 };

/**
 * Whether the shape behind a text is one of the layout's own rather than its placeholder's. LibreOffice draws every text
 * placeholder as a rectangle; a shape of the layout it draws as it is, and slides show it without saying anything.
 */
export const hasBacking = ({ role, shape }: Region): boolean =>
  (role === 'text' || role === 'title') && shape !== undefined && shape.geometry !== 'rect' && (shape.fill ?? shape.line) !== undefined;

/** The leaf that a card's text stands on, right behind its placeholder and in its place: one frame selects both. */
export const backingShape = ({ shape, box }: Region, names: ShapeNames): XmlElement | undefined =>
  shape && decorationShape({ ...shape, box }, names);

function shapeProperties(region: Region, box: Box): readonly Child[] {
  const style = region.shape && !hasBacking(region) ? region.shape : { geometry: 'rect' as const };
  return [transform(box), geometry(style, box), fillOf(style), lineOf(style)];
}

/** A shape of the layout behind its placeholders, which assistive technology skips. */
export function decorationShape(decoration: Decoration, names: ShapeNames): XmlElement {
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [nonVisual({ ...names, decorative: true }), el('p:cNvSpPr'), el('p:nvPr', { userDrawn: true })]),
    el('p:spPr', {}, [
      transform(decoration.box),
      geometry(decoration, decoration.box),
      fillOf(decoration),
      lineOf(decoration),
    ]),
  ]);
}

/** A title above the canvas: heard and listed in outlines, not shown. PowerPoint hides titles the same way. */
export const HIDDEN_TITLE_BOX: Box = { x: px(64), y: px(-80), width: px(1152), height: px(64) };

export const hiddenTitlePlaceholder = (names: ShapeNames, prompt: string, language: string): XmlElement =>
  placeholderShape({
    names,
    placeholder: placeholderXml({ type: 'title' }, true),
    properties: [transform(HIDDEN_TITLE_BOX)],
    body: [
      el('a:bodyPr', { lIns: pxToEmu(px(0)), tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }, [el('a:normAutofit')]),
      el('a:lstStyle', {}, [el('a:lvl1pPr', {}, [el('a:defRPr', { sz: 1800 })])]),
      el('a:p', {}, [
        el('a:r', {}, [el('a:rPr', { lang: language }), el('a:t', {}, [prompt])]),
        el('a:endParaRPr', { lang: language }),
      ]),
    ],
  });
