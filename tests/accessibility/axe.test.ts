import { beforeAll, describe, expect, it } from 'vitest';
import { browserToAsk } from '../contract/browser.js';
import { contractDecks, type ContractDeck } from '../contract/decks.js';
import { axeReport, DeckViewer, shownHtml, withoutDecorations } from './open-deck.js';

const program = await browserToAsk('the pages’ accessibility is not examined');
const viewer = new DeckViewer(program);

describe.skipIf(!program)('axe-core, WCAG 2.0 to 2.2 A and AA and good practices', { timeout: 300_000 }, () => {
  let decks: readonly ContractDeck[];
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    decks = await contractDecks();
    pages = new Map(await Promise.all(decks.map(async (deck) => [deck.name, await shownHtml(deck)] as const)));
  }, 120_000);
  const html = (name: string): string => pages.get(name) ?? '';

  it('finds nothing in any deck with all its slides in sight, and computes every contrast', async () => {
    for (const { name } of decks) {
      const page = await viewer.openWhole(html(name));
      await withoutDecorations(page);
      const { violations, undecided, passes } = await axeReport(page);
      // On paper there is no page around the slides, and each slide may begin a part of the deck.
      const ofSlides = violations.filter((line) => !/^(?:region|page-has-heading-one|landmark-)/.test(line));
      expect(ofSlides, name).toEqual([]);
      expect(passes).toBeGreaterThan(10);
      // What axe leaves open are charts and pictures under text, whose contrast the tokens' tests compute.
      expect(undecided.filter((line) => !line.startsWith('color-contrast')), name).toEqual([]);
      await page.close();
    }
  });

  it.each(['criminalite-organisee/presse (ecologiste)', 'stress/scene (sobre)'])('finds nothing on any slide of %s, one after the other', async (name) => {
    const page = await viewer.open(html(name));
    await withoutDecorations(page);
    const count = await page.$$eval('svg[data-marpit-svg]', (slides) => slides.length);
    expect(count).toBeGreaterThan(30);
    for (let slide = 1; slide <= count; slide++) {
      const { violations, undecided } = await axeReport(page);
      expect(violations, `slide ${String(slide)}`).toEqual([]);
      expect(undecided.filter((line) => !line.startsWith('color-contrast')), `slide ${String(slide)}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.close();
  });

  it('finds nothing in the presenter view, the overview and the text version', async () => {
    const name = 'criminalite-organisee/presse (ecologiste)';
    for (const query of ['?view=presenter#5', '?view=overview']) {
      const page = await viewer.open(html(name), query);
      // A miniature's letters are a picture of the slide, not the words on a button (WCAG 2.2, 2.5.3, « label »).
      expect((await axeReport(page, query.includes('overview') ? ['label-content-name-mismatch'] : [])).violations, query).toEqual([]);
      await page.close();
    }
    const page = await viewer.open(html(name));
    await page.keyboard.press('t');
    expect((await axeReport(page)).violations, 'text').toEqual([]);
    await page.close();
  });
});
