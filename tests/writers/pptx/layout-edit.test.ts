import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../src/layout/page.js';
import { plainText } from '../../../src/text/run.js';
import { titleRegion } from '../../../src/writers/pptx/shapes/placeholder.js';
import { lacks } from '../../programs.js';
import { everyDeck, pptxOf } from './decks.js';
import { all } from './unpack.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-layout-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How far the title goes, in px of the canvas: sideways, so that every line stays where it is. */
const FAR = 24;

interface Word {
  readonly text: string;
  readonly left: number;
}

/** The words of each page of what LibreOffice draws, from top to bottom and from left to right. */
function drawn(name: string, bytes: Uint8Array): readonly (readonly Word[])[] {
  const file = join(folder, `${name}.pptx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore', timeout: 180_000 });
  const boxes = execFileSync('pdftotext', ['-bbox', file.replace(/\.pptx$/, '.pdf'), '-'], { encoding: 'utf8', maxBuffer: 64e6 });
  return all(/<page .*?<\/page>/s, boxes).map((page) =>
    [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)]
      .map(([, left, top, text = '']) => ({ text, left: Number(left) / 0.75, top: Math.round(Number(top)) }))
      .toSorted((a, b) => a.top - b.top || a.left - b.left),
  );
}

/** Whatever stands between words: programs part « narco‑trafic » or not. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const movedWords = (before: readonly Word[], after: readonly Word[]): string =>
  letters(before.filter(({ text, left }, i) => after[i]?.text === text && Math.abs((after[i]?.left ?? 0) - left - FAR) < 1).map(({ text }) => text).join(''));

describe.skipIf(lacks('soffice', 'no layout is edited') || lacks('pdftotext', 'no layout is edited'))('a layout’s title that is moved in the file', () => {
  let pages: readonly Page[] = [];
  let moved: readonly string[] = [];
  let still: readonly number[] = [];
  let edited = '';

  beforeAll(async () => {
    const deck = (await everyDeck()).find(({ laidOut }) => laidOut.dossier === 'criminalite-organisee' && laidOut.deck === 'partenaires');
    if (!deck) throw new Error('no deck partenaires');
    const { theme } = deck.laidOut;
    pages = deck.laidOut.pages.filter(({ hidden }) => hidden !== true);
    const uses = (name: string): number => pages.filter(({ layout }) => layout.name === name).length;
    const layout = theme.layouts.filter((one) => titleRegion(one) !== undefined).toSorted((a, b) => uses(b.name) - uses(a.name))[0];
    edited = layout?.name ?? '';
    const bytes = await pptxOf(deck);
    const parts = unzipSync(bytes);
    const name = `ppt/slideLayouts/slideLayout${String(theme.layouts.findIndex((one) => one.name === edited) + 1)}.xml`;
    const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/(type="title".*?<a:off x=")(\d+)/s, (_, head: string, x: string) => `${head}${String(Number(x) + FAR * 9525)}`);
    const [before, after] = [drawn('avant', bytes), drawn('apres', zipSync({ ...parts, [name]: strToU8(xml) }))];
    moved = pages.map((_, i) => movedWords(before[i] ?? [], after[i] ?? []));
    still = pages.map((_, i) => (before[i] ?? []).filter((word, w) => after[i]?.[w]?.text === word.text && Math.abs((after[i][w]?.left ?? 0) - word.left) < 1).length - (before[i]?.length ?? 0));
  }, 300_000);

  it('moves on every slide of that layout, whole, and with it nothing else', () => {
    const those = pages.map((page, i) => ({ page, moved: moved[i] })).filter(({ page }) => page.layout.name === edited);
    expect(those.length).toBeGreaterThan(5);
    expect(those.map((one) => one.moved)).toEqual(those.map(({ page }) => letters(plainText(page.title))));
  });

  it('moves on no other', () => {
    const others = pages.map((page, i) => ({ layout: page.layout.name, moved: moved[i], off: still[i] })).filter(({ layout }) => layout !== edited);
    expect(others.filter((one) => one.moved !== '' || one.off !== 0)).toEqual([]);
  });
});
