import { ssim } from '@blazediff/ssim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../src/browser/session.js';
import type { Page } from '../../src/layout/page.js';
import { CANVAS, type Box } from '../../src/units/length.js';
import { thisMachine } from '../browser/this-machine.js';
import { lacks } from '../programs.js';
import { browserToAsk } from './browser.js';
import { contractDecks, htmlOf, type ContractDeck } from './decks.js';
import { standsOut } from './lines.js';
import { pictureOfPng, pptxOf, wordsOf, Workshop } from './renderings.js';

interface Compared {
  readonly where: string;
  readonly deck: string;
  readonly similarity: number;
  readonly strayWords: readonly string[];
}

const skipped =
  lacks('soffice', 'PowerPoint files are not compared with the HTML') ||
  lacks('pdftoppm', 'PowerPoint files are not compared with the HTML') ||
  (await browserToAsk('PowerPoint files are not compared with the HTML')) === undefined;

const compared: Compared[] = [];
const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

beforeAll(async () => {
  if (skipped) return;
  const decks = await contractDecks();
  const [pdfs, session] = await Promise.all([Promise.all(decks.map(pptxOf)).then((files) => workshop.toPdf(files)), openBrowser(thisMachine())]);
  try {
    for (const [i, deck] of decks.entries()) compared.push(...(await compare(deck, pdfs[i] ?? '', session)));
  } finally {
    await session.close();
  }
}, 600_000);

async function compare(deck: ContractDeck, pdf: string, session: BrowserSession): Promise<readonly Compared[]> {
  const { pages } = deck.laidOut;
  const [drawn, shown] = await Promise.all([
    workshop.pictures(pdf),
    session.screenshots(await htmlOf(deck), CANVAS, pages.length, 1),
  ]);
  const words = wordsOf(pdf);
  return pages.map((page, n) => {
    const there = drawn[n];
    const here = pictureOfPng(shown[n] ?? new Uint8Array());
    if (!there) throw new Error(`${deck.name}: no page ${String(n + 1)} in LibreOffice’s rendering`);
    return {
      where: `${deck.name} ${String(n + 1)} ${page.id}`,
      deck: deck.name,
      similarity: ssim(here.data, there.data, undefined, here.width, here.height),
      strayWords: (words[n] ?? []).filter(({ box }) => isStray(box, page)).map(({ text }) => text),
    };
  });
}

/** A word's box reaches from its font's ascent to its descent: a quarter of it may stand outside the shape. */
function isStray(word: Box, { regions }: Page): boolean {
  return Math.min(...regions.map(({ region }) => standsOut(word, region.box))) > word.height / 4;
}

const report = (line: string): void => {
  process.stdout.write(`similarity: ${line}\n`);
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const told = ({ where, similarity }: Compared): string => `${similarity.toFixed(3)} ${where}`;

const MEAN = 0.93;
const LEAST = 0.85;

describe.skipIf(skipped)('the PowerPoint file, drawn by LibreOffice', () => {
  it('looks like the HTML', () => {
    for (const deck of new Set(compared.map((page) => page.deck))) {
      const pages = compared.filter((page) => page.deck === deck);
      report(`${deck}: ${String(pages.length)} pages, mean ${mean(pages.map(({ similarity }) => similarity)).toFixed(3)}`);
    }
    compared.filter(({ similarity }) => similarity < MEAN).toSorted((a, b) => a.similarity - b.similarity).forEach((page) => {
      report(told(page));
    });
    expect(compared.filter(({ similarity }) => similarity < LEAST).map(told)).toEqual([]);
    expect(mean(compared.map(({ similarity }) => similarity))).toBeGreaterThanOrEqual(MEAN);
  });

  it('has no word outside its shape', () => {
    expect(compared.filter(({ strayWords }) => strayWords.length > 0).map(({ where, strayWords }) => `${where}: ${strayWords.join(' ')}`)).toEqual([]);
  });
});
