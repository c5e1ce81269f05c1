import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedRegion } from '../../src/layout/page.js';
import type { Box } from '../../src/units/length.js';
import { browserToAsk, shownSlides, startPuppeteer, type ShownRegion } from './browser.js';
import { contractDecks, htmlOf, type ContractDeck } from './decks.js';
import { inkOf, letteringInk, linesOf, overlap, standsOut, type ShownLine } from './lines.js';
import { innerBoxOf, predictedBlocks, type PredictedBlock } from './predictions.js';

/** A region as it was laid out and as the browser shows it. */
interface Pair {
  /** « stress/scene (sobre) 12 minimum/table, title » */
  readonly where: string;
  readonly slide: string;
  readonly placed: PlacedRegion;
  readonly shown: ShownRegion;
  readonly blocks: readonly BlockPair[];
  /** The ink of a chart's words. */
  readonly letters: readonly Box[];
}

interface BlockPair {
  readonly where: string;
  readonly predicted: PredictedBlock;
  readonly lines: readonly ShownLine[];
  readonly fontSize: number;
}

const program = await browserToAsk('what the browser shows is not compared with the layout');
const pairs: Pair[] = [];
const miscounted: string[] = [];

beforeAll(async () => {
  if (!program) return;
  const browser = await startPuppeteer(program);
  try {
    for (const deck of await contractDecks()) pairs.push(...pairsOf(deck, await shownSlides(browser, await htmlOf(deck))));
  } finally {
    await browser.close();
  }
});

function pairsOf({ name, laidOut, fonts }: ContractDeck, slides: Awaited<ReturnType<typeof shownSlides>>): readonly Pair[] {
  if (slides.length !== laidOut.pages.length) miscounted.push(`${name}: ${String(slides.length)} slides`);
  return laidOut.pages.flatMap((page, n) => {
    const slide = `${name} ${String(n + 1)} ${page.id}`;
    const shown = slides[n]?.regions ?? [];
    if (shown.map((region) => region.name).join() !== page.regions.map(({ region }) => region.name).join()) miscounted.push(slide);
    return page.regions.flatMap((placed, i): Pair[] => {
      const region = shown[i];
      if (!region) return [];
      const where = `${slide}, ${placed.region.name}`;
      const predicted = predictedBlocks(placed, laidOut.theme, fonts);
      if (predicted.length !== region.blocks.length) miscounted.push(`${where}: ${String(region.blocks.length)} blocks`);
      const blocks = predicted.flatMap((block, b): BlockPair[] => {
        const found = region.blocks[b];
        const named = `${where} « ${block.text.slice(0, 40)} »`;
        return found ? [{ where: named, predicted: block, lines: linesOf(found, block.style, fonts), fontSize: found.fontSize }] : [];
      });
      const letters = region.lettering.map((text) => letteringInk(text, fonts));
      return [{ where, slide, placed, shown: region, blocks, letters }];
    });
  });
}

const report = (line: string): void => {
  process.stdout.write(`boxes: ${line}\n`);
};

const allBlocks = (): readonly BlockPair[] => pairs.flatMap(({ blocks }) => blocks).filter(({ predicted }) => predicted.text !== '');
const rounded = (n: number): string => n.toFixed(1);

describe.skipIf(!program)('in the browser', () => {
  it('every page shows the regions and blocks that were laid out', () => {
    report(`${String(new Set(pairs.map(({ slide }) => slide)).size)} slides, ${String(pairs.length)} regions, ${String(allBlocks().length)} text blocks`);
    expect(miscounted).toEqual([]);
  });

  it('every region stands where its token says, within 1 px', () => {
    const off = pairs.filter(({ placed, shown }) => Math.max(standsOut(shown.box, placed.region.box), standsOut(placed.region.box, shown.box)) > 1);
    expect(off.map(({ where }) => where)).toEqual([]);
  });

  it('every row of a table is as high as measured, within 1 px', () => {
    const off = pairs.filter(({ placed, shown }) => placed.rowHeights?.some((height, i) => Math.abs(height - (shown.rows[i]?.height ?? 0)) > 1));
    expect(off.map(({ where }) => where)).toEqual([]);
  });

  it('every text has the size that was chosen for it', () => {
    const off = allBlocks().filter(({ predicted, fontSize }) => Math.abs(predicted.size - fontSize) > 0.01);
    expect(off.map(({ where, predicted, fontSize }) => `${where}: ${String(fontSize)} instead of ${String(predicted.size)}`)).toEqual([]);
  });

  it('text breaks into the lines that were counted', () => {
    const all = allBlocks();
    const off = all.filter(({ predicted, lines }) => predicted.lines !== lines.length);
    report(`${String(all.length - off.length)} of ${String(all.length)} text blocks have the predicted number of lines`);
    off.forEach(({ where, predicted, lines }) => {
      report(`${where}: ${String(predicted.lines)} lines predicted, ${String(lines.length)} shown`);
    });
    expect(off.length / all.length).toBeLessThanOrEqual(0.01);
  });

  it('no text leaves its region', () => {
    const off = allBlocks().flatMap(({ where, predicted, lines }) => {
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) return [];
      const { room, rise, style, size } = predicted;
      const above = room.y - (first.baseline - rise);
      const below = last.baseline - rise + style.lineHeight * size - room.y - room.height;
      const beside = Math.max(...lines.map(({ left, right }) => Math.max(room.x - left, right - room.x - room.width)));
      return Math.max(above, below, beside) > 1 ? [`${where}: ${[above, below, beside].map(rounded).join(' ')}`] : [];
    });
    expect(off).toEqual([]);
  });

  it('every first line stands where it was measured, within 1 px', () => {
    const off = pairs.flatMap(({ placed, blocks }) =>
      blocks.flatMap(({ where, predicted, lines }) => {
        const found = lines[0]?.baseline;
        if (found === undefined || predicted.text === '') return [];
        const wanted = predicted.baseline;
        return Math.abs(found - wanted) > 1 ? [`${where} (${placed.region.anchor}): ${rounded(found - wanted)}`] : [];
      }),
    );
    expect(off).toEqual([]);
  });

  it('no two regions’ texts touch', () => {
    const touching = pairs.flatMap((a, i) => {
      const others = pairs.slice(i + 1, i + 12).filter(({ slide }) => slide === a.slide);
      const ink = inksOf(a);
      return others.filter((b) => inksOf(b).some((one) => ink.some((other) => overlap(one, other)))).map((b) => `${a.where} and ${b.placed.region.name}`);
    });
    expect(touching).toEqual([]);
  });

  it('no lettering leaves its chart, no picture its frame', () => {
    const off = pairs.flatMap(({ where, placed, shown, letters }) => [
      ...letters.map((ink) => ({ where, out: standsOut(ink, innerBoxOf(placed)) })),
      ...shown.pictures.map((box) => ({ where, out: standsOut(box, placed.region.box) })),
    ]);
    expect(off.filter(({ out }) => out > 1).map(({ where, out }) => `${where}: ${rounded(out)}`)).toEqual([]);
  });
});

const inksOf = ({ blocks, letters }: Pair): readonly Box[] => [
  ...blocks.flatMap(({ predicted, lines }) => lines.map((line) => inkOf(line, predicted.size))),
  ...letters,
];
