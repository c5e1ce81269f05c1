import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { isPathEnd, paintsAlone, readOperations, showsText } from '../../src/writers/pdf/structure/content-units.js';
import type { PdfFault } from './pdf-faults.js';

const textOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
const contentsOf = ({ node }: PDFPage): string | undefined => {
  const contents = node.Contents();
  return contents instanceof PDFRawStream ? textOf(contents) : undefined;
};

/** The numbers of the marked contents that a page's own stream opens. */
export const markedContents = (page: PDFPage): ReadonlySet<number> =>
  new Set([...(contentsOf(page) ?? '').matchAll(/\/MCID\s+(\d+)/g)].map(([, id]) => Number(id)));

/** Everything painted is content or artifact, and no mark stands inside another of the other kind. */
export function contentFaults(pdf: PDFDocument): readonly PdfFault[] {
  return [
    ...pdf.getPages().flatMap((page, index) => {
      const text = contentsOf(page);
      const where = `page ${String(index + 1)}`;
      return text === undefined ? [{ rule: 'a page’s content is one stream', where }] : markFaults(text, where);
    }),
    ...formFaults(pdf),
  ];
}

function markFaults(text: string, where: string): readonly PdfFault[] {
  const open: ('artifact' | 'content')[] = [];
  const rules = new Set<string>();
  for (const { operator, source } of readOperations(text)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const kind = /^\/Artifact\b/.test(source) ? 'artifact' : /\/MCID\b/.test(source) ? 'content' : open.at(-1);
      if (kind === undefined) rules.add('everything painted is content or artifact');
      if (open.length > 0 && open.at(-1) !== kind) rules.add('no artifact stands in content, no content in an artifact');
      open.push(kind ?? 'artifact');
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) rules.add('marks are closed as often as opened');
    } else if (open.length === 0 && ((isPathEnd(operator) && operator !== 'n') || showsText(operator) || paintsAlone(operator))) {
      rules.add('everything painted is content or artifact');
    }
  }
  if (open.length > 0) rules.add('marks are closed as often as opened');
  return [...rules].map((rule) => ({ rule, where }));
}

/** What a page draws by `Do` takes the mark of the place where it is drawn: a form with marks of its own would need a parent tree's entry. */
const formFaults = (pdf: PDFDocument): readonly PdfFault[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([ref, form]) => {
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return [];
    const marked = readOperations(textOf(form)).some(({ operator }) => operator === 'BDC' || operator === 'BMC');
    const listed = form.dict instanceof PDFDict && form.dict.has(PDFName.of('StructParents'));
    return marked && !listed ? [{ rule: 'a form XObject with marks is in the parent tree', where: ref.toString() }] : [];
  });
