import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/browser/find-browser.js';
import { mustGiveUpSandbox } from '../../../src/browser/start.js';
import { loadAssets } from '../../../src/writers/html/load-assets.js';
import { renderDeckHtml } from '../../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../../src/writers/html/skeleton.js';
import { thisMachine } from '../../browser/this-machine.js';
import { smallBundle, smallDeck } from './small-deck.js';

let browser: Browser;
let folder: string;
let address: string;
const requests: string[] = [];
const complaints: string[] = [];

function watch(page: Page): void {
  page.on('request', (request) => requests.push(request.url()));
  // A browser without a screen has none to keep awake; on stage Marp does.
  page.on('console', (message) => void (message.text().includes('Wake Lock') || complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(String(error)));
}

beforeAll(async () => {
  const machine = thisMachine();
  folder = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
  const file = join(folder, 'deck.html');
  const deck = smallDeck([{ speaker: 'Sandra Regol', paragraphs: [[{ text: 'Dire </script> --> bonjour' }]] }]);
  writeFileSync(file, renderDeckHtml(smallBundle, deck, await loadSkeleton(machine), await loadAssets(smallBundle.assets)));
  address = pathToFileURL(file).href;
  const program = await findBrowser(machine);
  if (!program) throw new Error('no browser');
  browser = await puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: mustGiveUpSandbox(machine, machine.uid) ? ['--no-sandbox'] : [],
    userDataDir: join(folder, 'profile'),
  });
  browser.on('targetcreated', (target) => void target.page().then((page) => page && watch(page)));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const shownSlide = (page: Page): Promise<number> =>
  page.$$eval('svg[data-marpit-svg]', (slides) => slides.findIndex((slide) => slide.classList.contains('bespoke-marp-active')));

async function open(query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}${query}`);
  await page.waitForSelector('svg.bespoke-marp-active');
  return page;
}

describe('presenting the HTML', () => {
  it('goes through the slides by the keyboard', async () => {
    const page = await open();
    expect(await shownSlide(page)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe(1);
    await page.keyboard.press('End');
    expect(await shownSlide(page)).toBe(3);
    await page.keyboard.press('ArrowLeft');
    expect(await shownSlide(page)).toBe(2);
    await page.close();
  });

  it('shows the notes as they were written in the presenter view, with the next slide beside', async () => {
    const page = await open('?view=presenter');
    await page.waitForSelector('.bespoke-marp-note.active');
    const notes = await page.$eval('.bespoke-marp-note.active', (note) => note.textContent);
    expect(notes).toBe('Sandra RegolDire </script> --> bonjour');
    const next = page.frames().find((frame) => frame.url().includes('view=next'));
    expect(await next?.waitForSelector('svg.bespoke-marp-active')).toBeTruthy();
    await page.close();
  });

  it('opens the presenter view with « p »', async () => {
    const page = await open();
    const opened = browser.waitForTarget((target) => target.url().includes('view=presenter'));
    await page.keyboard.press('p');
    await (await (await opened).page())?.close();
    await page.close();
  });

  it('asked for nothing but itself, and nothing went wrong', () => {
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
