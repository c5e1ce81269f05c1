import type { Layout, Region, RegionRole, Theme } from '../../../theme/theme.js';
import { el, type Attributes, type Child, type XmlElement } from '../oxml/element.js';

/** A region as a placeholder: slides and layouts find each other by `type` and `idx` (ECMA-376 part 1, 19.3.1.36). */
export interface Placeholder {
  readonly type: string;
  readonly idx?: number;
  readonly size?: 'quarter';
}

export type PlaceholderMap = ReadonlyMap<string, number>;

const TYPES: Readonly<Record<RegionRole, string>> = {
  title: 'title', text: 'body', picture: 'pic', chart: 'chart', table: 'tbl', footer: 'ftr', slideNumber: 'sldNum',
};

const FIXED: Readonly<Record<string, number>> = { body: 1, footer: 11, slideNumber: 12 };
const FIRST_FREE = 13;

/** One `idx` per region name for the whole theme, so that content stays in place when a slide changes layout. */
export function placeholderIndexes(theme: Theme): PlaceholderMap {
  const names = new Set(theme.layouts.flatMap((layout) => layout.regions.map((region) => region.name)));
  const free = [...names].filter((name) => FIXED[name] === undefined);
  return new Map([...Object.entries(FIXED), ...free.map((name, i): [string, number] => [name, FIRST_FREE + i])]);
}

/** A layout has one title at most; a second region of that role is text. */
export function placeholderOf(region: Region, layout: Layout, indexes: PlaceholderMap): Placeholder {
  const isTitle = region === titleRegion(layout);
  if (isTitle) return { type: 'title' };
  const type = takesAnything(region, layout) ? 'obj' : region.role === 'title' ? 'body' : TYPES[region.role];
  const small = type === 'ftr' || type === 'sldNum';
  return { type, idx: indexes.get(region.name) ?? FIRST_FREE + indexes.size, ...(small ? { size: 'quarter' } : {}) };
}

/** The columns that no deck of ours fills: whoever does may put a text, a chart, a table, a picture or a film there. */
const takesAnything = ({ name }: Region, layout: Layout): boolean => layout.name === 'columns' && (name === 'left' || name === 'right');

export const titleRegion = (layout: Layout): Region | undefined =>
  layout.regions.find((region) => region.role === 'title');

/** `p:ph`; a body placeholder is told by its number, so its type is written too for readers that match by type. */
export const placeholderXml = ({ type, idx, size }: Placeholder, prompted = false): XmlElement =>
  el('p:ph', { type, sz: size, idx, hasCustomPrompt: prompted ? true : undefined });

export interface ShapeNames {
  readonly id: number;
  readonly name: string;
  readonly alt?: string;
  readonly decorative?: boolean;
}

/** `p:cNvPr` with its alternative text, or marked as decoration so that no screen reader stops there. */
export function nonVisual({ id, name, alt, decorative }: ShapeNames, vocabulary: 'p' | 'cdr' = 'p'): XmlElement {
  const mark = el('a:extLst', {}, [
    el('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [el('adec:decorative', { val: true })]),
  ]);
  return el(`${vocabulary}:cNvPr`, { id, name, descr: alt }, decorative ? [mark] : []);
}

/** Hands out shape ids within one slide, layout or master; 1 is the shape tree's own. */
export class ShapeIds {
  #last = 1;

  next(): number {
    return ++this.#last;
  }
}

export const shapeTree = (shapes: readonly Child[]): XmlElement =>
  el('p:spTree', {}, [
    el('p:nvGrpSpPr', {}, [el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')]),
    el('p:grpSpPr', {}, [
      el('a:xfrm', {}, ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) => el(name, ORIGIN[name]))),
    ]),
    ...shapes,
  ]);

const ORIGIN: Readonly<Record<string, Attributes>> = {
  'a:off': { x: 0, y: 0 },
  'a:ext': { cx: 0, cy: 0 },
  'a:chOff': { x: 0, y: 0 },
  'a:chExt': { cx: 0, cy: 0 },
};

export interface TextShape {
  readonly names: ShapeNames;
  readonly placeholder: XmlElement;
  readonly properties: readonly Child[];
  readonly body: readonly XmlElement[];
}

/** A `p:sp` that is a placeholder, locked against grouping as PowerPoint locks its own. */
export const placeholderShape = ({ names, placeholder, properties, body }: TextShape): XmlElement =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      nonVisual(names),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: true })]),
      el('p:nvPr', {}, [placeholder]),
    ]),
    el('p:spPr', {}, properties),
    el('p:txBody', {}, body),
  ]);
