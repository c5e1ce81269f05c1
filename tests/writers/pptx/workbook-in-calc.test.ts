import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../programs.js';
import { everyDeck, pptxOf } from './decks.js';
import { readFlatOds, type Cell } from './flat-ods.js';
import { all, part, unpack } from './unpack.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-calc-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface ChartPart {
  readonly name: string;
  readonly xml: string;
  readonly workbook: Uint8Array;
  /** What LibreOffice Calc has read of its workbook: rows of cells. */
  readonly rows: readonly (readonly Cell[])[];
}

const charts: ChartPart[] = [];

/** A formula, as `Feuil1!$B$2:$B$4`, and what the chart shows of it without opening its workbook. */
const references = (xml: string): readonly (readonly [formula: string, cached: readonly string[]])[] =>
  all(/<c:(?:strRef|numRef)>.*?<\/c:(?:strRef|numRef)>/s, xml).map((one) => [/<c:f>([^<]*)</.exec(one)?.[1] ?? '', all(/<c:v>([^<]*)<\/c:v>|<c:v\/>/, one).map((value) => value.replace('<c:v/>', ''))]);

/** The cells that a formula names, one column of them; what is empty is left out of a chart's numbers. */
function cellsAt(formula: string, rows: ChartPart['rows']): readonly Cell[] {
  const [, column = '', from = '', to = from] = /^Feuil1!\$([A-Z])\$(\d+)(?::\$\1\$(\d+))?$/.exec(formula) ?? [];
  return rows.slice(Number(from) - 1, Number(to)).map((row) => row[column.charCodeAt(0) - 65] ?? { text: '' });
}

describe.skipIf(lacks('soffice', 'no chart’s workbook is opened') || lacks('localc', 'no chart’s workbook is opened'))('LibreOffice Calc, as « Modifier les données » would', () => {
  beforeAll(async () => {
    const written = (await Promise.all((await everyDeck()).map(async (deck, d) => {
      const bytes = await pptxOf(deck);
      const [files, text] = [unzipSync(bytes), unpack(bytes)];
      return Object.keys(files).flatMap((name) => {
        const id = /^ppt\/charts\/(chart[^/]*)\.xml$/.exec(name)?.[1];
        const linked = id === undefined ? [] : all(/Target="\.\.\/embeddings\/([^"]*)"/, part(text, `ppt/charts/_rels/${id}.xml.rels`));
        return linked.map((target) => ({ name: `${String(d)}-${String(id)}`, xml: part(text, name), workbook: files[`ppt/embeddings/${target}`] ?? new Uint8Array() }));
      });
    }))).flat();
    const sheets = written.map(({ name, workbook }) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, workbook);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...sheets], { stdio: 'ignore', timeout: 180_000 });
    charts.push(...written.map((one) => ({ ...one, rows: readFlatOds(readFileSync(join(folder, `${one.name}.fods`), 'utf8')) })));
  }, 240_000);

  it('finds in the cells that a chart’s formulas name what the chart shows', () => {
    expect(charts.length).toBeGreaterThan(10);
    for (const { name, xml, rows } of charts) {
      const named = references(xml);
      expect(named.length, name).toBeGreaterThanOrEqual(3);
      for (const [formula, cached] of named) {
        const cells = cellsAt(formula, rows).filter(({ value }) => value !== undefined || !xml.includes(`<c:numRef><c:f>${formula}<`));
        expect(cells.map(({ value, text }) => String(value ?? text)), `${name} ${formula}`).toEqual(cached.map(plain));
      }
    }
  });

  it('finds no cell beyond them', () => {
    for (const { name, xml, rows } of charts) {
      const named = references(xml).flatMap(([formula]) => cellsAt(formula, rows)).filter(({ text }) => text !== '');
      const filled = new Set(rows.flat().filter(({ text }) => text !== ''));
      expect(new Set(named), name).toEqual(filled);
    }
  });

  it('shows each number as it is written: with its decimals, in French, with its unit', () => {
    const shown = charts.flatMap(({ rows }) => rows.flat()).filter(({ value }) => value !== undefined);
    const wrong = shown.filter(({ value = 0, text }) => Number((/[\d,\u202F\u00A0 ]+/.exec(text)?.[0] ?? '').replace(/[\s\u202F]/g, '').replace(',', '.')) !== Math.abs(Number(value.toFixed(2))));
    expect(wrong).toEqual([]);
    expect(shown.filter(({ text }) => text.includes(',')).length).toBeGreaterThan(0);
    expect(shown.filter(({ text }) => text.endsWith('\u00A0%')).length).toBeGreaterThan(5);
  });
});

const plain = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
