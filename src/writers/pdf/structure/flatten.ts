import { PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { contentOf, elementAt, kidsOf, NAMES, pageOf, type Element } from './tree.js';

const BARE: ReadonlySet<PDFName> = new Set([NAMES.Type, NAMES.S, NAMES.P, NAMES.K, NAMES.Pg]);
const WORTHLESS_EMPTY: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'P', 'Strong', 'Em', 'Span']);

/**
 * Takes out the elements that say nothing: Chromium's `NonStruct`, which readers go through as if it were not there (ISO 32000-1,
 * 14.8.4.2), and paragraphs left without content. What they hold goes up in their place. The parent tree must be written anew.
 */
export function flattenStructure(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(NAMES.Root);
  if (!(root instanceof PDFDict)) return;
  for (const kid of kidsOf(pdf, root)) {
    const element = elementAt(pdf, kid);
    if (element !== undefined) flatten(pdf, element);
  }
}

function flatten(pdf: PDFDocument, parent: Element): void {
  const kids = kidsOf(pdf, parent.dict).flatMap((kid): readonly PDFObject[] => {
    const element = elementAt(pdf, kid);
    if (element === undefined) return [kid];
    flatten(pdf, element);
    const held = kidsOf(pdf, element.dict);
    const dissolves = element.type === 'NonStruct' && [...element.dict.keys()].every((key) => BARE.has(key));
    if (!dissolves && !(held.length === 0 && WORTHLESS_EMPTY.has(element.type))) return [kid];
    pdf.context.delete(element.ref);
    return held.map((inner) => adopt(pdf, inner, element, parent));
  });
  parent.dict.set(NAMES.K, pdf.context.obj(kids));
}

/** A kid as its new parent holds it: a bare number means a content of the parent's own page. */
function adopt(pdf: PDFDocument, kid: PDFObject, from: Element, parent: Element): PDFObject {
  const element = elementAt(pdf, kid);
  if (element !== undefined) {
    element.dict.set(NAMES.P, parent.ref);
    return kid;
  }
  const [id, page] = [contentOf(pdf, kid), pageOf(pdf, kid, from.dict)];
  if (id === undefined || page === undefined) return kid;
  if (!parent.dict.has(NAMES.Pg)) parent.dict.set(NAMES.Pg, page);
  return parent.dict.get(NAMES.Pg) === page ? PDFNumber.of(id) : pdf.context.obj({ Type: 'MCR', Pg: page, MCID: id });
}
