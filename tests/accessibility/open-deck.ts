import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import type { BrowserProgram } from '../../src/browser/program.js';
import { shownDeck } from '../../src/layout/shown-deck.js';
import { startPuppeteer } from '../contract/browser.js';
import { htmlOf, type ContractDeck } from '../contract/decks.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as a build makes it: without backup slides, its agenda with links. */
export const shownHtml = (deck: ContractDeck): Promise<string> => htmlOf({ ...deck, laidOut: shownDeck(deck.laidOut) });

/** Decks shown in one browser as a person opens them: files, with their scripts. Closed when the test file ends. */
export class DeckViewer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pupitre-a11y-'));
  #browser: Browser | undefined;

  constructor(readonly program: BrowserProgram | undefined) {
    afterAll(async () => {
      await this.#browser?.close();
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  async browser(): Promise<Browser> {
    if (!this.program) throw new Error('no browser');
    return (this.#browser ??= await startPuppeteer(this.program));
  }

  async open(html: string, query = ''): Promise<Page> {
    const file = join(this.#folder, `${String(Math.random()).slice(2)}.html`);
    writeFileSync(file, html);
    const page = await (await this.browser()).newPage();
    await page.setBypassCSP(true);
    await page.setViewport({ width: 1280, height: 720 });
    // Nothing is measured while it fades.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`${pathToFileURL(file).href}${query}`);
    await page.waitForSelector('svg.bespoke-marp-active');
    return page;
  }

  /** As somebody sees it whose browser runs no scripts, and as it is printed: every slide at once. */
  async openWhole(html: string): Promise<Page> {
    const page = await (await this.browser()).newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.emulateMediaType('print');
    // Marp's script is taken out rather than switched off, since axe is a script as well.
    await page.setContent(html.replace(/<script>[\s\S]*?<\/script>/, '').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), { waitUntil: 'load' });
    return page;
  }
}

/** WCAG 2.0 to 2.2, levels A and AA, and axe's own good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeReport {
  /** « rule: element – why ». */
  readonly violations: readonly string[];
  readonly undecided: readonly string[];
  /** How many rules found something to look at. */
  readonly passes: number;
}

/** What axe says of the page as it stands. */
export async function axeReport(page: Page | Frame, without: readonly string[] = []): Promise<AxeReport> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const options: RunOptions = { runOnly: TAGS, iframes: false, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  const lines = (found: AxeResults['violations']): readonly string[] =>
    found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} – ${node.failureSummary ?? ''}`));
  return { violations: lines(results.violations), undecided: lines(results.incomplete), passes: results.passes.length };
}

/** Takes the decorations away, which axe takes for pictures, so that it can compute every contrast with a slide's own ground. */
export const withoutDecorations = (page: Page): Promise<unknown> => page.addStyleTag({ content: 'section{background-image:none!important}' });
