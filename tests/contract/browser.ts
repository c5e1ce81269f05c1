import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/browser/find-browser.js';
import type { BrowserProgram } from '../../src/browser/program.js';
import type { Box } from '../../src/units/length.js';
import { thisMachine } from '../browser/this-machine.js';

export interface ShownSlide {
  /** Screen px per CSS px. */
  readonly scale: number;
  readonly regions: readonly ShownRegion[];
}

/** All in CSS px of the canvas. */
export interface ShownRegion {
  readonly name: string;
  readonly box: Box;
  readonly blocks: readonly ShownBlock[];
  readonly lettering: readonly Box[];
  readonly rows: readonly Box[];
  readonly pictures: readonly Box[];
}

/** A paragraph, title, list item or cell: the rectangles of its text as the browser gives them, one or more a line. */
export interface ShownBlock {
  readonly rects: readonly Box[];
  readonly fontSize: number;
}

/** The browser that the builds of this machine use; says in one line what is skipped where there is none. */
export async function browserToAsk(consequence: string): Promise<BrowserProgram | undefined> {
  const program = await findBrowser(thisMachine()).catch(() => undefined);
  if (program) return program;
  if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw new Error(`no browser is installed: ${consequence}`);
  process.stderr.write(`skipped, no browser is installed: ${consequence}\n`);
  return undefined;
}

export const startPuppeteer = ({ path, env }: BrowserProgram): Promise<Browser> =>
  puppeteer.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

const PAGE_SCRIPT = readFileSync(new URL('page-script.js', import.meta.url), 'utf8');

/** Every slide of a deck's HTML as it stands on paper and, one by one, on the screen: all laid out at once. */
export async function shownSlides(browser: Browser, html: string): Promise<readonly ShownSlide[]> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 1280, height: 720 });
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
    return (await page.evaluate(PAGE_SCRIPT)) as readonly ShownSlide[];
  } finally {
    await page.close();
  }
}
