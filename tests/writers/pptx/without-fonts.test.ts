import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/layout/measure/paragraphs.js';
import type { Page, PlacedRegion } from '../../../src/layout/page.js';
import type { Content } from '../../../src/slide/content.js';
import { plainText } from '../../../src/text/run.js';
import { titleRegion } from '../../../src/writers/pptx/shapes/placeholder.js';
import { contractDecks } from '../../contract/decks.js';
import { pptxOf, Workshop } from '../../contract/renderings.js';
import { lacks } from '../../programs.js';

/** Liberation Sans has the widths of Arial; `PUPITRE_LIBERATION`: a folder with its files where they are not installed. */
const FOLDERS = [process.env['PUPITRE_LIBERATION'] ?? '', '/usr/share/fonts/truetype/liberation2', '/usr/share/fonts/truetype/liberation', '/usr/share/fonts/liberation-sans'];

function liberation(): string | undefined {
  return FOLDERS.find((folder) => existsSync(`${folder}/LiberationSans-Regular.ttf`));
}

function lacksLiberation(): boolean {
  if (liberation() !== undefined) return false;
  if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw new Error('the Liberation fonts are not installed (fonts-liberation2)');
  process.stderr.write('skipped, the Liberation fonts are not installed: no PowerPoint is drawn without its fonts\n');
  return true;
}

const skipped = lacks('soffice', 'no PowerPoint is drawn without its fonts') || lacks('pdftotext', 'no PowerPoint is drawn without its fonts') || lacksLiberation();

/** A piece of a line as a PDF sets it, in px of the canvas. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From its font's ascent to its descent. */
  readonly top: number;
  readonly bottom: number;
}

interface DrawnPage {
  /** « stress/scene (sobre) maximum/table » */
  readonly where: string;
  readonly page: Page;
  /** In the order of the shapes. */
  readonly pieces: readonly Piece[];
}

const drawn: DrawnPage[] = [];
const embedded: string[] = [];
const workshop = new Workshop();
const fontFolder = mkdtempSync(join(tmpdir(), 'pupitre-liberation-'));
afterAll(() => {
  workshop.remove();
  rmSync(fontFolder, { recursive: true, force: true });
});

/** With Liberation Mono beside it, LibreOffice would set each letter of Liberation Sans as wide as that. */
function sansOnly(from: string): string {
  for (const style of ['Regular', 'Bold', 'Italic', 'BoldItalic']) copyFileSync(`${from}/LiberationSans-${style}.ttf`, `${fontFolder}/${style}.ttf`);
  return fontFolder;
}

beforeAll(async () => {
  if (skipped) return;
  const decks = await contractDecks();
  const pdfs = await workshop.toPdf(await Promise.all(decks.map(pptxOf)), [sansOnly(liberation() ?? '')]);
  for (const [i, { name, laidOut }] of decks.entries()) {
    const pdf = pdfs[i] ?? '';
    embedded.push(execFileSync('pdffonts', [pdf], { encoding: 'utf8' }));
    const pages = piecesOf(pdf);
    laidOut.pages.filter(({ hidden }) => !hidden).forEach((page, n) => drawn.push({ where: `${name} ${page.id}`, page, pieces: pages[n] ?? [] }));
  }
}, 240_000);

/** Words and pieces of words in the order in which they are drawn. */
function piecesOf(pdf: string): readonly (readonly Piece[])[] {
  const xml = execFileSync('pdftotext', ['-raw', '-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return xml.split('<page ').slice(1).map((page) =>
    [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(([, ...found]): Piece => {
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(0, 4).map((n) => Number(n) / 0.75);
      return { text: plain(found[4] ?? ''), left, right, top, bottom };
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (text: string): string => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

const linesOf = (content: Content): readonly string[] => {
  if (content.type === 'table') return [content.columns.map(({ header }) => header), ...content.rows].flat().map(plainText);
  return paragraphsOf(content).map(({ runs }) => plainText(runs));
};

/** Letters alone: programs set spaces and hyphens as they like. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Lines in Office have 4 px more than in the other formats; a pixel or two is rounded. */
const SLACK = 6;

/** Shorter ones are found in other numbers and words. */
const LEAST_LETTERS = 4;

interface Found {
  readonly placed: PlacedRegion;
  readonly piece: Piece;
}

/** Which region each piece belongs to: the texts of a page in their order, found one after the other in the letters drawn. */
function placedPieces({ page, pieces }: DrawnPage): { readonly found: readonly Found[]; readonly missing: readonly string[] } {
  const owners = pieces.flatMap((piece) => [...letters(piece.text)].map(() => piece));
  const all = pieces.map(({ text }) => letters(text)).join('');
  const found: Found[] = [];
  const missing: string[] = [];
  let from = 0;
  // LibreOffice draws numbers of slides out of turn.
  const isTitle = ({ region }: PlacedRegion): boolean => region.name === titleRegion(page.layout)?.name;
  // A PowerPoint has its title first.
  const inOrder = [...page.regions.filter(isTitle), ...page.regions.filter((placed) => !isTitle(placed))];
  for (const placed of inOrder.filter(({ region }) => region.role !== 'slideNumber')) {
    for (const text of linesOf(placed.content).map(letters).filter((one) => one.length >= LEAST_LETTERS)) {
      const at = all.indexOf(text, from);
      if (at === -1) missing.push(text);
      else {
        from = at + text.length;
        found.push(...[...new Set(owners.slice(at, from))].map((piece) => ({ placed, piece })));
      }
    }
  }
  return { found, missing };
}

/** How far a piece stands out of its shape, in px. Its box reaches from its font's ascent to its descent: a quarter of it may. */
function standsOut({ placed: { region: { box } }, piece: { left, right, top, bottom } }: Found): number {
  const free = (bottom - top) / 4;
  return Math.max(box.x - left, right - box.x - box.width, box.y - top - free, bottom - free - box.y - box.height);
}

describe.skipIf(skipped)('on a machine without the theme’s fonts', () => {
  it('texts are drawn in the fallback', () => {
    expect(embedded.length).toBeGreaterThan(5);
    expect(embedded.filter((fonts) => !fonts.includes('LiberationSans') || /SourceSans|Inter/.test(fonts))).toEqual([]);
  });

  it('every text is found', () => {
    expect(drawn.flatMap((one) => placedPieces(one).missing.map((text) => `${one.where}: ${text}`))).toEqual([]);
  });

  it('no text stands outside its shape, but for a line in a thousand that filled its box to the pixel', () => {
    const all = drawn.flatMap((one) => placedPieces(one).found.map((found) => ({ where: one.where, ...found })));
    expect(all.length).toBeGreaterThan(3000);
    const out = all.filter((found) => standsOut(found) > SLACK);
    out.forEach((found) => process.stdout.write(`without fonts: ${found.where}, ${found.placed.region.name}: ${found.piece.text} (${standsOut(found).toFixed(1)} px)\n`));
    expect(out.length / all.length).toBeLessThanOrEqual(0.001);
  });
});
