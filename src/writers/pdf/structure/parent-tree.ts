import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { contentOf, kidsOf, NAMES, pageOf, walk } from './tree.js';

/** Writes anew which element each marked content and each link belongs to (ISO 32000-1, 14.7.4.4), as the structure now has it. */
export function writeParentTree(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(NAMES.Root);
  if (!(root instanceof PDFDict)) return;
  const entries = new Map<number, PDFObject>();
  const owners = ownersOf(pdf);
  for (const { node, ref } of pdf.getPages()) {
    const key = node.get(PDFName.of('StructParents'));
    const contents = owners.contents.get(ref);
    if (!(key instanceof PDFNumber) || contents === undefined) continue;
    const length = Math.max(...contents.keys()) + 1;
    entries.set(key.asNumber(), pdf.context.register(pdf.context.obj(Array.from({ length }, (_, id) => contents.get(id) ?? PDFNull))));
  }
  for (const [object, owner] of owners.objects) {
    const key = pdf.context.lookup(object, PDFDict).get(PDFName.of('StructParent'));
    if (key instanceof PDFNumber) entries.set(key.asNumber(), owner);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  forgetOldArrays(pdf, root);
  root.set(PDFName.of('ParentTree'), pdf.context.register(pdf.context.obj({ Nums: sorted.flatMap(([key, value]) => [PDFNumber.of(key), value]) })));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
}

interface Owners {
  /** By page, then by the content's number. */
  readonly contents: ReadonlyMap<PDFObject, ReadonlyMap<number, PDFRef>>;
  readonly objects: ReadonlyMap<PDFObject, PDFRef>;
}

function ownersOf(pdf: PDFDocument): Owners {
  const contents = new Map<PDFObject, Map<number, PDFRef>>();
  const objects = new Map<PDFObject, PDFRef>();
  walk(pdf, ({ dict, ref }) => {
    for (const kid of kidsOf(pdf, dict)) {
      const [id, page, held] = [contentOf(pdf, kid), pageOf(pdf, kid, dict), pdf.context.lookup(kid)];
      if (id !== undefined && page !== undefined) contents.set(page, (contents.get(page) ?? new Map<number, PDFRef>()).set(id, ref));
      const object = held instanceof PDFDict ? held.get(NAMES.Obj) : undefined;
      if (object !== undefined) objects.set(object, ref);
    }
  });
  return { contents, objects };
}

function forgetOldArrays(pdf: PDFDocument, root: PDFDict): void {
  const old = root.lookup(PDFName.of('ParentTree'));
  const pairs = old instanceof PDFDict ? old.lookup(PDFName.of('Nums')) : undefined;
  if (!(pairs instanceof PDFArray)) return;
  for (const held of pairs.asArray()) if (pdf.context.lookup(held) instanceof PDFArray) pdf.context.delete(held as PDFRef);
}
