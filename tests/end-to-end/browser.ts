import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/browser/find-browser.js';
import { mustGiveUpSandbox } from '../../src/browser/start.js';
import { thisMachine } from '../browser/this-machine.js';
import { temporaryFolder } from './build.js';

/** As `lacks` in `../programs.ts`, for a browser. */
export async function lacksBrowser(consequence: string): Promise<boolean> {
  if (await findBrowser(thisMachine())) return false;
  if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw new Error(`there is no browser: ${consequence}`);
  process.stderr.write(`skipped, there is no browser: ${consequence}\n`);
  return true;
}

/** A slide as the browser shows it on paper; texts of hidden titles included. */
export interface ShownSlide {
  /** Text by text: paragraphs, headings, list items, cells. */
  readonly texts: readonly string[];
  /** Texts of the charts drawn in the page. */
  readonly chartTexts: readonly string[];
  /** What stands for each picture or chart. */
  readonly alternatives: readonly string[];
  readonly links: readonly string[];
}

export interface ShownDeck {
  readonly title: string;
  readonly language: string;
  readonly slides: readonly ShownSlide[];
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** Addresses other than the file's own that the page asked for. */
  readonly requests: readonly string[];
}

/** Runs in the page: a text node belongs to its nearest block. */
const READ = `(() => {
  const own = (element, within) => [...element.childNodes].map((node) =>
    node.nodeType === 3 ? node.data : node.nodeType !== 1 || node.matches('svg,style,' + within) ? '' : own(node, within)).join('');
  const blocks = 'h1,h2,h3,h4,h5,h6,p,li,th,td,blockquote,pre,ul,ol,table,dl,hr';
  const slides = [...document.querySelectorAll('svg[data-marpit-svg]')].map((slide) => ({
    texts: [...slide.querySelectorAll('section, section div, ' + blocks)].map((e) => own(e, 'div,thead,tbody,tr,' + blocks).trim()).filter((t) => t !== ''),
    chartTexts: [...slide.querySelectorAll('svg text')].map((e) => e.textContent),
    alternatives: [...slide.querySelectorAll('img, svg[role=img]')].map((e) => e.getAttribute('alt') ?? e.querySelector('desc')?.textContent ?? ''),
    links: [...slide.querySelectorAll('a[href]')].map((e) => e.getAttribute('href')),
  }));
  const notes = Object.fromEntries([...document.querySelectorAll('.bespoke-marp-note')].map((note) =>
    [note.dataset.index, [...note.querySelectorAll('p')].map((e) => e.textContent)]));
  return { title: document.title, language: document.documentElement.lang, slides, notes };
})()`;

export interface Reader {
  read(file: string): Promise<ShownDeck>;
  close(): Promise<void>;
}

/** A browser that reads decks. */
export async function openReader(): Promise<Reader> {
  const machine = thisMachine();
  const program = await findBrowser(machine);
  if (!program) throw new Error('there is no browser');
  const profile = temporaryFolder();
  const browser: Browser = await puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: mustGiveUpSandbox(machine, machine.uid) ? ['--no-sandbox'] : [],
    userDataDir: join(profile, 'profile'),
  });
  return {
    async read(file) {
      const page = await browser.newPage();
      const address = pathToFileURL(file).href;
      const requests: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
      });
      await page.goto(address);
      const shown = (await page.evaluate(READ)) as Omit<ShownDeck, 'requests'>;
      await page.close();
      return { ...shown, requests };
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
