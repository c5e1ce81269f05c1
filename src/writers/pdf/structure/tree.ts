import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

export const NAMES = {
  S: PDFName.of('S'), K: PDFName.of('K'), P: PDFName.of('P'), Pg: PDFName.of('Pg'), Type: PDFName.of('Type'), Obj: PDFName.of('Obj'),
  MCID: PDFName.of('MCID'), Alt: PDFName.of('Alt'), Root: PDFName.of('StructTreeRoot'),
} as const;

/** A structure element where it stands (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly type: string;
}

/** What an element holds, in reading order; a marked content is a number or a dictionary. */
export function kidsOf(pdf: PDFDocument, dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(NAMES.K);
  const held = kids instanceof PDFRef ? pdf.context.lookup(kids) : kids;
  if (held instanceof PDFArray) return held.asArray();
  return kids === undefined ? [] : [kids];
}

export function elementAt(pdf: PDFDocument, kid: PDFObject): Element | undefined {
  const dict = pdf.context.lookup(kid);
  if (!(kid instanceof PDFRef) || !(dict instanceof PDFDict)) return undefined;
  const type = dict.get(NAMES.S);
  return type instanceof PDFName ? { ref: kid, dict, type: type.decodeText() } : undefined;
}

/** The marked content that a kid means, when it is one: its number on the page. */
export function contentOf(pdf: PDFDocument, kid: PDFObject): number | undefined {
  const held = pdf.context.lookup(kid);
  if (held instanceof PDFNumber) return held.asNumber();
  const id = held instanceof PDFDict ? held.get(NAMES.MCID) : undefined;
  return id instanceof PDFNumber ? id.asNumber() : undefined;
}

/** The page that an element's kid stands on. */
export function pageOf(pdf: PDFDocument, kid: PDFObject, dict: PDFDict): PDFObject | undefined {
  const held = pdf.context.lookup(kid);
  return (held instanceof PDFDict ? held.get(NAMES.Pg) : undefined) ?? dict.get(NAMES.Pg);
}

/** Every element, parents before their children, in reading order; with the types of those above it. */
export function walk(pdf: PDFDocument, visit: (element: Element, above: readonly string[]) => void): void {
  const root = pdf.catalog.lookup(NAMES.Root);
  if (!(root instanceof PDFDict)) return;
  const enter = (dict: PDFDict, above: readonly string[]): void => {
    for (const kid of kidsOf(pdf, dict)) {
      const element = elementAt(pdf, kid);
      if (element === undefined) continue;
      visit(element, above);
      enter(element.dict, [...above, element.type]);
    }
  };
  enter(root, []);
}
