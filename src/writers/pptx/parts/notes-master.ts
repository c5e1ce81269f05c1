import { emu } from '../../../units/length.js';
import type { PresentationContext } from '../context.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../opc/names.js';
import { Relationships, type Part } from '../opc/part.js';
import { PART, themeName } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { solidFill } from '../shapes/color.js';
import { placeholderShape, placeholderXml, ShapeIds, shapeTree } from '../shapes/placeholder.js';
import { slideNumberField } from '../shapes/text-placeholder.js';
import { themeFont } from '../shapes/text-style.js';
import { background } from './slide-layout.js';
import { COLOR_MAP } from './slide-master.js';
import { slideImage } from './notes-slide.js';

/** The notes page is A4 upright, in EMU. */
export const NOTES_SIZE = { cx: 7560000, cy: 10692000 } as const;
const MARGIN = 720000;
const IMAGE_TOP = 720000;
const IMAGE_HEIGHT = Math.round(((NOTES_SIZE.cx - 2 * MARGIN) * 9) / 16);
const TEXT_TOP = IMAGE_TOP + IMAGE_HEIGHT + 360000;
const NUMBER = { width: 1440000, height: 360000 } as const;

export function notesMasterPart(context: PresentationContext): Part {
  const relationships = new Relationships();
  relationships.to(RELATIONSHIP.theme, themeName(2));
  return {
    name: PART.notesMaster,
    contentType: CONTENT_TYPE.notesMaster,
    relationships: relationships.list,
    content: el('p:notesMaster', {}, [
      el('p:cSld', {}, [background({ role: 'background' }), shapeTree(shapes(context))]),
      el('p:clrMap', COLOR_MAP),
      el('p:notesStyle', {}, [1, 2, 3, 4, 5].map(notesLevel)),
    ]),
  };
}

function shapes({ words, language }: PresentationContext): readonly XmlElement[] {
  const ids = new ShapeIds();
  const width = NOTES_SIZE.cx - 2 * MARGIN;
  const end = el('a:endParaRPr', { lang: language });
  return [
    slideImage({ id: ids.next(), name: words.slideImage }, [
      ...place(MARGIN, IMAGE_TOP, width, IMAGE_HEIGHT),
      el('a:noFill'),
      el('a:ln', { w: 9525 }, [solidFill({ role: 'muted' })]),
    ]),
    placeholderShape({
      names: { id: ids.next(), name: words.notes },
      placeholder: placeholderXml({ type: 'body', idx: 1, size: 'quarter' }),
      properties: place(MARGIN, TEXT_TOP, width, NOTES_SIZE.cy - TEXT_TOP - MARGIN - NUMBER.height),
      body: [
        el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
        el('a:lstStyle'),
        el('a:p', {}, [el('a:r', {}, [el('a:rPr', { lang: language }), el('a:t', {}, [words.notes])]), end]),
      ],
    }),
    placeholderShape({
      names: { id: ids.next(), name: words.regions.slideNumber },
      placeholder: placeholderXml({ type: 'sldNum', idx: 5, size: 'quarter' }),
      properties: place(NOTES_SIZE.cx - MARGIN - NUMBER.width, NOTES_SIZE.cy - MARGIN, NUMBER.width, NUMBER.height),
      body: [
        el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }),
        el('a:lstStyle', {}, [el('a:lvl1pPr', { algn: 'r' }, [el('a:defRPr', { sz: 1000 })])]),
        el('a:p', {}, [slideNumberField('‹N°›', language), end]),
      ],
    }),
  ];
}

export const place = (x: number, y: number, cx: number, cy: number): readonly XmlElement[] => [
  el('a:xfrm', {}, [el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(cx), cy: emu(cy) })]),
  el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]),
];

/** 12 pt on paper, levels a centimetre apart. */
const notesLevel = (level: number): XmlElement =>
  el(`a:lvl${level}pPr`, { marL: (level - 1) * 360000, algn: 'l' }, [
    el('a:spcBef', {}, [el('a:spcPts', { val: 400 })]),
    el('a:defRPr', { sz: 1200 }, [solidFill({ role: 'text' }), ...themeFont('minor')]),
  ]);
