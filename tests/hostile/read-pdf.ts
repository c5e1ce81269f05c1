import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfPages } from '../end-to-end/texts.js';
import type { FoundText } from './read-pptx.js';

const SPOKEN = ['Alt', 'T', 'Title', 'Contents', 'Summary', 'ActualText', 'E', 'Subject', 'Keywords', 'Author'] as const;

/** Every page's letters, and every string that the document holds for people: outline, alternatives, titles, properties. */
export async function readPdfTexts(file: string): Promise<readonly FoundText[]> {
  const pages = pdfPages(file).map((text, i) => ({ where: `page ${String(i + 1)}`, text }));
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const strings = pdf.context.enumerateIndirectObjects().flatMap(([, object]) =>
    object instanceof PDFDict
      ? SPOKEN.flatMap((key) => {
          const value = object.lookup(PDFName.of(key));
          return value instanceof PDFString || value instanceof PDFHexString ? [{ where: `/${key}`, text: value.decodeText() }] : [];
        })
      : []);
  return [...pages, ...strings];
}
