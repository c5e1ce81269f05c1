import { writePackage } from '../../../../src/writers/pptx/opc/package.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../../../../src/writers/pptx/opc/names.js';
import { Relationships, type Part } from '../../../../src/writers/pptx/opc/part.js';
import { el, val, type XmlElement } from '../../../../src/writers/pptx/oxml/element.js';
import { shapeTree } from '../../../../src/writers/pptx/shapes/placeholder.js';

/** Left, top, width, height in EMU. */
export type Place = readonly [number, number, number, number];

export interface PlaceholderSpec {
  readonly type?: string;
  readonly idx?: number;
  readonly name?: string;
  readonly place?: Place;
  /** Size of the first level, in hundredths of a point. */
  readonly size?: number;
  readonly insets?: number;
}

export interface LayoutSpec {
  readonly name: string;
  readonly type?: string;
  readonly placeholders: readonly PlaceholderSpec[];
}

export const TITLE_PLACE: Place = [838200, 365125, 10515600, 1325563];
export const BODY_PLACE: Place = [838200, 1825625, 10515600, 4351338];

const title: PlaceholderSpec = { type: 'title', name: 'Titre 1' };
const content = (idx: number, name: string, place?: Place): PlaceholderSpec => ({ idx, name, ...(place ? { place } : {}) });
const furniture: readonly PlaceholderSpec[] = [{ type: 'ftr', idx: 11, name: 'Pied de page' }, { type: 'sldNum', idx: 12, name: 'Numéro' }];

export const TITLE_AND_CONTENT: LayoutSpec = {
  name: 'Titre et contenu', type: 'obj', placeholders: [title, content(1, 'Contenu 2'), ...furniture],
};
export const TWO_CONTENTS: LayoutSpec = {
  name: 'Deux contenus', type: 'twoObj',
  placeholders: [title, content(1, 'Contenu 2', [838200, 1825625, 5181600, 4351338]), content(2, 'Contenu 3', [6172200, 1825625, 5181600, 4351338]), ...furniture],
};
export const TITLE_SLIDE: LayoutSpec = {
  name: 'Diapositive de titre', type: 'title',
  placeholders: [
    { type: 'ctrTitle', name: 'Titre 1', place: [1524000, 1122363, 9144000, 2387600], size: 6000 },
    { type: 'subTitle', idx: 1, name: 'Sous-titre 2', place: [1524000, 3602038, 9144000, 1655762], size: 2400 },
  ],
};
export const USUAL_LAYOUTS: readonly LayoutSpec[] = [TITLE_SLIDE, TITLE_AND_CONTENT, TWO_CONTENTS];

const shape = ({ type, idx, name = 'Titre', place, size, insets }: PlaceholderSpec, id: number): XmlElement =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [el('p:cNvPr', { id, name }), el('p:cNvSpPr'), el('p:nvPr', {}, [el('p:ph', { type, idx })])]),
    el('p:spPr', {}, place ? [el('a:xfrm', {}, [el('a:off', { x: place[0], y: place[1] }), el('a:ext', { cx: place[2], cy: place[3] })])] : []),
    el('p:txBody', {}, [
      el('a:bodyPr', { lIns: insets, rIns: insets }),
      el('a:lstStyle', {}, size === undefined ? [] : [el('a:lvl1pPr', {}, [el('a:defRPr', { sz: size })])]),
      el('a:p', {}, [el('a:endParaRPr', { lang: 'fr-FR' })]),
    ]),
  ]);

const MASTER: readonly PlaceholderSpec[] = [
  { type: 'title', name: 'Titre', place: TITLE_PLACE },
  { type: 'body', idx: 1, name: 'Texte', place: BODY_PLACE },
  { type: 'ftr', idx: 3, name: 'Pied de page', place: [838200, 6356350, 7000000, 365125], size: 1200 },
  { type: 'sldNum', idx: 4, name: 'Numéro', place: [8610600, 6356350, 2743200, 365125] },
];

const tree = (placeholders: readonly PlaceholderSpec[]): XmlElement => shapeTree(placeholders.map((one, i) => shape(one, i + 2)));

const COLORS = { dk1: '101010', lt1: 'FEFEFE', dk2: '202020', lt2: 'EDEDED', accent1: 'AA0000', accent2: '00AA00', accent3: '0000AA', accent4: 'AAAA00', accent5: '00AAAA', accent6: 'AA00AA', hlink: '0000FF', folHlink: '800080' };

const fill = (): XmlElement => el('a:solidFill', {}, [val('a:schemeClr', 'phClr')]);
const theme = (): XmlElement =>
  el('a:theme', { name: 'Essai' }, [
    el('a:themeElements', {}, [
      el('a:clrScheme', { name: 'Essai' }, Object.entries(COLORS).map(([slot, color]) => el(`a:${slot}`, {}, [val('a:srgbClr', color)]))),
      el('a:fontScheme', { name: 'Essai' }, ['major', 'minor'].map((voice) =>
        el(`a:${voice}Font`, {}, [el('a:latin', { typeface: 'Calibri' }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' })]))),
      el('a:fmtScheme', { name: 'Essai' }, [
        el('a:fillStyleLst', {}, [fill(), fill(), fill()]),
        el('a:lnStyleLst', {}, [1, 2, 3].map(() => el('a:ln', {}, [fill()]))),
        el('a:effectStyleLst', {}, [1, 2, 3].map(() => el('a:effectStyle', {}, [el('a:effectLst')]))),
        el('a:bgFillStyleLst', {}, [fill(), fill(), fill()]),
      ]),
    ]),
  ]);

const level = (size: number, left: number, bullet: XmlElement, space?: number): XmlElement =>
  el('a:lvl1pPr', { marL: left, indent: -left }, [el('a:lnSpc', {}, [val('a:spcPct', 90000)]), ...(space === undefined ? [] : [el('a:spcBef', {}, [val('a:spcPts', space)])]), bullet, el('a:defRPr', { sz: size })]);

export interface TemplateFile {
  readonly layouts?: readonly LayoutSpec[];
  /** Parts to add or to put in the place of others, by name. */
  readonly more?: readonly Part[];
  readonly map?: Readonly<Record<string, string>>;
  readonly layoutLinks?: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[];
  readonly presentationType?: string;
  /** Above each paragraph of the body, in hundredths of a point. */
  readonly space?: number;
  readonly slide?: { readonly cx: number; readonly cy: number };
}

/** A small presentation as PowerPoint writes them: a master with its list styles, a slide, and the layouts asked for. */
export function templateFile({ layouts = USUAL_LAYOUTS, more = [], map = {}, layoutLinks = [], presentationType = CONTENT_TYPE.presentation, space, slide = { cx: 12192000, cy: 6858000 } }: TemplateFile = {}): Uint8Array {
  const layoutName = (i: number): string => `/ppt/slideLayouts/slideLayout${i + 1}.xml`;
  const toMaster = new Relationships();
  const links = layouts.map((_, i) => toMaster.to(RELATIONSHIP.slideLayout, layoutName(i)));
  toMaster.to(RELATIONSHIP.theme, '/ppt/theme/theme1.xml');
  const colorMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...Object.fromEntries(Object.keys(COLORS).slice(4).map((slot) => [slot, slot])), ...map };
  const master = el('p:sldMaster', {}, [
    el('p:cSld', {}, [tree(MASTER)]),
    el('p:clrMap', colorMap),
    el('p:sldLayoutIdLst', {}, links.map((link, i) => el('p:sldLayoutId', { id: 2147483649 + i, 'r:id': link }))),
    el('p:txStyles', {}, [
      el('p:titleStyle', {}, [level(4400, 0, el('a:buNone'))]),
      el('p:bodyStyle', {}, [level(2800, 228600, el('a:buChar', { char: '•' }), space)]),
      el('p:otherStyle'),
    ]),
  ]);
  const presentation = new Relationships();
  const masterId = presentation.to(RELATIONSHIP.slideMaster, '/ppt/slideMasters/slideMaster1.xml');
  const slideId = presentation.to(RELATIONSHIP.slide, '/ppt/slides/slide1.xml');
  presentation.to(RELATIONSHIP.theme, '/ppt/theme/theme1.xml');
  const part = (name: string, contentType: string, content: XmlElement, list: Relationships = new Relationships()): Part => ({ name, contentType, content, relationships: list.list });
  const toLayout = new Relationships();
  toLayout.to(RELATIONSHIP.slideLayout, layoutName(0));
  const layoutParts = layouts.map(({ name, type, placeholders }, i) => {
    const own = new Relationships();
    own.to(RELATIONSHIP.slideMaster, '/ppt/slideMasters/slideMaster1.xml');
    for (const link of layoutLinks) own.to(link.type, link.target, link.external);
    return part(layoutName(i), CONTENT_TYPE.slideLayout, el('p:sldLayout', { type }, [el('p:cSld', { name }, [tree(placeholders)])]), own);
  });
  const own = [
    part('/ppt/presentation.xml', presentationType, el('p:presentation', {}, [
      el('p:sldMasterIdLst', {}, [el('p:sldMasterId', { id: 2147483648, 'r:id': masterId })]),
      el('p:sldIdLst', {}, [el('p:sldId', { id: 256, 'r:id': slideId })]),
      el('p:sldSz', slide),
      el('p:notesSz', { cx: 6858000, cy: 9144000 }),
      el('p:custShowLst', {}, [el('p:custShow', { name: 'Courte', id: 0 }, [el('p:sldLst', {}, [el('p:sld', { 'r:id': slideId })])])]),
    ]), presentation),
    part('/ppt/slideMasters/slideMaster1.xml', CONTENT_TYPE.slideMaster, master, toMaster),
    ...layoutParts,
    part('/ppt/slides/slide1.xml', CONTENT_TYPE.slide, el('p:sld', {}, [el('p:cSld', {}, [shapeTree([])])]), toLayout),
    part('/ppt/theme/theme1.xml', CONTENT_TYPE.theme, theme()),
  ];
  const root = new Relationships();
  root.to(RELATIONSHIP.officeDocument, '/ppt/presentation.xml');
  const added = new Set(more.map((one) => one.name));
  return writePackage([...own.filter((one) => !added.has(one.name)), ...more], root.list);
}
