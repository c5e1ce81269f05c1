import { readFile } from 'node:fs/promises';
import { openCacheFolder } from '../browser/cache-folder.js';
import type { BrowserSession } from '../browser/session.js';
import { shownDeck } from '../layout/shown-deck.js';
import type { Picture } from '../pictures/picture.js';
import { fontPaths } from '../theme/font-paths.js';
import { withoutStamp } from '../theme/stamp.js';
import type { Theme } from '../theme/theme.js';
import type { LoadedAssets } from '../writers/html/load-assets.js';
import type { MarpBundle } from '../writers/marp/bundle.js';
import type { PptxOptions } from '../writers/pptx/write-pptx.js';
import { drawBitmaps } from './draw-bitmaps.js';
import { fileStem } from './file-names.js';
import { FORMATS, needsBrowser, type Format } from './format.js';
import type { PreparedDeck } from './lay-out-deck.js';
import type { Made, MadeFile, MadePart } from './made-file.js';
import type { Making, Report, Turn } from './making.js';
import { printParts } from './print-parts.js';

/**
 * Every format asked for of one deck, in memory. PowerPoint is written here once the page is with the browser, which prints it
 * meanwhile, or with the second thread where nothing is printed. Each writer's code is loaded when its format is wanted.
 */
export async function makeFiles(deck: PreparedDeck, turn: Turn, making: Making): Promise<Made> {
  const report: Report = (step) => {
    making.onProgress({ step, deck: deck.laidOut.deck, ...turn });
  };
  const { made: slides, underWay } = makeSlides(deck, making, report);
  // Awaited below: a failure must not go unheard while PowerPoint is being written.
  slides.catch(() => undefined);
  await underWay;
  const office = await makeOffice(deck, making, report);
  const { parts, diagnostics } = await slides;
  const order = (part: MadePart): number => FORMATS.indexOf(part.format);
  return { parts: [...parts, ...office].sort((a, b) => order(a) - order(b)), diagnostics };
}

interface Slides {
  readonly made: Promise<Made>;
  /** Resolves when others are at work on them, or when they are made. Never rejects. */
  readonly underWay: Promise<void>;
}

/** What is made from the Markdown: itself, the HTML, and what the browser prints of it. */
function makeSlides(deck: PreparedDeck, making: Making, report: Report): Slides {
  const { formats } = making;
  if (!formats.some((format) => format === 'md' || format === 'html' || needsBrowser([format]))) {
    return { made: Promise.resolve({ parts: [], diagnostics: [] }), underWay: Promise.resolve() };
  }
  let begin = (): void => undefined;
  const underWay = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const made = printedSlides({ ...deck, laidOut: shownDeck(deck.laidOut) }, { ...making, onPrinting: begin }, report).finally(begin);
  return { made, underWay };
}

interface Printing extends Making {
  /** Called when the page is with the browser. */
  readonly onPrinting: () => void;
}

async function printedSlides(deck: PreparedDeck, making: Printing, report: Report): Promise<Made> {
  const { formats, pictures, browser } = making;
  const parts: MadePart[] = [];
  if (formats.includes('md')) report('md');
  const [{ writeMarkdown }, { loadAssets, drawAssets }] = await Promise.all([
    import('../writers/marp/write-markdown.js'),
    import('../writers/html/load-assets.js'),
  ]);
  const bundle = writeMarkdown(deck.laidOut, deck.fonts);
  const assets = await loadAssets(bundle.assets, readerOf(pictures));
  const opened = await sessionOf(browser, formats);
  const isShown = formats.includes('html') || opened !== undefined;
  const rendering = isShown ? renderHtml(bundle, deck, assets, making, report) : undefined;
  // Awaited below: a failure must not go unheard while charts are being drawn.
  rendering?.catch(() => undefined);
  if (formats.includes('md')) parts.push({ format: 'md', files: markdownFiles(bundle, deck, await drawAssets(bundle.assets, assets)) });
  if (!rendering) return { parts, diagnostics: [] };
  const html = await rendering;
  const session = (await browser)?.session;
  if (formats.includes('html')) parts.push({ format: 'html', files: [resultFile(deck, 'html', new TextEncoder().encode(html))] });
  if (!session) return { parts, diagnostics: [] };
  const whileLoading = (): void => {
    making.onPrinting();
    for (const { files } of parts) for (const file of files) making.onMade?.(file);
  };
  const printed = await printParts({ html, whileLoading }, deck.laidOut, session, making, report);
  return { parts: [...parts, ...printed.parts], diagnostics: printed.diagnostics };
}

/** Waits for the browser only when there would be no use for the HTML without it. */
const sessionOf = async (browser: Making['browser'], formats: readonly Format[]): Promise<BrowserSession | undefined> =>
  formats.includes('html') ? undefined : (await browser)?.session;

/** PowerPoint, which needs neither the Markdown nor a browser. */
async function makeOffice(deck: PreparedDeck, { formats, pictures, created }: Making, report: Report): Promise<readonly MadePart[]> {
  const { laidOut, fonts } = deck;
  const parts: MadePart[] = [];
  if (formats.includes('pptx')) {
    report('pptx');
    const bytes = new Map([...pictures].map(([file, picture]) => [file, picture.bytes]));
    const bitmaps = await drawBitmaps(laidOut, pictures);
    parts.push({ format: 'pptx', files: [await pptxFile(deck, { pictures: bytes, bitmaps, created })] });
  }
  if (formats.includes('potx')) {
    report('potx');
    const { writePotx } = await import('../writers/pptx/write-pptx.js');
    const file = resultFile(deck, 'potx', writePotx({ ...laidOut, theme: withoutStamp(laidOut.theme) }, { fonts, created }));
    parts.push({ format: 'potx', files: [{ ...file, path: `${laidOut.theme.name}.potx`, pages: 0 }] });
  }
  return parts;
}

function resultFile({ laidOut }: PreparedDeck, format: Format, bytes: Uint8Array): MadeFile {
  return { path: `${fileStem(laidOut, format)}.${format}`, bytes, deck: laidOut.deck, format, pages: laidOut.pages.length };
}

/** In the theme's own masters and layouts, or in those of the template that the deck asks for. */
async function pptxFile(deck: PreparedDeck, options: Omit<PptxOptions, 'fonts'>): Promise<MadeFile> {
  const { laidOut, fonts, filled } = deck;
  if (filled) {
    const { writeIntoTemplate } = await import('../writers/pptx/template/write-into-template.js');
    const bytes = writeIntoTemplate(filled.template, filled.laidOut, { ...options, fonts: filled.fonts });
    return { ...resultFile(deck, 'pptx', bytes), pages: filled.laidOut.pages.length };
  }
  const { writePptx } = await import('../writers/pptx/write-pptx.js');
  const fontFiles = laidOut.embedFonts === true ? { fontFiles: await readFonts(laidOut.theme.fonts) } : {};
  return resultFile(deck, 'pptx', writePptx(laidOut, { ...options, ...fontFiles, fonts }));
}

async function readFonts(fonts: Theme['fonts']): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(fontPaths(fonts).map(async (file): Promise<[string, Uint8Array]> => [file, await readFile(file)])));
}

/** The Markdown with its theme, fonts and pictures: what stock Marp needs beside it. */
function markdownFiles(bundle: MarpBundle, deck: PreparedDeck, assets: LoadedAssets): readonly MadeFile[] {
  const name = deck.laidOut.deck;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { ...resultFile(deck, 'md', encode(bundle.markdown)), owns: `${name}.assets` },
    { path: `${bundle.themeName}.css`, bytes: encode(bundle.css), deck: name, pages: 0 },
    ...[...assets].map(([path, { bytes }]) => ({ path, bytes, deck: name, pages: 0 })),
  ];
}

async function renderHtml(bundle: MarpBundle, { laidOut }: PreparedDeck, assets: LoadedAssets, making: Making, report: Report): Promise<string> {
  const { machine, secondThread, onWaiting = () => undefined } = making;
  report('html');
  const { loadSkeleton } = await import('../writers/html/skeleton.js');
  const [skeleton, folder] = await Promise.all([loadSkeleton(machine), openCacheFolder(machine).catch(() => undefined)]);
  const packed = folder === undefined ? {} : { packedThemes: folder };
  const rendering = secondThread().renderHtml({ bundle: { markdown: bundle.markdown, css: bundle.css }, deck: laidOut, skeleton, assets, ...packed });
  onWaiting();
  return rendering;
}

/** Reads a deck's assets: its pictures as they were examined, fonts from their files. */
const readerOf = (pictures: ReadonlyMap<string, Picture>) => async (file: string): Promise<Uint8Array> =>
  pictures.get(file)?.bytes ?? readFile(file);
