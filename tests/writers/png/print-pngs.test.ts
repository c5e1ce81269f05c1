import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../../src/browser/session.js';
import { loadAssets } from '../../../src/writers/html/load-assets.js';
import { renderDeckHtml } from '../../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../../src/writers/html/skeleton.js';
import { CANVAS } from '../../../src/units/length.js';
import { printPngs } from '../../../src/writers/png/print-pngs.js';
import { thisMachine } from '../../browser/this-machine.js';
import { smallBundle, smallDeck } from '../html/small-deck.js';

/** How often each slide's own colour would be taken for another's tells a mixed-up picture. */
const COLORED_SLIDES = ['rouge', 'vert', 'bleu', 'rouge', 'vert', 'bleu'];

let session: BrowserSession;
beforeAll(async () => {
  session = await openBrowser(thisMachine());
});
afterAll(() => session.close());

describe('the PNG pictures', () => {
  it('are one for each slide, named so that they sort, each of its own slide', async () => {
    const deck = smallDeck();
    const [first] = deck.pages;
    const pages = COLORED_SLIDES.map(() => first).filter((page) => page !== undefined);
    const slides = COLORED_SLIDES.map((color) => `<!-- _class: ${color} -->\n\n# ${color}`).join('\n\n---\n\n');
    const bundle = { ...smallBundle, markdown: `---\ntheme: petit\n---\n\n${slides}` };
    const html = renderDeckHtml(bundle, { ...deck, pages }, await loadSkeleton(thisMachine()), await loadAssets(bundle.assets));
    const page = await session.open(html, CANVAS);
    const pictures = await printPngs(page, { ...deck, pages }, { scale: 1 });
    await page.close();
    expect(pictures.map(({ name }) => name)).toEqual(['01.png', '02.png', '03.png', '04.png', '05.png', '06.png']);
    const seen = pictures.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen.slice(3)).toEqual(seen.slice(0, 3));
  });
});
