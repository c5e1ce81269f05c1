import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** A link says where it leads to those who cannot see its text (ISO 14289-1, 7.18.5). `pageTitles`: by page, for links inside. */
export function nameLinks(pdf: PDFDocument, pageTitles: readonly string[]): void {
  const name = (key: string): PDFName => PDFName.of(key);
  const pages = pdf.getPages();
  for (const { node } of pages) {
    for (const kid of node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(kid);
      if (!(link instanceof PDFDict) || link.get(name('Subtype')) !== name('Link') || link.has(name('Contents'))) continue;
      const page = pages.findIndex(({ ref }) => ref === targetPage(pdf, link));
      const said = addressOf(link) ?? pageTitles[page];
      if (said !== undefined) link.set(name('Contents'), PDFHexString.fromText(said));
    }
  }
}

function addressOf(link: PDFDict): string | undefined {
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}

/** A destination is a page, or a name in the catalogue's list (ISO 32000-1, 12.3.2). */
function targetPage(pdf: PDFDocument, link: PDFDict): PDFObject | undefined {
  const target = link.lookup(PDFName.of('Dest'));
  const named = target instanceof PDFName ? pdf.catalog.lookup(PDFName.of('Dests')) : undefined;
  const found = named instanceof PDFDict && target instanceof PDFName ? named.lookup(target) : target;
  const place = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
  return place instanceof PDFArray ? place.get(0) : undefined;
}
