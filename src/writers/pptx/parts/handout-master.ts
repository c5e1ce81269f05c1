import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { PART, themeName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { placeholderShape, placeholderXml, ShapeIds, shapeTree } from '../shapes/placeholder.js';
import { dateField, slideNumberField } from '../shapes/text-placeholder.js';
import { NOTES_SIZE, place } from './notes-master.js';
import { background } from './slide-layout.js';
import { COLOR_MAP } from './slide-master.js';

const MARGIN = 720000;
const LINE = { width: 2880000, height: 360000 } as const;

/** The page that slides are printed on, several at a time (ECMA-376 part 1, 13.3.1): whose they are, the date, the number. */
export function handoutMasterPart(context: PresentationContext): Part {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.theme, themeName(3));
  return {
    name: PART.handoutMaster,
    contentType: CONTENT_TYPE.handoutMaster,
    relationships: relationships.list,
    content: el('p:handoutMaster', {}, [
      el('p:cSld', {}, [background({ role: 'background' }), shapeTree(shapes(context))]),
      el('p:clrMap', COLOR_MAP),
    ]),
  };
}

function shapes({ deck, words, language }: PresentationContext): readonly XmlElement[] {
  const ids = new ShapeIds();
  const run = (text: string): XmlElement => el('a:r', {}, [el('a:rPr', { lang: language }), el('a:t', {}, [text])]);
  const [right, bottom] = [NOTES_SIZE.cx - MARGIN - LINE.width, NOTES_SIZE.cy - MARGIN];
  const corners = [
    { type: 'hdr', name: words.header, x: MARGIN, y: MARGIN - LINE.height, text: run(deck.title) },
    { type: 'dt', idx: 1, name: words.regions.date, x: right, y: MARGIN - LINE.height, text: dateField(deck.date, language) },
    { type: 'ftr', idx: 2, name: words.regions.footer, x: MARGIN, y: bottom, text: run(deck.organisation) },
    { type: 'sldNum', idx: 3, name: words.regions.slideNumber, x: right, y: bottom, text: slideNumberField('‹N°›', language) },
  ];
  return corners.map(({ name, x, y, text, ...placeholder }) =>
    placeholderShape({
      names: { id: ids.next(), name },
      placeholder: placeholderXml({ ...placeholder, size: 'quarter' }),
      properties: place(x, y, LINE.width, LINE.height),
      body: [
        el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: y === bottom ? 'b' : 't' }),
        el('a:lstStyle', {}, [el('a:lvl1pPr', { algn: x === right ? 'r' : 'l' }, [el('a:defRPr', { sz: 1000 })])]),
        el('a:p', {}, [text, el('a:endParaRPr', { lang: language })]),
      ],
    }),
  );
}
