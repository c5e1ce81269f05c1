import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserToAsk } from '../contract/browser.js';
import { prepared } from '../contract/decks.js';
import { DeckViewer, shownHtml } from './open-deck.js';

const program = await browserToAsk('the decks are not gone through by keyboard');
const viewer = new DeckViewer(program);

const slide = (page: Page): Promise<number> =>
  page.$$eval('svg[data-marpit-svg]', (slides) => 1 + slides.findIndex((one) => one.classList.contains('bespoke-marp-active')));
const said = (page: Page): Promise<string | undefined> => page.$eval('[role="status"]', (status) => status.textContent ?? undefined);
/** What has the focus, in short. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(`(() => { const e = document.activeElement; return e === document.body ? 'body' : e.localName + ' ' + (e.getAttribute('href') ?? e.textContent.trim().slice(0, 30)); })()`) as Promise<string>;

describe.skipIf(!program)('with keys only', { timeout: 60_000 }, () => {
  let html: string;
  let agenda: number;
  let count: number;
  beforeAll(async () => {
    const deck = (await prepared('slides/criminalite-organisee', 'ecologiste')).find(({ laidOut }) => laidOut.deck === 'presse');
    if (!deck) throw new Error('no deck « presse »');
    html = await shownHtml(deck);
    const shown = deck.laidOut.pages.filter(({ hidden }) => hidden !== true);
    count = shown.length;
    agenda = 1 + shown.findIndex(({ slideId }) => slideId === 'agenda');
  }, 60_000);

  it('one goes on, back, to the end and to the beginning, and hears where one is', async () => {
    const page = await viewer.open(html);
    for (const [key, expected] of [['ArrowRight', 2], ['PageDown', 3], ['Space', 4], ['ArrowLeft', 3], ['End', count], ['Home', 1]] as const) {
      await page.keyboard.press(key);
      expect(await slide(page), key).toBe(expected);
    }
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe(`Diapositive 2 sur ${String(count)}\u00A0: Vos interlocuteurs`);
    await page.close();
  });

  it('Tab reaches the links of the slide in sight, then the buttons, each visibly, and leaves them', async () => {
    const page = await viewer.open(html, `#${String(agenda)}`);
    expect(await slide(page)).toBe(agenda);
    const links = await page.$$eval('svg.bespoke-marp-active a[href]', (all) => all.map((link) => `a ${link.getAttribute('href') ?? ''}`));
    expect(links.length).toBeGreaterThan(3);
    const reached: string[] = [];
    for (let i = 0; i < links.length + 7; i++) {
      await page.keyboard.press('Tab');
      reached.push(await focus(page));
      const ring = await page.evaluate('document.activeElement === document.body ? 2 : parseFloat(getComputedStyle(document.activeElement).outlineWidth)');
      expect(ring, reached.at(-1)).toBeGreaterThanOrEqual(2);
    }
    expect(reached).toEqual([
      ...links,
      ...['Diapositive précédente', 'Diapositive suivante', 'Plein écran', 'Vue d’ensemble', 'Version texte', 'Raccourcis', 'Vue de l’orateur'].map((name) => `button ${name}`),
    ]);
    await page.keyboard.press('Tab');
    expect(await focus(page)).not.toBe('button Vue de l’orateur');
    await page.close();
  });

  it('Enter on a link of the agenda turns to its section', async () => {
    const page = await viewer.open(html, `#${String(agenda)}`);
    const target = await page.$eval('svg.bespoke-marp-active a[href]', (link) => Number(link.getAttribute('href')?.slice(1)));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => location.hash === `#${String(n)}`, {}, target);
    expect(await slide(page)).toBe(target);
    await page.close();
  });

  it('a button pressed again and again keeps the focus, on the last slide too, and is never invisible', async () => {
    const page = await viewer.open(html, `#${String(count - 1)}`);
    await page.focus('[data-bespoke-marp-osc="next"]');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    expect(await slide(page)).toBe(count);
    expect(await focus(page)).toBe('button Diapositive suivante');
    await page.waitForSelector('.bespoke-marp-inactive');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.bespoke-marp-osc') as Element).opacity === '1');
    await page.keyboard.press('ArrowLeft');
    expect(await slide(page)).toBe(count - 1);
    await page.close();
  });

  it('the overview opens with « o », its slides are named buttons, and Enter on one leads back to it', async () => {
    const page = await viewer.open(html);
    await page.keyboard.press('o');
    const frame = await (await page.waitForSelector('.bespoke-marp-overview[data-open="1"] iframe'))?.contentFrame();
    await frame?.waitForSelector('svg[role="button"]');
    expect(await page.$eval('.bespoke-marp-overview iframe', (iframe) => iframe.getAttribute('title'))).toBe('Vue d’ensemble');
    expect(await frame?.$$eval('svg[role="button"]:not([aria-hidden="true"])', (all) => all.length)).toBe(count);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bespoke-marp-overview[data-open=""]');
    expect(await slide(page)).toBe(3);
    await page.close();
  });

  it('« p » opens the presenter view, whose buttons can be reached', async () => {
    const page = await viewer.open(html, '?view=presenter#5');
    const names = await page.$$eval('.bespoke-marp-presenter-container button', (all) => all.map((button) => [button.textContent, button.tabIndex]));
    expect(names.map(([, index]) => index)).toEqual(names.map(() => 0));
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(['Précédente', 'Suivante', 'Notes plus grandes']));
    await page.close();
  });

  it('one-letter shortcuts can be switched off, and stay off', async () => {
    const page = await viewer.open(html);
    await page.focus('[data-pupitre="keys"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('o');
    await page.keyboard.press('t');
    expect(await page.$('.bespoke-marp-overview')).toBeNull();
    expect(await page.$eval('#pupitre-text', (text) => text.hasAttribute('hidden'))).toBe(true);
    await page.reload();
    expect(await page.$eval('[data-pupitre="keys"]', (button) => button.getAttribute('aria-pressed'))).toBe('false');
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  it('nothing moves for those who ask for less motion', async () => {
    const page = await viewer.open(html);
    const longest = await page.$$eval('*', (all) => Math.max(...all.map((e) => parseFloat(getComputedStyle(e).transitionDuration))));
    expect(longest).toBeLessThan(0.001);
    await page.close();
  });
});

describe.skipIf(!program)('the text version', { timeout: 60_000 }, () => {
  let page: Page;
  beforeAll(async () => {
    const [deck] = await prepared('tests/fixtures/stress', 'sobre');
    if (!deck) throw new Error('no deck');
    page = await viewer.open(await shownHtml(deck), '#3');
    await page.keyboard.press('t');
  }, 60_000);

  it('begins at the slide in sight and holds every slide', async () => {
    expect(await page.evaluate('document.activeElement.id')).toBe('pupitre-text-3');
    const [texts, slides] = await page.evaluate(`[document.querySelectorAll('#pupitre-text > section').length, document.querySelectorAll('svg[data-marpit-svg]').length]`) as [number, number];
    expect(texts).toBe(slides);
  });

  it('says of every chart what it shows', async () => {
    const missing = await page.evaluate(`[...document.querySelectorAll('svg[data-marpit-svg] svg[role=img] desc')].map((d) => d.textContent).filter((d) => !document.querySelector('#pupitre-text').textContent.includes(d))`);
    expect(missing).toEqual([]);
    expect(await page.$('#pupitre-text svg')).toBeNull();
  });

  it('reflows at 320 CSS px without scrolling sideways, text at twice its size included', async () => {
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.addStyleTag({ content: '#pupitre-text{font-size:2.25rem!important}' });
    const wide = await page.$$eval('#pupitre-text :is(p, li, h1, h2)', (all) => all.filter((e) => e.closest('table') === null && e.scrollWidth > 320).length);
    expect(wide).toBe(0);
  });

  it('is left with Escape, back to the slides', async () => {
    await page.keyboard.press('Escape');
    expect(await page.$eval('#pupitre-text', (text) => text.hasAttribute('hidden'))).toBe(true);
    expect(await focus(page)).toBe('button Version texte');
  });
});
