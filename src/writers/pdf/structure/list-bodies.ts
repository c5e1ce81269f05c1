import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { kidsOf, NAMES, walk, type Element } from './tree.js';

/** An item's text stands in a list body (ISO 32000-1, 14.8.4.3.3), which Chromium leaves out where bullets are drawn by CSS. */
export function addListBodies(pdf: PDFDocument): void {
  const items: Element[] = [];
  walk(pdf, (element) => {
    if (element.type === 'LI') items.push(element);
  });
  for (const { ref, dict } of items) {
    const kids = kidsOf(pdf, dict);
    if (kids.some((kid) => typeOf(pdf.context.lookup(kid)) === 'LBody')) continue;
    const page = dict.get(NAMES.Pg);
    const body = pdf.context.register(
      pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: [...kids], ...(page === undefined ? {} : { Pg: page }) }),
    );
    for (const kid of kids) {
      const held = pdf.context.lookup(kid);
      if (typeOf(held) !== undefined && held instanceof PDFDict) held.set(NAMES.P, body);
    }
    dict.set(NAMES.K, pdf.context.obj([body]));
  }
}

function typeOf(held: unknown): string | undefined {
  const type = held instanceof PDFDict ? held.get(NAMES.S) : undefined;
  return type instanceof PDFName ? type.decodeText() : undefined;
}
