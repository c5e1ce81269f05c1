import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/layout/measure/paragraphs.js';
import type { Page, PlacedRegion } from '../../../src/layout/page.js';
import type { Content } from '../../../src/slide/content.js';
import { plainText } from '../../../src/text/run.js';
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
  readonly baseline: number;
  readonly size: number;
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
afterAll(() => {
  workshop.remove();
});

beforeAll(async () => {
  if (skipped) return;
  const decks = await contractDecks();
  const pdfs = await workshop.toPdf(decks.map(pptxOf), [liberation() ?? '']);
  for (const [i, { name, laidOut }] of decks.entries()) {
    const pdf = pdfs[i] ?? '';
    embedded.push(execFileSync('pdffonts', [pdf], { encoding: 'utf8' }));
    const pages = await piecesOf(readFileSync(pdf));
    laidOut.pages.filter(({ hidden }) => !hidden).forEach((page, n) => drawn.push({ where: `${name} ${page.id}`, page, pieces: pages[n] ?? [] }));
  }
}, 240_000);

async function piecesOf(pdf: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(Array.from({ length: document.numPages }, async (_, i) => {
    const page = await document.getPage(i + 1);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    return items.flatMap((item): readonly Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size, x, y] = item.transform as readonly number[] as readonly [number, number, number, number, number, number];
      return [{ text: item.str, left: x / 0.75, right: (x + item.width) / 0.75, baseline: (height - y) / 0.75, size: size / 0.75 }];
    });
  }));
}

const linesOf = (content: Content): readonly string[] => {
  if (content.type === 'table') return [content.columns.map(({ header }) => header), ...content.rows].flat().map(plainText);
  return paragraphsOf(content).map(({ runs }) => plainText(runs));
};

/** Letters alone: programs set spaces and hyphens as they like. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

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
  for (const placed of page.regions) {
    for (const text of linesOf(placed.content).map(letters).filter((one) => one !== '')) {
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

/** How far a piece stands out of its shape, in px; its letters reach from three quarters of its size above the baseline to a fifth below. */
function standsOut({ placed: { region: { box } }, piece: { left, right, baseline, size } }: Found): number {
  return Math.max(box.x - left, right - box.x - box.width, box.y - baseline + 0.75 * size, baseline + 0.2 * size - box.y - box.height);
}

describe.skipIf(skipped)('on a machine without the theme’s fonts', () => {
  it('texts are drawn in the fallback', () => {
    expect(embedded.length).toBeGreaterThan(5);
    expect(embedded.filter((fonts) => !fonts.includes('LiberationSans') || /SourceSans|Inter/.test(fonts))).toEqual([]);
  });

  it('every text is found', () => {
    expect(drawn.flatMap((one) => placedPieces(one).missing.map((text) => `${one.where}: ${text}`))).toEqual([]);
  });

  it('no text stands outside its shape', () => {
    const all = drawn.flatMap((one) => placedPieces(one).found.map((found) => ({ where: one.where, ...found })));
    expect(all.length).toBeGreaterThan(3000);
    const out = all.filter((found) => standsOut(found) > 6);
    expect(out.map((found) => `${found.where}, ${found.placed.region.name}: ${found.piece.text} (${standsOut(found).toFixed(1)} px)`)).toEqual([]);
  });
});
