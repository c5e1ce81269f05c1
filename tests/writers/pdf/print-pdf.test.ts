import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../../src/browser/session.js';
import { loadAssets, type LoadedAssets } from '../../../src/writers/html/load-assets.js';
import { renderDeckHtml } from '../../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../../src/writers/html/skeleton.js';
import { printPdf as printPage } from '../../../src/writers/pdf/print-pdf.js';
import { readPdfText } from '../../../src/readback/read-pdf.js';
import { pageLetters } from '../../../src/writers/pdf/page-letters.js';
import { thisMachine } from '../../browser/this-machine.js';
import { lacks } from '../../programs.js';
import type { LaidOutDeck } from '../../../src/layout/page.js';
import { CANVAS } from '../../../src/units/length.js';
import type { FinishedPdf } from '../../../src/writers/pdf/finish-pdf.js';
import { smallBundle, smallDeck } from '../html/small-deck.js';

const deck = smallDeck([{ speaker: 'Sandra Regol', paragraphs: [[{ text: 'SECRET' }]] }]);
const created = new Date('2025-03-01T00:00:00Z');

async function printPdf(browser: BrowserSession, text: string, of: LaidOutDeck): Promise<FinishedPdf> {
  const page = await browser.open(text, CANVAS);
  try {
    return await printPage(page, of, { html: text, created });
  } finally {
    await page.close();
  }
}

let session: BrowserSession;
let html: string;
let assets: LoadedAssets;
let bytes: Uint8Array;
let pdf: PDFDocument;
let letters: readonly string[] | undefined;
beforeAll(async () => {
  session = await openBrowser(thisMachine());
  assets = await loadAssets(smallBundle.assets);
  html = renderDeckHtml(smallBundle, deck, await loadSkeleton(thisMachine()), assets);
  const printed = await printPdf(session, html, deck);
  bytes = printed.bytes;
  letters = printed.letters;
  expect(printed.pages).toBe(4);
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
});
afterAll(() => session.close());

const catalog = (name: string): PDFDict => pdf.catalog.lookup(PDFName.of(name), PDFDict);
function textOf(dict: PDFDict, name: string): string | undefined {
  const value = dict.lookup(PDFName.of(name));
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
}

const wordsIn = (text: string): readonly string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the letters of a printed file', () => {
  it('read while it is made are, page by page, the words that a reader of PDF finds', async () => {
    const read = await readPdfText(bytes);
    expect(letters).toHaveLength(read.length);
    const both = read.map((text, i) => [[...new Set(wordsIn(text))].sort(), [...new Set(wordsIn(letters?.[i] ?? ''))].sort()]);
    expect(both.flatMap(([found]) => found ?? [])).not.toEqual([]);
    for (const [found, known] of both) expect(known).toEqual(found);
  });

  it('are read where Chromium says beside them what they mean, as of ligatures and spaces that do not break', async () => {
    const page = await session.open('<!doctype html><html lang="fr"><title>x</title><p>Des efforts affichés, 12\u00A0%</p></html>', CANVAS);
    const printed = await PDFDocument.load(await page.print());
    await page.close();
    expect(pageLetters(printed)?.map(wordsIn)).toEqual([['Des', 'efforts', 'affichés', '12']]);
  });

  it('are read by that reader where they are written as Chromium does not', async () => {
    const other = await PDFDocument.create();
    other.addPage().drawText('Bonjour');
    expect(pageLetters(await PDFDocument.load(await other.save()))).toBeUndefined();
  });
});

/** The outline as « title → page », children indented. */
function outlineLines(parent: PDFDict, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (let item = parent.lookupMaybe(PDFName.of('First'), PDFDict); item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const target = item.lookup(PDFName.of('Dest'), PDFArray).get(0);
    const page = pdf.getPages().findIndex(({ ref }) => ref === target);
    lines.push(`${indent}${textOf(item, 'Title') ?? '?'} → ${String(page)}`, ...outlineLines(item, `${indent}  `));
  }
  return lines;
}

/** Structure types in the tree, with the alternative text where there is one. */
function structure(node: PDFDict): readonly string[] {
  const type = node.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
  const alt = textOf(node, 'Alt');
  const kids = node.lookup(PDFName.of('K'));
  const children = kids instanceof PDFArray ? kids.asArray().map((kid) => pdf.context.lookup(kid)) : [kids];
  const below = children.flatMap((kid) => (kid instanceof PDFDict && kid.has(PDFName.of('S')) ? structure(kid) : []));
  return [...(type === undefined ? [] : [alt === undefined ? type : `${type}: ${alt}`]), ...below];
}

/** The identifiers of table headers, which the cells below them refer to. */
const headerIds = (document: PDFDocument): readonly (string | undefined)[] =>
  document.context.enumerateIndirectObjects().flatMap(([, object]) =>
    object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('TH') ? [textOf(object, 'ID')] : [],
  );

describe('the PDF', () => {
  it('has a page of 1280 × 720 CSS px for each slide', () => {
    expect(pdf.getPages().map((page) => page.getSize())).toEqual(deck.pages.map(() => ({ width: 960, height: 540 })));
  });

  it('says what it is, and the window shows its title', () => {
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords()]).toEqual([
      'L’essai & <la> preuve', 'Écologiste et Social', 'Un sous-titre', 'justice, police',
    ]);
    expect(pdf.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
    expect(textOf(pdf.catalog, 'Lang')).toBe('fr-FR');
  });

  it('is dated as the build says, not by the clock', () => {
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([created, created]);
  });

  it('says the same in its XMP', () => {
    const stream = pdf.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
    expect(xmp).toContain('<rdf:li xml:lang="x-default">L’essai &amp; &lt;la&gt; preuve</rdf:li>');
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>');
    expect(xmp).toContain('<xmp:CreateDate>2025-03-01T00:00:00Z</xmp:CreateDate>');
  });

  it('has an outline by section and slide, with its spaces and accents', () => {
    expect(outlineLines(catalog('Outlines'))).toEqual([
      'Couverture → 0',
      'Assécher les flux financiers → 1',
      '  De la détermination et des principes → 1',
      '  Un graphique → 2',
      'Santé publique → 3',
      '  Une image → 3',
    ]);
  });

  it('is tagged: headings, lists, links, and figures with their alternatives', () => {
    expect(catalog('MarkInfo').lookup(PDFName.of('Marked'))?.toString()).toBe('true');
    const types = structure(catalog('StructTreeRoot'));
    expect(types).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Figure: Un point rouge']));
    expect(types.find((type) => type.startsWith('Figure: Titre du graphique'))).toContain('Vingt-trois pour cent');
  });

  it('explains the two structure types that are not PDF 1.7’s', () => {
    expect(catalog('StructTreeRoot').lookup(PDFName.of('RoleMap'), PDFDict).toString()).toMatch(/\/Strong \/Span\s+\/Em \/Span/);
  });

  it('numbers its pages from 1', () => {
    expect(catalog('PageLabels').lookup(PDFName.of('Nums'), PDFArray).toString()).toContain('/S /D');
  });

  it('is the same, byte by byte, from another browser process', async () => {
    const other = await openBrowser(thisMachine());
    try {
      const again = await printPdf(other, html, deck);
      expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      await other.close();
    }
  });

  it('is the same, byte by byte, after other decks, tables and all', async () => {
    const table = '---\ntheme: petit\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    const tabled = { ...deck, pages: deck.pages.slice(0, 1) };
    const page = renderDeckHtml({ ...smallBundle, markdown: table }, tabled, await loadSkeleton(thisMachine()), assets);
    const first = await printPdf(session, page, tabled);
    await printPdf(session, html, deck);
    const second = await printPdf(session, page, tabled);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    const headers = headerIds(await PDFDocument.load(second.bytes));
    expect(headers).toEqual(['node00000001', 'node00000002']);
  });

  it('is refused when the browser printed another number of pages', async () => {
    await expect(printPdf(session, html, { ...deck, pages: deck.pages.slice(1) })).rejects.toThrow('4 pages printed for 3 slides');
  });
});

describe.skipIf(lacks('pdftotext', 'the PDF’s text is not read back'))('the text of the PDF', () => {
  it('holds the slides and none of the notes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
    try {
      const file = join(folder, 'deck.pdf');
      writeFileSync(file, bytes);
      const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
      expect(text).toContain('De la détermination et des principes');
      expect(text).toContain('23 %');
      expect(text).not.toMatch(/SECRET|INTERNE|Regol/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
