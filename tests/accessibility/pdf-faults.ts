import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { contentOf, elementAt, kidsOf, NAMES, pageOf, walk } from '../../src/writers/pdf/structure/tree.js';
import { contentFaults, markedContents } from './pdf-content-faults.js';

/** A rule, in words, that a document does not keep, and the page or element where it does not. */
export interface PdfFault {
  readonly rule: string;
  readonly where: string;
}

/** Rules of tagged PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7) that a program can decide and that decks can break. */
export const findPdfFaults = (pdf: PDFDocument): readonly PdfFault[] => [
  ...documentFaults(pdf), ...contentFaults(pdf), ...elementFaults(pdf), ...parentTreeFaults(pdf), ...fontFaults(pdf), ...linkFaults(pdf),
];

const fault = (rule: string, where: string): PdfFault => ({ rule, where });
const key = (name: string): PDFName => PDFName.of(name);
export const spoken = (value: unknown): string => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '');

function documentFaults(pdf: PDFDocument): readonly PdfFault[] {
  const marked = pdf.catalog.lookup(key('MarkInfo'));
  return [
    ...(marked instanceof PDFDict && marked.get(key('Marked'))?.toString() === 'true' ? [] : [fault('the document says that it is marked', 'MarkInfo')]),
    ...(pdf.catalog.has(NAMES.Root) ? [] : [fault('the document has a structure', 'StructTreeRoot')]),
    ...(spoken(pdf.catalog.lookup(key('Lang'))) !== '' ? [] : [fault('the document says its language', 'Lang')]),
    ...((pdf.getTitle() ?? '') !== '' && pdf.catalog.getViewerPreferences()?.getDisplayDocTitle() === true ? [] : [fault('the window shows the title', 'DisplayDocTitle')]),
  ];
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'], LBody: ['LI'], Lbl: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'],
};
/** Standard types (ISO 32000-1, 14.8.4) that a deck may use. */
const STANDARD = new Set(['Document', 'Sect', 'Div', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Span', 'Quote', 'BlockQuote', 'Link', 'Figure', 'Caption', 'Note']);

function elementFaults(pdf: PDFDocument): readonly PdfFault[] {
  const faults: PdfFault[] = [];
  const roles = pdf.catalog.lookup(NAMES.Root, PDFDict).lookup(key('RoleMap'));
  let heading = 0;
  walk(pdf, ({ dict, type, ref }, above) => {
    const broken = (rule: string): void => { faults.push(fault(rule, `${type} ${ref.toString()}`)); };
    const role = roles instanceof PDFDict ? roles.get(key(type)) : undefined;
    if (!STANDARD.has(role instanceof PDFName ? role.decodeText() : type)) broken('every type is standard or mapped to a standard one');
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level > heading + 1) broken('headings begin at the first level and skip none');
    if (level > 0) heading = level;
    if (type === 'Figure' && spoken(dict.lookup(NAMES.Alt)) === '') broken('a figure has an alternative');
    const attributes = String(dict.lookup(key('A')));
    if (type === 'Figure' && !attributes.includes('/BBox')) broken('a figure says its place');
    if (PARENTS[type]?.includes(above.at(-1) ?? '') === false) broken('parts of lists and tables stand where they belong');
    if (type === 'LI' && !kidsOf(pdf, dict).some((kid) => elementAt(pdf, kid)?.type === 'LBody')) broken('an item has a body');
    if (type === 'TH' && !/\/Scope \/(?:Column|Row|Both)/.test(attributes)) broken('a header cell says what it heads');
    if (type === 'Table' && new Set(rowLengths(pdf, dict)).size > 1) broken('the rows of a table are equally long');
    if (type === 'Table' && !headed(pdf, dict)) broken('a table has header cells');
    if (kidsOf(pdf, dict).length === 0 && type !== 'TD' && type !== 'TH') broken('no element is empty');
  });
  return faults;
}

const rowsOf = (pdf: PDFDocument, table: PDFDict): readonly PDFDict[] =>
  kidsOf(pdf, table).flatMap((kid) => {
    const row = elementAt(pdf, kid);
    if (row === undefined) return [];
    return row.type === 'TR' ? [row.dict] : rowsOf(pdf, row.dict);
  });

/** Cells that span columns count as often (ISO 32000-1, 14.8.5.7). */
const rowLengths = (pdf: PDFDocument, table: PDFDict): readonly number[] =>
  rowsOf(pdf, table).map((row) =>
    kidsOf(pdf, row).reduce((length, kid) => length + Number(/\/ColSpan (\d+)/.exec(String(elementAt(pdf, kid)?.dict.lookup(key('A'))))?.[1] ?? 1), 0));

const headed = (pdf: PDFDocument, table: PDFDict): boolean =>
  rowsOf(pdf, table).some((row) => kidsOf(pdf, row).some((kid) => elementAt(pdf, kid)?.type === 'TH'));

/** Marked content and structure know each other: no number leads nowhere, in either direction. */
function parentTreeFaults(pdf: PDFDocument): readonly PdfFault[] {
  const held = new Map<PDFObject, Map<number, PDFRef>>();
  walk(pdf, ({ dict, ref }) => {
    for (const kid of kidsOf(pdf, dict)) {
      const [id, page] = [contentOf(pdf, kid), pageOf(pdf, kid, dict)];
      if (id !== undefined && page !== undefined) held.set(page, (held.get(page) ?? new Map<number, PDFRef>()).set(id, ref));
    }
  });
  const tree = parentTree(pdf);
  return pdf.getPages().flatMap((page, index) => {
    const where = `page ${String(index + 1)}`;
    const owners = held.get(page.ref) ?? new Map<number, PDFRef>();
    const marked = markedContents(page);
    const listed = pdf.context.lookup(tree.get(Number(String(page.node.get(key('StructParents'))))));
    const inTree = listed instanceof PDFArray ? listed.asArray() : [];
    return [
      ...([...marked].every((id) => owners.has(id)) ? [] : [fault('every marked content belongs to an element', where)]),
      ...([...owners.keys()].every((id) => marked.has(id)) ? [] : [fault('every content of an element is on the page', where)]),
      ...([...owners].every(([id, ref]) => inTree[id] === ref) ? [] : [fault('the parent tree leads from a content to its element', where)]),
      ...(inTree.every((entry, id) => !(entry instanceof PDFRef) || owners.get(id) === entry) ? [] : [fault('the parent tree names no content that was released', where)]),
    ];
  });
}

function parentTree(pdf: PDFDocument): ReadonlyMap<number, PDFObject> {
  const tree = pdf.catalog.lookup(NAMES.Root, PDFDict).lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray).asArray();
  return new Map(tree.flatMap((entry, i) => (entry instanceof PDFNumber && i % 2 === 0 ? [[entry.asNumber(), tree[i + 1] as PDFObject] as const] : [])));
}

/** Programs are in the file, and every font that texts use tells its characters; a Type 0 font's program is its descendant's. */
function fontFaults(pdf: PDFDocument): readonly PdfFault[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, font]) => {
    if (!(font instanceof PDFDict) || font.get(NAMES.Type) !== key('Font')) return [];
    const subtype = String(font.get(key('Subtype')));
    const descendant = subtype.startsWith('/CIDFont');
    const told = descendant || font.has(key('ToUnicode')) ? [] : [fault('a font tells its characters', ref.toString())];
    const descriptor = font.lookup(key('FontDescriptor'));
    const embedded = descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(key(file)));
    return embedded || subtype === '/Type0' || subtype === '/Type3' ? told : [...told, fault('a font’s program is in the file', ref.toString())];
  });
}

function linkFaults(pdf: PDFDocument): readonly PdfFault[] {
  const tree = parentTree(pdf);
  return pdf.getPages().flatMap(({ node }, index) => {
    const where = `page ${String(index + 1)}`;
    const notes = node.Annots()?.asArray() ?? [];
    const links = notes.flatMap((ref) => {
      const link = pdf.context.lookup(ref);
      return link instanceof PDFDict && link.get(key('Subtype')) === key('Link') ? [{ ref, link }] : [];
    });
    const owned = ({ ref, link }: (typeof links)[number]): boolean => {
      const owner = pdf.context.lookup(tree.get(Number(String(link.get(key('StructParent'))))));
      return owner instanceof PDFDict && owner.get(NAMES.S) === key('Link')
        && kidsOf(pdf, owner).some((kid) => { const held = pdf.context.lookup(kid); return held instanceof PDFDict && held.get(NAMES.Obj) === ref; });
    };
    return [
      ...links.flatMap(({ link }) => (spoken(link.lookup(key('Contents'))) === '' ? [fault('a link has a name', where)] : [])),
      ...links.flatMap((link) => (owned(link) ? [] : [fault('a link belongs to a link of the structure', where)])),
      ...(notes.length > links.length ? [fault('a page has no other annotations than links', where)] : []),
      ...(links.length > 0 && node.get(key('Tabs')) !== NAMES.S ? [fault('the Tab key follows the structure', where)] : []),
    ];
  });
}
