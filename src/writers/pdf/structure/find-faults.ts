import { decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { isPathEnd, paintsAlone, readOperations, showsText } from './content-units.js';
import { kidsOf, NAMES, elementAt, walk } from './tree.js';

/** A point of the Matterhorn Protocol 1.1 that the document does not meet; `where` is a page or an element. */
export interface StructureFault {
  readonly point: string;
  readonly where: string;
}

/** The points that a program can decide and that decks can break; no substitute for a whole validator such as veraPDF. */
export const findStructureFaults = (pdf: PDFDocument): readonly StructureFault[] => [
  ...documentFaults(pdf), ...contentFaults(pdf), ...elementFaults(pdf), ...fontFaults(pdf), ...linkFaults(pdf),
];

const fault = (point: string, where: string): StructureFault => ({ point, where });
const spoken = (value: unknown): boolean => (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';

function documentFaults(pdf: PDFDocument): readonly StructureFault[] {
  const marked = pdf.catalog.lookup(PDFName.of('MarkInfo'));
  return [
    ...(marked instanceof PDFDict && marked.get(PDFName.of('Marked'))?.toString() === 'true' ? [] : [fault('06-001', 'MarkInfo')]),
    ...(pdf.catalog.has(NAMES.Root) ? [] : [fault('01-005', 'StructTreeRoot')]),
    ...(spoken(pdf.catalog.lookup(PDFName.of('Lang'))) ? [] : [fault('11-006', 'Lang')]),
    ...((pdf.getTitle() ?? '') !== '' && pdf.catalog.getViewerPreferences()?.getDisplayDocTitle() === true ? [] : [fault('07-001', 'DisplayDocTitle')]),
  ];
}

/** 01-005: everything painted is marked, as content or as an artifact. */
function contentFaults(pdf: PDFDocument): readonly StructureFault[] {
  return pdf.getPages().flatMap(({ node }, index) => {
    const contents = node.Contents();
    if (!(contents instanceof PDFRawStream)) return [fault('01-005', `page ${String(index + 1)}`)];
    const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
    let [depth, unmarked] = [0, 0];
    for (const { operator } of readOperations(text)) {
      if (operator === 'BDC' || operator === 'BMC') depth++;
      else if (operator === 'EMC') depth--;
      else if (depth === 0 && ((isPathEnd(operator) && operator !== 'n') || showsText(operator) || paintsAlone(operator))) unmarked++;
    }
    return unmarked > 0 || depth !== 0 ? [fault('01-005', `page ${String(index + 1)}`)] : [];
  });
}

function elementFaults(pdf: PDFDocument): readonly StructureFault[] {
  const faults: StructureFault[] = [];
  let heading = 0;
  walk(pdf, ({ dict, type, ref }, above) => {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level > heading + 1) faults.push(fault('14-003', ref.toString()));
    if (level > 0) heading = level;
    if (type === 'Figure' && !spoken(dict.lookup(NAMES.Alt))) faults.push(fault('13-004', ref.toString()));
    if (type === 'LBody' && above.at(-1) !== 'LI') faults.push(fault('09-005', ref.toString()));
    if (type === 'LI' && above.at(-1) !== 'L') faults.push(fault('09-005', ref.toString()));
    if (type === 'TH' && !String(dict.lookup(PDFName.of('A'))).includes('/Scope')) faults.push(fault('15-003', ref.toString()));
    if (type === 'Table' && new Set(rowLengths(pdf, dict)).size > 1) faults.push(fault('09-004', ref.toString()));
  });
  return faults;
}

const rowLengths = (pdf: PDFDocument, table: PDFDict): readonly number[] =>
  kidsOf(pdf, table).flatMap((kid) => {
    const row = elementAt(pdf, kid);
    if (row === undefined) return [];
    return row.type === 'TR' ? [kidsOf(pdf, row.dict).filter((cell) => elementAt(pdf, cell) !== undefined).length] : rowLengths(pdf, row.dict);
  });

/** 31-001 ff.: the font's program is in the file, and its characters can be told. */
function fontFaults(pdf: PDFDocument): readonly StructureFault[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, font]) => {
    if (!(font instanceof PDFDict) || font.get(NAMES.Type) !== PDFName.of('Font')) return [];
    const faults = font.has(PDFName.of('ToUnicode')) || font.has(PDFName.of('CIDSystemInfo')) ? [] : [fault('31-027', ref.toString())];
    const descriptor = font.lookup(PDFName.of('FontDescriptor'));
    const embedded = descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)));
    const outside = [PDFName.of('Type0'), PDFName.of('Type3')].includes(font.get(PDFName.of('Subtype')) as PDFName);
    return embedded || outside ? faults : [...faults, fault('31-009', ref.toString())];
  });
}

/** 28-012: a link has a name; 28-011: it belongs to the structure; 28-008: its page is gone through in the structure's order. */
function linkFaults(pdf: PDFDocument): readonly StructureFault[] {
  return pdf.getPages().flatMap(({ node }, index) => {
    const links = (node.lookup(PDFName.of('Annots')) as PDFArray | undefined)?.asArray().map((kid) => pdf.context.lookup(kid)) ?? [];
    const where = `page ${String(index + 1)}`;
    return [
      ...links.flatMap((link) => (link instanceof PDFDict && !spoken(link.lookup(PDFName.of('Contents'))) ? [fault('28-012', where)] : [])),
      ...links.flatMap((link) => (link instanceof PDFDict && !link.has(PDFName.of('StructParent')) ? [fault('28-011', where)] : [])),
      ...(links.length > 0 && node.get(PDFName.of('Tabs')) !== NAMES.S ? [fault('28-008', where)] : []),
    ];
  });
}
