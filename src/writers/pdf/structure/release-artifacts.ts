import { deflateSync } from 'node:zlib';
import { PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { decoded } from '../page-letters.js';
import { markArtifacts } from './mark-artifacts.js';
import { contentOf, kidsOf, NAMES, pageOf, walk } from './tree.js';

/** Makes artifacts of what says nothing, on every page, and takes it out of the structure. */
export function releaseArtifacts(pdf: PDFDocument): void {
  const pictures = picturesByPage(pdf);
  const released = new Map<PDFObject, ReadonlySet<number>>();
  for (const page of pdf.getPages()) {
    const stream = onlyStream(page);
    if (stream === undefined) continue;
    const text = decoded(stream).toString('latin1');
    const marked = markArtifacts(text, pictures.get(page.ref) ?? new Set());
    const place = page.node.get(PDFName.of('Contents'));
    if (!(place instanceof PDFRef)) continue;
    pdf.context.assign(place, pdf.context.stream(deflateSync(Buffer.from(marked.text, 'latin1')), { Filter: 'FlateDecode' }));
    released.set(page.ref, marked.released);
  }
  walk(pdf, ({ dict }) => {
    const kids = kidsOf(pdf, dict);
    const kept = kids.filter((kid) => {
      const id = contentOf(pdf, kid);
      const page = pageOf(pdf, kid, dict);
      return id === undefined || page === undefined || released.get(page)?.has(id) !== true;
    });
    if (kept.length < kids.length) dict.set(NAMES.K, pdf.context.obj([...kept]));
  });
}

function onlyStream({ node }: PDFPage): PDFRawStream | undefined {
  const contents = node.Contents();
  return contents instanceof PDFRawStream ? contents : undefined;
}

/** What stands in a figure is kept whole: a picture shows no text. */
function picturesByPage(pdf: PDFDocument): ReadonlyMap<PDFObject, ReadonlySet<number>> {
  const pictures = new Map<PDFObject, Set<number>>();
  walk(pdf, ({ dict, type }, above) => {
    if (type !== 'Figure' && !above.includes('Figure')) return;
    for (const kid of kidsOf(pdf, dict)) {
      const [id, page] = [contentOf(pdf, kid), pageOf(pdf, kid, dict)];
      if (id !== undefined && page !== undefined) pictures.set(page, (pictures.get(page) ?? new Set()).add(id));
    }
  });
  return pictures;
}
