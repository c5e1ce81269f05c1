import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Skeleton } from '../../src/writers/html/fill-skeleton.js';
import { loadAssets, type LoadedAssets } from '../../src/writers/html/load-assets.js';
import { openPackedThemes } from '../../src/pipeline/packed-themes.js';
import { renderDeckHtml } from '../../src/writers/html/render-deck.js';
import { loadSkeleton } from '../../src/writers/html/skeleton.js';
import { thisMachine } from '../browser/this-machine.js';
import { smallBundle, smallDeck } from '../writers/html/small-deck.js';

let skeleton: Skeleton;
let assets: LoadedAssets;
let folder: string;
beforeAll(async () => {
  skeleton = await loadSkeleton(thisMachine());
  assets = await loadAssets(smallBundle.assets);
});
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'pupitre-test-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const WIDTHS = '\n\n<style scoped>\n.table th:nth-child(1) { width: 182px; }\n.table th:nth-child(2) { width: 75.5px; }\n</style>\n';
const plain = { ...smallBundle, markdown: smallBundle.markdown.replace(/<style scoped>[\s\S]*?<\/style>/, '') };
const own = (style: string) => ({ ...plain, markdown: plain.markdown + style });
const alone = (bundle = plain): string => renderDeckHtml(bundle, smallDeck(), skeleton, assets);
const kept = (bundle = plain): string => renderDeckHtml(bundle, smallDeck(), skeleton, assets, openPackedThemes(folder));
const file = (): string => join(folder, readdirSync(folder)[0]!);

describe('a theme kept as Marp packs it', () => {
  it.each([
    ['no style of its own', ''],
    ['the widths of a table', WIDTHS],
    ['the widths of two tables', `${WIDTHS}\n---\n${WIDTHS.replaceAll('182', '33')}`],
    ['a style of another shape', '\n\n<style scoped>\nh1 { color: red; }\n</style>\n'],
  ])('gives a deck with %s the very page that Marp makes, the first time and the next', (_, style) => {
    const expected = alone(own(style));
    expect(kept(own(style))).toBe(expected);
    expect(kept(own(style))).toBe(expected);
  });

  it('gives a deck that names its size the very page that Marp makes, the first time and the next', () => {
    const sized = {
      ...plain,
      css: plain.css.replace(/(@theme [\w-]+)/, '$1\n * @size wide 1280px 720px'),
      markdown: plain.markdown.replace('---\n', '---\nsize: wide\n'),
    };
    const expected = alone(sized);
    expect(expected).not.toBe(alone());
    expect(kept(sized)).toBe(expected);
    expect(kept(sized)).toBe(expected);
  });

  it('is what the next page takes', () => {
    kept();
    const [line = '', ...css] = readFileSync(file(), 'utf8').split('\n');
    expect(line).toMatch(/^[0-9a-f]{64}$/);
    expect(css.join('\n')).toContain('PupitreSample');
  });

  it('is made again when half of it is there, when the theme is another, and where nothing can be kept', () => {
    const expected = alone();
    kept();
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -40));
    expect(kept()).toBe(expected);
    const red = { ...plain, css: `${plain.css}\nsection h2 { color: #c00; }\n` };
    expect(kept(red)).toBe(alone(red));
    expect(kept(red)).not.toBe(expected);
    expect(readdirSync(folder)).toHaveLength(1);
    rmSync(folder, { recursive: true });
    expect(kept()).toBe(expected);
  });
});
