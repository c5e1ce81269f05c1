import { BrowserError } from '../browser/browser-error.js';
import type { BrowserSession, OpenPage } from '../browser/session.js';
import type { LaidOutDeck } from '../layout/page.js';
import { CANVAS } from '../units/length.js';
import { browserDiagnostic } from './browser.js';
import { fileStem } from './file-names.js';
import type { Made, MadeFile, MadePart } from './made-file.js';
import type { Making, Report } from './making.js';

/** Device pixels per canvas px: 1280 × 720 comes out as 1920 × 1080. */
const FULL_HD = 1.5;

/** The page of a deck, and what can be done while the browser loads it. */
export interface PageToPrint {
  readonly html: string;
  readonly whileLoading: () => void;
}

/** PDF and pictures of a deck, from one loaded page. A browser that dies on the way is replaced, once. */
export async function printParts(toPrint: PageToPrint, deck: LaidOutDeck, session: BrowserSession, making: Making, report: Report): Promise<Made> {
  try {
    return await printWith(session, toPrint, deck, making, report);
  } catch (error) {
    const another = hasDied(error) ? await making.anotherBrowser?.() : undefined;
    if (!another?.session) return { parts: [], diagnostics: [browserDiagnostic(error)] };
    return printWith(another.session, toPrint, deck, making, report).catch((again: unknown) => ({ parts: [], diagnostics: [browserDiagnostic(again)] }));
  }
}

const hasDied = (error: unknown): boolean => error instanceof BrowserError && error.reason === 'died';

/** @throws BrowserError */
async function printWith(session: BrowserSession, { html, whileLoading }: PageToPrint, deck: LaidOutDeck, making: Making, report: Report): Promise<Made> {
  const parts: MadePart[] = [];
  let page: OpenPage | undefined;
  try {
    page = await session.open(html, CANVAS, whileLoading);
    if (making.formats.includes('pdf')) {
      report('pdf');
      parts.push({ format: 'pdf', files: [await pdfFile(page, html, deck, making)] });
    }
    if (making.formats.includes('png')) {
      report('png');
      parts.push({ format: 'png', files: await pngFiles(page, deck, session) });
    }
    return { parts, diagnostics: [] };
  } finally {
    await page?.close();
  }
}

async function pdfFile(page: OpenPage, html: string, deck: LaidOutDeck, { created, secondThread }: Making): Promise<MadeFile> {
  const { printPdf } = await import('../writers/pdf/print-pdf.js');
  const { bytes, pages, letters } = await printPdf(page, deck, { html, created, finish: (printed, finish) => secondThread().finishPdf({ printed, finish }) });
  return { path: `${fileStem(deck, 'pdf')}.pdf`, bytes, deck: deck.deck, format: 'pdf', pages, ...(letters ? { letters } : {}) };
}

async function pngFiles(page: OpenPage, deck: LaidOutDeck, session: BrowserSession): Promise<readonly MadeFile[]> {
  const [{ printPngs }, { printContactSheet, SHEET_SCALE }] = await Promise.all([
    import('../writers/png/print-pngs.js'),
    import('../writers/png/contact-sheet.js'),
  ]);
  const folder = `${fileStem(deck, 'png')}.pages`;
  const pictures = await printPngs(page, deck, { scale: FULL_HD });
  const small = await printPngs(page, deck, { scale: SHEET_SCALE });
  const sheet = await printContactSheet(session, small, deck);
  return [
    ...pictures.map(({ name, bytes }): MadeFile => ({ path: `${folder}/${name}`, bytes, deck: deck.deck, pages: 1, owns: folder })),
    { path: `${fileStem(deck, 'png')}.png`, bytes: sheet, deck: deck.deck, format: 'png', pages: deck.pages.length },
  ];
}
