import { el, type XmlElement, type XmlNode } from '../xml/xml.js';
import { RELATIONSHIP } from '../writers/pptx/opc/names.js';
import { mainPart, openPackage, type OpenPackage } from '../writers/pptx/template/open-package.js';
import { allOf, at, attribute, childrenOf, isElement } from '../writers/pptx/template/read-xml.js';
import type { ReadDeck, ReadSlide } from './read-deck.js';

/** Placeholders that are furniture (ECMA-376 part 1, 19.7.10). */
const FURNITURE = new Set(['ftr', 'sldNum', 'dt', 'sldImg', 'hdr']);

interface Draft {
  title: string;
  readonly texts: string[];
  readonly drawn: string[];
  readonly alts: string[];
}

/** The slides of a PowerPoint in the presentation's order, with their charts' caches and their notes. Throws Refused. */
export function readPptx(bytes: Uint8Array): ReadDeck {
  const pack = openPackage(bytes);
  const main = mainPart(pack);
  const links = new Map(pack.relationships(main).map((link) => [link.id, link.target]));
  const listed = childrenOf(at(pack.xml(main), 'p:sldIdLst'), 'p:sldId');
  const slides = listed.map((entry) => readSlide(links.get(attribute(entry, 'r:id') ?? '') ?? '', pack));
  const metadata = propertiesOf(pack);
  return { title: metadata.get('dc:title') ?? '', metadata, slides };
}

function propertiesOf(pack: OpenPackage): ReadonlyMap<string, string> {
  const part = pack.relationships('/').find(({ type }) => type === RELATIONSHIP.coreProperties)?.target;
  const elements = part === undefined ? [] : pack.xml(part).children.filter(isElement);
  return new Map(elements.map((element) => [element.name, textOf(element)]));
}

function readSlide(part: string, pack: OpenPackage): ReadSlide {
  const xml = pack.xml(part);
  const slide: Draft = { title: '', texts: [], drawn: [], alts: [] };
  visit(at(xml, 'p:cSld', 'p:spTree') ?? el('p:spTree'), false, { part, pack, slide });
  return { ...slide, notes: notesOf(part, pack), hidden: attribute(xml, 'show') === '0' };
}

interface Visit {
  readonly part: string;
  readonly pack: OpenPackage;
  readonly slide: Draft;
}

/** Shapes in the order of the tree, which is that of reading. What is in a group is a drawing's. */
function visit(tree: XmlElement, drawn: boolean, on: Visit): void {
  const { slide } = on;
  for (const shape of tree.children.filter(isElement)) {
    const properties = shape.children.filter(isElement).map((child) => at(child, 'p:cNvPr')).find((one) => one !== undefined);
    const alt = attribute(properties, 'descr') ?? '';
    // A table says itself what it says: elsewhere it needs no alternative.
    if (alt !== '' && shape.name !== 'p:sp' && allOf(shape, 'a:tbl').length === 0) slide.alts.push(oneLine(alt));
    if (shape.name === 'p:grpSp') visit(shape, true, on);
    else if (shape.name === 'p:sp') readShape(shape, drawn, slide);
    else if (shape.name === 'p:graphicFrame') readFrame(shape, on);
  }
}

function readShape(shape: XmlElement, drawn: boolean, slide: Draft): void {
  const mark = at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  const type = attribute(mark, 'type') ?? '';
  const lines = paragraphsOf(shape);
  if (FURNITURE.has(type) || lines.length === 0) return;
  if (mark && (type === 'title' || type === 'ctrTitle')) {
    slide.title = lines.join(' ');
    // A title above the canvas is for outlines: the slide does not show it.
    if (isAboveCanvas(shape)) return;
  }
  (drawn ? slide.drawn : slide.texts).push(...lines);
}

const isAboveCanvas = (shape: XmlElement): boolean => Number(attribute(at(shape, 'p:spPr', 'a:xfrm', 'a:off'), 'y') ?? 0) < 0;

function readFrame(frame: XmlElement, { part, pack, slide }: Visit): void {
  const data = at(frame, 'a:graphic', 'a:graphicData');
  for (const cell of data ? allOf(data, 'a:tc') : []) {
    const text = paragraphsOf(cell).join(' ');
    if (text !== '') slide.texts.push(text);
  }
  const chart = at(data, 'c:chart');
  const target = pack.relationships(part).find(({ id }) => id === attribute(chart, 'r:id'))?.target;
  if (target === undefined) return;
  slide.drawn.push(...chartLines(pack.xml(target)));
  const over = pack.relationships(target).find(({ type }) => type === RELATIONSHIP.chartUserShapes)?.target;
  if (over !== undefined) slide.drawn.push(...paragraphsOf(pack.xml(over)));
}

/** Names and values as the chart holds them. The nameless rest of a ring is no statement. */
function chartLines(xml: XmlElement): readonly string[] {
  const cached = (element: XmlElement | undefined): readonly string[] =>
    (element ? allOf(element, 'c:pt') : []).map((point) => oneLine(textOf(at(point, 'c:v') ?? point)));
  const series = allOf(xml, 'c:ser').flatMap((one) => {
    const names = cached(at(one, 'c:cat'));
    const values = cached(at(one, 'c:val')).filter((_, i) => names[i] !== '');
    return [...cached(at(one, 'c:tx')), ...names, ...values];
  });
  return [...series, ...paragraphsOf(xml)].filter((line) => line !== '');
}

function notesOf(part: string, pack: OpenPackage): readonly string[] {
  const notes = pack.relationships(part).find(({ type }) => type === RELATIONSHIP.notesSlide)?.target;
  const shapes = notes === undefined ? [] : allOf(pack.xml(notes), 'p:sp');
  return shapes.filter((shape) => attribute(at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph'), 'type') === 'body').flatMap(paragraphsOf);
}

const paragraphsOf = (element: XmlElement): readonly string[] =>
  allOf(element, 'a:p').map((paragraph) => oneLine(piecesOf(paragraph))).filter((line) => line !== '');

const piecesOf = (element: XmlElement): string =>
  element.children.filter(isElement).map((child) => (child.name === 'a:t' ? textOf(child) : child.name === 'a:br' ? ' ' : piecesOf(child))).join('');

const textOf = (element: XmlElement): string => element.children.map((child: XmlNode) => (isElement(child) ? textOf(child) : child)).join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
