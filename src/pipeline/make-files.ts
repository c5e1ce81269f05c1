import { readFile } from 'node:fs/promises';
import type { BrowserSession } from '../browser/session.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Picture } from '../pictures/picture.js';
import { shownDeck } from '../layout/shown-deck.js';
import type { MarpBundle } from '../writers/marp/bundle.js';
import { withoutStamp } from '../theme/stamp.js';
import type { Theme } from '../theme/theme.js';
import type { PptxOptions } from '../writers/pptx/write-pptx.js';
import { browserDiagnostic } from './browser.js';
import type { BuildEvent } from './events.js';
import { drawBitmaps } from './draw-bitmaps.js';
import { fileStem } from './file-names.js';
import type { Format } from './format.js';
import type { OutputFile } from '../output/transaction.js';
import type { PreparedDeck } from './prepare-decks.js';

/** A file to write; one with a `format` is a result that a person opens, the others go with it. */
export interface MadeFile extends OutputFile {
  readonly deck: string;
  readonly format?: Format;
  readonly pages: number;
  /** The folder that holds only this build's files of this kind. */
  readonly owns?: string;
}

export interface Making {
  readonly formats: readonly Format[];
  /** By absolute path: all that the decks show. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly machine: { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string; readonly arch: string };
  /** Written into the files as their date. */
  readonly created: Date;
  readonly session?: BrowserSession;
  readonly onProgress: (event: BuildEvent) => void;
}

/** The position of a deck among those of its build, for whoever watches. */
export interface Turn {
  readonly index: number;
  readonly count: number;
}

interface Made {
  readonly files: readonly MadeFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every format asked for of one deck, in memory. Each writer's code is loaded when its format is wanted. */
export async function makeFiles(deck: PreparedDeck, turn: Turn, making: Making): Promise<Made> {
  const { laidOut, fonts } = deck;
  const shown = { ...deck, laidOut: shownDeck(laidOut) };
  const wants = (format: Format): boolean => making.formats.includes(format);
  const report = (step: Format): void => {
    making.onProgress({ step, deck: laidOut.deck, ...turn });
  };
  const files: MadeFile[] = [];
  const diagnostics: Diagnostic[] = [];

  if (making.formats.some((format) => format !== 'pptx' && format !== 'potx')) {
    if (wants('md')) report('md');
    const { writeMarkdown } = await import('../writers/marp/write-markdown.js');
    const bundle = writeMarkdown(shown.laidOut, fonts);
    if (wants('md')) files.push(...(await markdownFiles(bundle, shown, making)));
    if (wants('html') || making.session) {
      report('html');
      const html = await renderHtml(bundle, shown, making);
      if (wants('html')) files.push(resultFile(shown, 'html', new TextEncoder().encode(html)));
      if (making.session) {
        const printed = await printFiles(html, shown, making.session, making, report);
        files.push(...printed.files);
        diagnostics.push(...printed.diagnostics);
      }
    }
  }
  if (wants('pptx')) {
    report('pptx');
    const { pictures, created } = making;
    const bytes = new Map([...pictures].map(([file, picture]) => [file, picture.bytes]));
    const bitmaps = await drawBitmaps(laidOut, pictures);
    files.push(await pptxFile(deck, { pictures: bytes, bitmaps, created }));
  }
  if (wants('potx')) {
    report('potx');
    const { writePotx } = await import('../writers/pptx/write-pptx.js');
    files.push({ ...resultFile(deck, 'potx', writePotx({ ...laidOut, theme: withoutStamp(laidOut.theme) }, { fonts, created: making.created })), path: `${laidOut.theme.name}.potx`, pages: 0 });
  }
  return { files, diagnostics };
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

async function readFonts({ major, minor }: Theme['fonts']): Promise<ReadonlyMap<string, Uint8Array>> {
  const named = [major, minor].flatMap(({ family: _, ...files }) => Object.values(files) as readonly string[]);
  return new Map(await Promise.all([...new Set(named)].map(async (file): Promise<[string, Uint8Array]> => [file, await readFile(file)])));
}

/** The Markdown with its theme, fonts and pictures: what stock Marp needs beside it. */
async function markdownFiles(bundle: MarpBundle, deck: PreparedDeck, { pictures }: Making): Promise<readonly MadeFile[]> {
  const { loadAssets } = await import('../writers/html/load-assets.js');
  const name = deck.laidOut.deck;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const assets = [...(await loadAssets(bundle.assets, readerOf(pictures)))].map(([path, { bytes }]) => ({ path, bytes, deck: name, pages: 0 }));
  return [
    { ...resultFile(deck, 'md', encode(bundle.markdown)), owns: `${name}.assets` },
    { path: `${bundle.themeName}.css`, bytes: encode(bundle.css), deck: name, pages: 0 },
    ...assets,
  ];
}

async function renderHtml(bundle: MarpBundle, { laidOut }: PreparedDeck, { machine, pictures }: Making): Promise<string> {
  const [{ loadAssets }, { renderDeckHtml }, { loadSkeleton }] = await Promise.all([
    import('../writers/html/load-assets.js'),
    import('../writers/html/render-deck.js'),
    import('../writers/html/skeleton.js'),
  ]);
  const [skeleton, assets] = await Promise.all([loadSkeleton(machine), loadAssets(bundle.assets, readerOf(pictures))]);
  return renderDeckHtml(bundle, laidOut, skeleton, assets);
}

/** Reads a deck's assets: its pictures as they were examined, fonts from their files. */
const readerOf = (pictures: ReadonlyMap<string, Picture>) => async (file: string): Promise<Uint8Array> =>
  pictures.get(file)?.bytes ?? readFile(file);

/** Device pixels per canvas px: 1280 × 720 comes out as 1920 × 1080. */
const FULL_HD = 1.5;

/** A browser that fails on the way leaves the formats that need none. */
async function printFiles(
  html: string,
  deck: PreparedDeck,
  session: BrowserSession,
  { formats, created }: Making,
  report: (step: Format) => void,
): Promise<Made> {
  const { laidOut } = deck;
  const files: MadeFile[] = [];
  try {
    if (formats.includes('pdf')) {
      report('pdf');
      const { printPdf } = await import('../writers/pdf/print-pdf.js');
      const { bytes, pages } = await printPdf(session, html, laidOut, { created });
      files.push({ ...resultFile(deck, 'pdf', bytes), pages });
    }
    if (formats.includes('png')) {
      report('png');
      const [{ printPngs }, { printContactSheet, SHEET_SCALE }] = await Promise.all([
        import('../writers/png/print-pngs.js'),
        import('../writers/png/contact-sheet.js'),
      ]);
      const pictures = await printPngs(session, html, laidOut, { scale: FULL_HD });
      const folder = `${fileStem(laidOut, 'png')}.pages`;
      files.push(...pictures.map(({ name, bytes }): MadeFile => ({
        path: `${folder}/${name}`, bytes, deck: laidOut.deck, pages: 1, owns: folder,
      })));
      const small = await printPngs(session, html, laidOut, { scale: SHEET_SCALE });
      files.push(resultFile(deck, 'png', await printContactSheet(session, small, laidOut)));
    }
    return { files, diagnostics: [] };
  } catch (error) {
    return { files, diagnostics: [browserDiagnostic(error)] };
  }
}
