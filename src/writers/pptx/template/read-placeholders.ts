import type { Region } from '../../../theme/theme.js';
import { px, type Box, type Px } from '../../../units/length.js';
import type { XmlElement } from '../oxml/element.js';
import { alignOf, readLevels, type TextSources } from './read-levels.js';
import { allOf, at, attribute, childrenOf, isElement, numberOf } from './read-xml.js';
import type { TemplatePlaceholder } from './template.js';

/** What a layout's placeholders inherit from. */
export interface Inheritance {
  readonly master: XmlElement;
  /** `p:defaultTextStyle` of the presentation. */
  readonly defaults: XmlElement | undefined;
  readonly slide: { readonly width: Px; readonly height: Px };
}

/** A layout's placeholders that can be seen, in the order of the file, which is PowerPoint's reading order. */
export function readPlaceholders(layout: XmlElement, inheritance: Inheritance): readonly TemplatePlaceholder[] {
  const inherited = shapesOf(inheritance.master);
  const shapes = shapesOf(layout);
  const keys = shapes.map(keyOf);
  return shapes.flatMap((shape): TemplatePlaceholder[] => {
    const parent = inherited.find((candidate) => masterType(typeOf(shape)) === masterType(typeOf(candidate)));
    const whole = boxOf(shape) ?? boxOf(parent);
    const box = whole && seenOf(whole, inheritance.slide);
    if (!box) return [];
    const sources = textSources(shape, parent, inheritance);
    const frame = [at(shape, 'p:txBody', 'a:bodyPr'), at(parent, 'p:txBody', 'a:bodyPr')];
    return [{
      type: typeOf(shape),
      idx: indexOf(shape),
      box,
      beyond: box !== whole,
      ambiguous: keys.filter((key) => key === keyOf(shape)).length > 1,
      name: attribute(at(shape, named(shape), 'p:cNvPr'), 'name') ?? '',
      inset: insetOf(frame),
      anchor: anchorOf(frame),
      align: alignOf(sources),
      levels: readLevels(sources),
    }];
  });
}

const shapesOf = (root: XmlElement): readonly XmlElement[] =>
  (at(root, 'p:cSld', 'p:spTree')?.children ?? []).filter(isElement).filter((shape) => mark(shape) !== undefined);

/** `p:nvSpPr`, `p:nvPicPr`… */
const named = (shape: XmlElement): string => shape.children.filter(isElement).find((child) => child.name.startsWith('p:nv'))?.name ?? '';

const mark = (shape: XmlElement): XmlElement | undefined => at(shape, named(shape), 'p:nvPr', 'p:ph');

const typeOf = (shape: XmlElement): string => attribute(mark(shape), 'type') ?? 'obj';

/** The master has one title and one body; every kind of content inherits from the body (19.7.10). */
function masterType(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum', 'hdr', 'sldImg'].includes(type) ? type : 'body';
}

/** `xsd:unsignedInt`; what is beyond it is no number. */
function indexOf(shape: XmlElement): number | undefined {
  const idx = numberOf(mark(shape), 'idx');
  return idx !== undefined && Number.isInteger(idx) && idx >= 0 && idx < 2 ** 32 ? idx : undefined;
}

/** What a slide's placeholder is found by. */
const keyOf = (shape: XmlElement): string => `${masterType(typeOf(shape))} ${indexOf(shape) ?? 0}`;

function boxOf(shape: XmlElement | undefined): Box | undefined {
  const frame = at(shape, 'p:spPr', 'a:xfrm') ?? at(shape, 'p:xfrm');
  const [off, ext] = [at(frame, 'a:off'), at(frame, 'a:ext')];
  const [x, y, cx, cy] = [numberOf(off, 'x'), numberOf(off, 'y'), numberOf(ext, 'cx'), numberOf(ext, 'cy')];
  if (x === undefined || y === undefined || cx === undefined || cy === undefined || cx <= 0 || cy <= 0) return undefined;
  return { x: px(x / 9525), y: px(y / 9525), width: px(cx / 9525), height: px(cy / 9525) };
}

/** What is on the slide of a box; nothing of one that lies beside it, where authors put what is not to be filled. */
function seenOf(box: Box, slide: Inheritance['slide']): Box | undefined {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [right, bottom] = [Math.min(slide.width, box.x + box.width), Math.min(slide.height, box.y + box.height)];
  if (right - x < 1 || bottom - y < 1) return undefined;
  const isWhole = x === box.x && y === box.y && right === box.x + box.width && bottom === box.y + box.height;
  return isWhole ? box : { x: px(x), y: px(y), width: px(right - x), height: px(bottom - y) };
}

function textSources(shape: XmlElement, parent: XmlElement | undefined, { master, defaults }: Inheritance): TextSources {
  const type = masterType(typeOf(shape));
  const style = type === 'title' ? 'p:titleStyle' : type === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  const own = samplesOf(shape);
  const above = samplesOf(parent);
  // An empty content placeholder shows nothing of its levels: the master's body does. A title or a subtitle shows its own.
  const samples = typeOf(shape) === 'subTitle' || type === 'title' || !parent ? [...own, ...above] : [...own.filter(hasText), ...above, ...own];
  return {
    styles: [at(shape, 'p:txBody', 'a:lstStyle'), at(parent, 'p:txBody', 'a:lstStyle'), at(master, 'p:txStyles', style), type === 'title' ? undefined : defaults],
    samples,
  };
}

const samplesOf = (shape: XmlElement | undefined): readonly XmlElement[] => childrenOf(at(shape, 'p:txBody'), 'a:p');

const hasText = (paragraph: XmlElement): boolean => allOf(paragraph, 'a:t').length > 0;

/** 0.1 inch at the sides, 0.05 above and below (21.1.2.1.1). */
const USUAL = { lIns: 91440, tIns: 45720, rIns: 91440, bIns: 45720 } as const;

function insetOf(frames: readonly (XmlElement | undefined)[]): Region['inset'] {
  const side = (name: keyof typeof USUAL) => px((frames.map((frame) => numberOf(frame, name)).find((value) => value !== undefined) ?? USUAL[name]) / 9525);
  return { left: side('lIns'), top: side('tIns'), right: side('rIns'), bottom: side('bIns') };
}

const ANCHORS: Readonly<Record<string, Region['anchor']>> = { ctr: 'middle', b: 'bottom' };

const anchorOf = (frames: readonly (XmlElement | undefined)[]): Region['anchor'] =>
  ANCHORS[frames.map((frame) => attribute(frame, 'anchor')).find((value) => value !== undefined) ?? ''] ?? 'top';
