import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Chromium names structure elements after its own count of nodes, which goes on from one document to the next. */
const NODE = /^node\d{8}$/;

/** Numbers the structure elements' identifiers from 1, in their order, so that the same document has the same ones. */
export function stabilizeIds(pdf: PDFDocument): void {
  const holders = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (isIdHolder(object) ? [object] : []));
  const found = new Set<string>();
  for (const holder of holders) replaceIds(holder, (id) => void found.add(id));
  const numbered = new Map([...found].sort().map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]));
  for (const holder of holders) replaceIds(holder, (id) => numbered.get(id));
}

/** Structure elements, and the nodes of the tree that finds them by identifier (ISO 32000-1, 14.7.2 and 7.9.6). */
const isIdHolder = (object: PDFObject): object is PDFDict =>
  object instanceof PDFDict &&
  (object.get(PDFName.of('Type')) === PDFName.of('StructElem') || object.has(PDFName.of('Limits')));

/** Goes through what stands directly in the object; what it refers to is an object of its own. */
function replaceIds(object: PDFObject, rename: (id: string) => string | undefined): void {
  const entries: readonly (readonly [PDFObject, (value: PDFString) => void])[] =
    object instanceof PDFDict
      ? object.entries().map(([key, value]) => [value, (renamed) => { object.set(key, renamed); }])
      : object instanceof PDFArray
        ? object.asArray().map((value, i) => [value, (renamed) => { object.set(i, renamed); }])
        : [];
  for (const [value, set] of entries) {
    if (!(value instanceof PDFString)) {
      replaceIds(value, rename);
      continue;
    }
    const renamed = NODE.test(value.asString()) ? rename(value.asString()) : undefined;
    if (renamed !== undefined) set(PDFString.of(renamed));
  }
}
