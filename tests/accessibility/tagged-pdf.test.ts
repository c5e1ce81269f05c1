import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../src/browser/session.js';
import type { LaidOutDeck } from '../../src/layout/page.js';
import { shownDeck } from '../../src/layout/shown-deck.js';
import { plainText } from '../../src/text/run.js';
import { CANVAS } from '../../src/units/length.js';
import { printPdf } from '../../src/writers/pdf/print-pdf.js';
import { kidsOf, walk } from '../../src/writers/pdf/structure/tree.js';
import { thisMachine } from '../browser/this-machine.js';
import { browserToAsk } from '../contract/browser.js';
import { prepared, type ContractDeck } from '../contract/decks.js';
import { shownHtml } from './open-deck.js';
import { findPdfFaults, spoken } from './pdf-faults.js';

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

  it('keep every rule that is examined, and do not call themselves PDF/UA, which no validator has confirmed', () => {
    pdfs.forEach((pdf, i) => {
      expect(findPdfFaults(pdf), decks[i]?.name).toEqual([]);
      expect(xmpOf(pdf)).not.toContain('pdfuaid');
    });
  });

  it('are a section for each slide, under its title, and hold nothing that says nothing', () => {
    pdfs.forEach((pdf, i) => {
      const titles: string[] = [];
      walk(pdf, ({ dict, type }, above) => {
        if (above.at(-1) === 'Document') titles.push(`${type}: ${spoken(dict.lookup(PDFName.of('T')))}`);
      });
      expect(titles, decks[i]?.name).toEqual(shownDeck(decks[i]?.laidOut as LaidOutDeck).pages.map(({ title }) => `Sect: ${plainText(title)}`));
      expect([...placesOf(pdf).keys()].filter((place) => place.startsWith('NonStruct'))).toEqual([]);
    });
  });

  it('say of every figure where it stands, and of every table what it shows', () => {
    const inside = (box: readonly number[]): boolean => box.length === 4 && box.every((side, i) => side >= 0 && side <= (i % 2 === 0 ? 960 : 540));
    let [figures, summaries] = [0, 0];
    for (const pdf of pdfs) walk(pdf, ({ dict, type }) => {
      const attributes = String(dict.lookup(PDFName.of('A')));
      if (type === 'Figure' && inside((/BBox \[ ([^\]]*) \]/.exec(attributes)?.[1] ?? '').split(' ').map(Number))) figures++;
      if (type === 'Table' && attributes.includes('/Summary')) summaries++;
    });
    const contents = decks.flatMap(({ laidOut }) => shownDeck(laidOut).pages.flatMap(({ regions }) => regions.map(({ content }) => content)));
    expect(figures).toBe(contents.filter((content) => (content.type === 'chart' || content.type === 'picture') && content.alt !== '').length);
    expect(summaries).toBe(contents.filter((content) => content.type === 'table' && content.alt !== '').length);
    expect(Math.min(figures, summaries)).toBeGreaterThan(3);
  });

  it('begin at a heading of the first level in a deck without cover', async () => {
    const deck = decks[0] as ContractDeck;
    const headless = { ...deck, laidOut: { ...deck.laidOut, pages: deck.laidOut.pages.slice(1, 3) } };
    const pdf = await printed(session, headless);
    expect(findPdfFaults(pdf)).toEqual([]);
    expect([...placesOf(pdf)].filter(([place]) => place.startsWith('H1'))).toEqual([['H1 < Sect', 1]]);
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

  it('are found out when anything of this is spoilt', async () => {
    const first = await (pdfs[0] as PDFDocument).save();
    const spoilt = async (spoil: (pdf: PDFDocument) => void): Promise<readonly string[]> => {
      const copy = await PDFDocument.load(first, { updateMetadata: false });
      spoil(copy);
      return [...new Set(findPdfFaults(copy).map(({ rule }) => rule))];
    };
    const found: (readonly string[])[] = [];
    for (const [, spoil] of SPOILT) found.push(await spoilt(spoil));
    expect(found).toEqual(SPOILT.map(([rules]) => rules));
  });
});

const name = (text: string): PDFName => PDFName.of(text);

function each(pdf: PDFDocument, wanted: string, change: (dict: PDFDict) => void): void {
  const found: PDFDict[] = [];
  walk(pdf, ({ dict, type }) => {
    if (type === wanted) found.push(dict);
  });
  found.forEach(change);
}

const firstOf = (pdf: PDFDocument, wanted: string, change: (dict: PDFDict) => void): void => {
  let done = false;
  each(pdf, wanted, (dict) => {
    if (!done) change(dict);
    done = true;
  });
};

const setType = (type: string) => (dict: PDFDict): void => { dict.set(name('S'), name(type)); };
const without = (key: string) => (dict: PDFDict): void => { dict.delete(name(key)); };

const fontsOf = (pdf: PDFDocument, subtype: string): readonly PDFDict[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, font]) => (font instanceof PDFDict && font.get(name('Subtype')) === name(subtype) ? [font] : []));

function rewrite(pdf: PDFDocument, change: (text: string) => string): void {
  const { node } = pdf.getPage(0);
  const text = Buffer.from(decodePDFRawStream(node.Contents() as PDFRawStream).decode()).toString('latin1');
  node.set(name('Contents'), pdf.context.register(pdf.context.flateStream(Buffer.from(change(text), 'latin1'))));
}

const firstLink = (pdf: PDFDocument): PDFDict =>
  pdf.context.lookup((pdf.getPages().find(({ node }) => (node.Annots()?.size() ?? 0) > 0)?.node.Annots() as PDFArray).get(0), PDFDict);

/** What is done to a good document, and the rules that it then breaks. */
const SPOILT: readonly (readonly [readonly string[], (pdf: PDFDocument) => void])[] = [
  [['a figure has an alternative'], (pdf) => { each(pdf, 'Figure', without('Alt')); }],
  [['a figure says its place'], (pdf) => { each(pdf, 'Figure', without('A')); }],
  [['headings begin at the first level and skip none'], (pdf) => { each(pdf, 'H1', setType('H3')); }],
  [['every type is standard or mapped to a standard one'], (pdf) => { each(pdf, 'P', setType('Paragraph')); }],
  [['a header cell says what it heads'], (pdf) => { each(pdf, 'TH', without('A')); }],
  [['a table has header cells'], (pdf) => { each(pdf, 'TH', setType('TD')); }],
  [['the rows of a table are equally long', 'every marked content belongs to an element', 'the parent tree names no content that was released'],
    (pdf) => { firstOf(pdf, 'TR', (row) => { row.set(name('K'), pdf.context.obj([...kidsOf(pdf, row)].slice(1))); }); }],
  [['parts of lists and tables stand where they belong'], (pdf) => { each(pdf, 'L', setType('P')); }],
  [['an item has a body'], (pdf) => { each(pdf, 'LBody', setType('P')); }],
  [['the document says its language'], (pdf) => { pdf.catalog.delete(name('Lang')); }],
  [['the document says that it is marked'], (pdf) => { pdf.catalog.delete(name('MarkInfo')); }],
  [['the window shows the title'], (pdf) => { pdf.catalog.delete(name('ViewerPreferences')); }],
  [['everything painted is content or artifact'], (pdf) => { rewrite(pdf, (text) => `${text}\n0 0 10 10 re f\n`); }],
  [['marks are closed as often as opened'], (pdf) => { rewrite(pdf, (text) => `${text}\nEMC\n`); }],
  [['every marked content belongs to an element'], (pdf) => { rewrite(pdf, (text) => `${text}\n/P <</MCID 999>> BDC\nEMC\n`); }],
  [['every content of an element is on the page'], (pdf) => { rewrite(pdf, (text) => text.replace(/\/\w+ <<\s*\/MCID 1\s*>> BDC/, '/Artifact BMC')); }],
  [['the parent tree leads from a content to its element', 'a link belongs to a link of the structure'],
    (pdf) => { pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).set(name('ParentTree'), pdf.context.obj({ Nums: [] })); }],
  [['a font tells its characters'], (pdf) => { fontsOf(pdf, 'Type0').forEach(without('ToUnicode')); }],
  [['a font’s program is in the file'], (pdf) => { fontsOf(pdf, 'CIDFontType2').forEach((font) => { font.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2')); }); }],
  [['a link has a name'], (pdf) => { firstLink(pdf).delete(name('Contents')); }],
  [['a link belongs to a link of the structure'], (pdf) => { firstLink(pdf).delete(name('StructParent')); }],
  [['the Tab key follows the structure'], (pdf) => { pdf.getPages().forEach(({ node }) => { node.delete(name('Tabs')); }); }],
  [['a form XObject with marks is in the parent tree'], (pdf) => {
    pdf.context.register(PDFRawStream.of(pdf.context.obj({ Type: 'XObject', Subtype: 'Form' }), Buffer.from('/P <</MCID 0>> BDC\nEMC\n')));
  }],
];

/** The page of the first marked content below an element. */
function pageOf(pdf: PDFDocument, dict: PDFDict): number {
  const page = dict.get(PDFName.of('Pg'));
  if (page !== undefined) return pdf.getPages().findIndex(({ ref }) => ref === page);
  const below = kidsOf(pdf, dict).map((kid) => pdf.context.lookup(kid)).find((kid) => kid instanceof PDFDict);
  return below instanceof PDFDict ? pageOf(pdf, below) : -1;
}
