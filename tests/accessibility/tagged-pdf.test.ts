import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFString, PDFHexString, type PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../src/browser/session.js';
import { shownDeck } from '../../src/layout/shown-deck.js';
import { CANVAS } from '../../src/units/length.js';
import { printPdf } from '../../src/writers/pdf/print-pdf.js';
import { findStructureFaults } from '../../src/writers/pdf/structure/find-faults.js';
import { kidsOf, walk } from '../../src/writers/pdf/structure/tree.js';
import { thisMachine } from '../browser/this-machine.js';
import { browserToAsk } from '../contract/browser.js';
import { prepared, type ContractDeck } from '../contract/decks.js';
import { shownHtml } from './open-deck.js';

const program = await browserToAsk('the PDFs’ structure is not examined');
const created = new Date('2025-03-17T09:00:00Z');

const printed = async (session: BrowserSession, deck: ContractDeck): Promise<PDFDocument> => {
  const html = await shownHtml(deck);
  const page = await session.open(html, CANVAS);
  const { bytes } = await printPdf(page, shownDeck(deck.laidOut), { html, created });
  await page.close();
  return PDFDocument.load(bytes, { updateMetadata: false });
};

/** « type < type above », each as often as it occurs. */
function placesOf(pdf: PDFDocument): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  walk(pdf, ({ type }, above) => {
    const place = `${type} < ${above.at(-1) ?? ''}`;
    places.set(place, (places.get(place) ?? 0) + 1);
  });
  return places;
}

const xmpOf = (pdf: PDFDocument): string =>
  new TextDecoder().decode(decodePDFRawStream(pdf.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).decode());
const spoken = (value: unknown): string => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '');

describe.skipIf(!program)('the PDFs of real and hard decks', { timeout: 120_000 }, () => {
  let session: BrowserSession;
  let decks: readonly ContractDeck[];
  let pdfs: readonly PDFDocument[];
  beforeAll(async () => {
    session = await openBrowser(thisMachine());
    decks = [...(await prepared('slides/criminalite-organisee', 'ecologiste')), ...(await prepared('tests/fixtures/stress', 'sobre'))];
    const made: PDFDocument[] = [];
    for (const deck of decks) made.push(await printed(session, deck));
    pdfs = made;
  }, 120_000);
  afterAll(() => session.close());

  it('meet every point that is examined, and say that they are PDF/UA', () => {
    pdfs.forEach((pdf, i) => {
      expect(findStructureFaults(pdf), decks[i]?.name).toEqual([]);
      expect(xmpOf(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    });
  });

  it('have one heading a slide, in the slides’ order', () => {
    pdfs.forEach((pdf, i) => {
      const pages: number[] = [];
      walk(pdf, ({ dict, type }) => {
        if (/^H[1-6]$/.test(type)) pages.push(pageOf(pdf, dict));
      });
      expect(pages, decks[i]?.name).toEqual(pdf.getPages().map((_, page) => page));
    });
  });

  it('hold lists whose items have bodies, tables with headed rows and columns, and no figure without words', () => {
    const pdf = pdfs[0] as PDFDocument;
    const places = placesOf(pdf);
    expect(places.get('LBody < LI')).toBe(places.get('LI < L'));
    expect(places.get('LI < L')).toBeGreaterThan(20);
    expect([...places.keys()].filter((place) => place.endsWith('< LI'))).toEqual(['LBody < LI']);
    const scopes = new Set<string>();
    for (const one of pdfs) walk(one, ({ dict, type }) => {
      if (type === 'TH') scopes.add(/\/Scope \/(\w+)/.exec(String(dict.lookup(PDFName.of('A'))))?.[1] ?? 'none');
    });
    expect([...scopes].sort()).toEqual(['Column', 'Row']);
    const alternatives: string[] = [];
    walk(pdf, ({ dict, type }) => {
      if (type === 'Figure') alternatives.push(spoken(dict.lookup(PDFName.of('Alt'))));
    });
    expect(alternatives.length).toBeGreaterThan(3);
    expect(alternatives.filter((text) => text.length < 20)).toEqual([]);
  });

  it('name their links: by address, or by the title of the slide they lead to', () => {
    const [pdf, deck] = [pdfs[0] as PDFDocument, decks[0] as ContractDeck];
    const names = pdf.getPages().flatMap(({ node }) =>
      ((node.lookup(PDFName.of('Annots')) as PDFArray | undefined)?.asArray() ?? []).map((kid) => spoken((pdf.context.lookup(kid) as PDFDict).lookup(PDFName.of('Contents')))));
    expect(names.some((name) => name.startsWith('mailto:'))).toBe(true);
    const titles = deck.laidOut.pages.map(({ title }) => title.map(({ text }) => text).join(''));
    expect(names.filter((name) => titles.includes(name)).length).toBeGreaterThan(5);
  });

  it('are found out when an alternative, a link’s name, a heading or a mark is taken away', async () => {
    const first = pdfs[0] as PDFDocument;
    const spoilt = async (spoil: (pdf: PDFDocument) => void): Promise<readonly string[]> => {
      const copy = await PDFDocument.load(await first.save(), { updateMetadata: false });
      spoil(copy);
      return [...new Set(findStructureFaults(copy).map(({ point }) => point))];
    };
    const each = (pdf: PDFDocument, wanted: string, change: (dict: PDFDict) => void): void => {
      walk(pdf, ({ dict, type }) => {
        if (type === wanted) change(dict);
      });
    };
    expect(await spoilt((pdf) => { each(pdf, 'Figure', (dict) => { dict.delete(PDFName.of('Alt')); }); })).toEqual(['13-004']);
    expect(await spoilt((pdf) => { each(pdf, 'H1', (dict) => { dict.set(PDFName.of('S'), PDFName.of('H3')); }); })).toEqual(['14-003']);
    expect(await spoilt((pdf) => { each(pdf, 'TH', (dict) => { dict.delete(PDFName.of('A')); }); })).toEqual(['15-003']);
    expect(await spoilt((pdf) => { let rows = 0; each(pdf, 'TR', (dict) => { if (rows++ === 0) dict.set(PDFName.of('K'), pdf.context.obj([...kidsOf(pdf, dict)].slice(1))); }); })).toEqual(['09-004']);
    expect(await spoilt((pdf) => { pdf.catalog.delete(PDFName.of('Lang')); })).toEqual(['11-006']);
    expect(await spoilt((pdf) => {
      const { node } = pdf.getPage(0);
      const text = decodePDFRawStream(node.Contents() as PDFRawStream).decode();
      const bare = Buffer.concat([Buffer.from(text), Buffer.from('\n0 0 10 10 re f\n')]);
      node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(bare)));
    })).toEqual(['01-005']);
  });
});

/** The page of the first marked content below an element. */
function pageOf(pdf: PDFDocument, dict: PDFDict): number {
  const page = dict.get(PDFName.of('Pg'));
  if (page !== undefined) return pdf.getPages().findIndex(({ ref }) => ref === page);
  const below = kidsOf(pdf, dict).map((kid) => pdf.context.lookup(kid)).find((kid) => kid instanceof PDFDict);
  return below instanceof PDFDict ? pageOf(pdf, below) : -1;
}
