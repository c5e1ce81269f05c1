import { PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFDict, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { CREATOR, type DocumentFacts } from './document-facts.js';
import type { OutlineEntry } from './outline-entries.js';
import { pageLetters } from './page-letters.js';
import { stabilizeIds } from './stable-ids.js';
import { flattenStructure } from './structure/flatten.js';
import { addListBodies } from './structure/list-bodies.js';
import { nameElements, type ElementFacts } from './structure/name-elements.js';
import { nameLinks } from './structure/name-links.js';
import { writeParentTree } from './structure/parent-tree.js';
import { releaseArtifacts } from './structure/release-artifacts.js';
import { xmpPacket } from './xmp.js';

/** What Chromium leaves for us to say. */
export interface Finish {
  readonly facts: DocumentFacts;
  readonly outline: readonly OutlineEntry[];
  readonly elements: ElementFacts;
  /** 32 hexadecimal digits that name this content (ISO 32000-1, 14.4). */
  readonly id: string;
}

export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What each page's letters say, when they could be read on the way. */
  readonly letters?: readonly string[];
}

/** Objects between two pauses, which the library makes so that a web page stays alive. */
const AT_A_STRETCH = Infinity;

/** Chromium's PDF with metadata, outline, page labels and standard structure types; the same bytes for the same input. */
export async function finishPdf(printed: Uint8Array, { facts, outline, elements, id }: Finish): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: AT_A_STRETCH });
  describe(pdf, facts);
  addOutline(pdf, outline);
  addPageLabels(pdf);
  addRoleMap(pdf);
  releaseArtifacts(pdf);
  addListBodies(pdf);
  flattenStructure(pdf);
  nameElements(pdf, elements);
  nameLinks(pdf, elements.pageTitles);
  writeParentTree(pdf);
  addXmp(pdf, facts);
  stabilizeIds(pdf);
  const name = PDFHexString.of(id);
  pdf.context.trailerInfo.ID = pdf.context.obj([name, name]);
  const letters = pageLetters(pdf);
  const bytes = await pdf.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: AT_A_STRETCH });
  return { bytes, pages: pdf.getPageCount(), ...(letters ? { letters } : {}) };
}

function describe(pdf: PDFDocument, facts: DocumentFacts): void {
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author);
  pdf.setSubject(facts.subject);
  pdf.setKeywords([facts.keywords.join(', ')]);
  pdf.setLanguage(facts.language);
  pdf.setCreator(CREATOR);
  pdf.setProducer(CREATOR);
  pdf.setCreationDate(facts.date);
  pdf.setModificationDate(facts.date);
}

function addXmp(pdf: PDFDocument, facts: DocumentFacts): void {
  const packet = new TextEncoder().encode(xmpPacket(facts));
  // Left uncompressed, so that programs that know nothing of PDF find it (ISO 32000-1, 14.3.2).
  const stream = pdf.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/** ISO 32000-1, 12.3.3: a tree linked in all directions. */
function addOutline(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const root = pdf.context.nextRef();
  const links = addEntries(pdf, root, entries);
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', ...links, Count: entries.length }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
}

function addEntries(pdf: PDFDocument, parent: PDFRef, entries: readonly OutlineEntry[]): Record<string, PDFObject> {
  const refs = entries.map(() => pdf.context.nextRef());
  entries.forEach(({ title, page, children }, i) => {
    const ref = refs[i];
    if (ref === undefined) return;
    const dictionary: PDFDict = pdf.context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [pdf.getPage(page).ref, 'Fit'],
      ...(refs[i - 1] ? { Prev: refs[i - 1] } : {}),
      ...(refs[i + 1] ? { Next: refs[i + 1] } : {}),
      // Negative: the section's slides are folded away at first.
      ...(children.length === 0 ? {} : { ...addEntries(pdf, ref, children), Count: -children.length }),
    });
    pdf.context.assign(ref, dictionary);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last ? { First: first, Last: last } : {};
}

/** Pages are numbered from 1, as the slides are (ISO 32000-1, 12.4.2). */
function addPageLabels(pdf: PDFDocument): void {
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: [PDFNumber.of(0), { S: 'D' }] }));
}

/** Chromium names two types that only PDF 2.0 knows (ISO 32000-1, 14.8.4.2). */
function addRoleMap(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot')) as PDFDict | undefined;
  tree?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
}
