import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import { layoutPages } from '../../src/layout/layout-pages.js';
import type { Page } from '../../src/layout/page.js';
import type { ChartContent, Content } from '../../src/slide/content.js';
import type { Slide } from '../../src/slide/slide.js';
import { plainText } from '../../src/text/run.js';
import { deckOf, fonts, listOf, slideOf, theme } from './fixture.js';

const layOut = (...slides: readonly Slide[]) => layoutPages(deckOf(...slides), theme, fonts);
const pagesOf = (...slides: readonly Slide[]): readonly Page[] => layOut(...slides).value!.pages;
const region = (page: Page, name: string) => page.regions.find((placed) => placed.region.name === name);
const titleOf = (page: Page): string => plainText(page.title);

const SENTENCE = 'Un contrôle renforcé des transactions en liquide et des cryptomonnaies';
const many = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `${SENTENCE}, mesure ${i + 1}`);

describe('layoutPages', () => {
  it('sets a short list in the largest size', () => {
    const [page] = pagesOf(slideOf('proposals', { body: listOf(['Un', 'Deux', 'Trois']) }));
    expect(page!.id).toBe('section/slide');
    expect(region(page!, 'body')!.step).toBe(0);
  });

  it('steps down the type scale when the list is longer', () => {
    const [short] = pagesOf(slideOf('proposals', { body: listOf(many(2)) }));
    const [long, ...more] = pagesOf(slideOf('proposals', { body: listOf(many(5)) }));
    expect(more).toEqual([]);
    expect(region(long!, 'body')!.step).toBeGreaterThan(region(short!, 'body')!.step);
  });

  it('splits a list that is too long for its smallest size, at an item, with no orphan', () => {
    const pages = pagesOf(slideOf('proposals', { body: listOf(many(13)) }));
    const count = pages.length;
    expect(count).toBeGreaterThan(1);
    expect(pages.map((page) => page.id)).toEqual(['section/slide', ...pages.slice(1).map((_, i) => `section/slide/${i + 2}`)]);
    expect(pages.map(titleOf)).toEqual(pages.map((_, i) => `Un titre\u00A0(${i + 1}/${count})`));
    const lists = pages.map((page) => region(page, 'body')!.content as Extract<Content, { type: 'list' }>);
    expect(lists.flatMap((list) => list.items.map((item) => plainText(item.lead)))).toEqual(many(13));
    expect(Math.min(...lists.map((list) => list.items.length))).toBeGreaterThan(1);
    expect(lists.map((list) => list.start)).toEqual(
      lists.map((_, i) => 1 + lists.slice(0, i).reduce((sum, list) => sum + list.items.length, 0)),
    );
  });

  it('sets the pages of one split slide in one size', () => {
    const pages = pagesOf(slideOf('points', { body: listOf([...many(9), 'court', 'court', 'court', 'court'], false) }));
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.map((page) => region(page, 'body')!.step)).size).toBe(1);
  });

  it('keeps the notes with the first page of a split slide', () => {
    const notes = { paragraphs: [[{ text: 'À dire' }]] };
    const pages = pagesOf(slideOf('proposals', { body: listOf(many(13)) }, { notes }));
    expect(pages.map((page) => page.notes.paragraphs.length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  });

  it('names the item that fits nowhere, where it stands and how much is too much', () => {
    const at = (line: number): Place => ({
      file: 'dossier.yaml',
      start: { line, column: 9, offset: 0 },
      end: { line, column: 20, offset: 11 },
    });
    const endless = `${'Interminable proposition sans un seul point. '.repeat(60)}`.trim();
    const { value, diagnostics } = layOut(
      slideOf('proposals', { body: { ...listOf(['Une', 'Deux', endless]), itemPlaces: [at(10), at(11), at(12)] } }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(found).toMatchObject({ code: 'text-too-long', severity: 'error', place: at(12), params: { region: 'body' } });
    const { over } = found!.params as { over: number };
    expect(over).toBeGreaterThan(endless.length / 4);
    expect(over).toBeLessThan(endless.length);
  });

  it('takes exactly as many characters off as it says', () => {
    const endless = 'mot '.repeat(900).trim();
    const over = (text: string): number => {
      const [found] = layOut(slideOf('points', { body: listOf([text]) })).diagnostics;
      return found ? (found.params as { over: number }).over : 0;
    };
    const tooMany = over(endless);
    expect(over(endless.slice(0, endless.length - tooMany))).toBe(0);
    expect(over(endless.slice(0, endless.length - tooMany + 1))).toBe(1);
  });

  it('never cuts a word that is wider than its box: it says so', () => {
    const { diagnostics } = layOut(slideOf('statement', {}, { title: [{ text: 'Anticonstitutionnellement'.repeat(6) }] }));
    expect(diagnostics.map((found) => found.code)).toEqual(['text-too-long']);
  });

  it('spreads more cards than a page holds over several', () => {
    const card: Content = { type: 'figure', value: [{ text: '35' }], label: [{ text: 'amendes' }] };
    const pages = pagesOf(slideOf('figures', {}, { cells: Array.from({ length: 7 }, () => ({ card })) }));
    expect(pages.map((page) => page.layout.name)).toEqual(['figures-4', 'figures-3']);
  });

  it('gives all the cards of a page one size', () => {
    const card = (label: string): Content => ({ type: 'figure', value: [{ text: '240\u202F000' }], label: [{ text: label }] });
    const cells = [{ card: card('courts') }, { card: card(`${SENTENCE} ${SENTENCE}`) }, { card: card('mots') }];
    const [page] = pagesOf(slideOf('figures', {}, { cells }));
    const steps = page!.regions.filter((placed) => placed.region.name.startsWith('card')).map((placed) => placed.step);
    expect(new Set(steps).size).toBe(1);
  });

  it('takes no smaller step than its layout has, whatever the other pages of its slide need', () => {
    const smallest = (region: Page['regions'][number]['region']) => ({ ...region, levels: region.levels.map((level) => ({ ...level, sizes: level.sizes.slice(-1) })) });
    const layouts = theme.layouts.map((layout) => (layout.name === 'figures-3' ? { ...layout, regions: layout.regions.map(smallest) } : layout));
    const card: Content = { type: 'figure', value: [{ text: '240\u202F000' }], label: [{ text: `${SENTENCE} ${SENTENCE}` }] };
    const slide = slideOf('figures', {}, { cells: Array.from({ length: 7 }, () => ({ card })) });
    const pages = layoutPages(deckOf(slide), { ...theme, layouts }, fonts).value!.pages;
    const steps = pages.map((page) => page.regions.find((placed) => placed.region.name === 'card-1')!.step);
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[1]).toBe(0);
  });

  it('splits a table at a row and repeats its header', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [[{ text: `Indicateur ${i + 1}` }], [{ text: '35' }]]);
    const table: Content = {
      type: 'table',
      columns: [{ header: [{ text: 'Indicateur' }], align: 'left' }, { header: [{ text: 'Valeur' }], align: 'right' }],
      rows,
      alt: 'Trente indicateurs',
    };
    const pages = pagesOf(slideOf('table', { table }));
    expect(pages.length).toBeGreaterThan(1);
    const tables = pages.map((page) => region(page, 'table')!);
    for (const placed of tables) {
      const content = placed.content as Extract<Content, { type: 'table' }>;
      expect(placed.rowHeights).toHaveLength(content.rows.length + 1);
      expect(placed.columnWidths!.reduce((a, b) => a + b, 0)).toBe(placed.region.box.width);
    }
    const shown = tables.flatMap((placed) => (placed.content as Extract<Content, { type: 'table' }>).rows);
    expect(shown).toEqual(rows);
  });

  it('numbers the pages and names the section in the footer', () => {
    const section = { id: 'section', title: 'Assécher les flux financiers' };
    const slide = slideOf('proposals', { body: listOf(['Une']) }, { section });
    const pages = pagesOf(slide, { ...slide, id: 'section/autre' });
    const textOf = (page: Page, name: string): string => {
      const content = region(page, name)!.content as Extract<Content, { type: 'text' }>;
      return content.paragraphs.map((paragraph) => plainText(paragraph.runs)).join('\n');
    };
    expect(pages.map((page) => textOf(page, 'slideNumber'))).toEqual(['1', '2']);
    expect(textOf(pages[0]!, 'footer')).toBe('Écologiste et Social\u2003Assécher les flux financiers');
  });
});

describe('a character that no font of the theme has', () => {
  const found = (text: string) => layOut(slideOf('points', { body: listOf([text], false) }));

  it('is a warning, once, and the slide is made all the same', () => {
    const { value, diagnostics } = found('Merci 🌿🌿 beaucoup');
    expect(value?.pages).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'missing-glyph', severity: 'warning', params: { characters: ['🌿'] } }]);
  });

  it('is found in the labels of a chart too', () => {
    const chart: ChartContent = { type: 'chart', kind: 'bar', categories: ['Nord 🌿', 'Sud'], series: [{ name: 'Série', values: [1, 2] }], unit: '🌿', language: 'fr', alt: 'Nord et Sud.' };
    expect(layOut(slideOf('chart', { chart })).diagnostics).toMatchObject([{ code: 'missing-glyph', params: { characters: ['🌿'] } }]);
  });

  it('is not found in French', () => {
    expect(found('« L’Œuvre… » — 3,5\u00A0Md€, ça\u202F! n°\u00A05, œil, −8, tout\u2011carcéral').diagnostics).toEqual([]);
  });
});

describe('an agenda that one column cannot hold', () => {
  const sections = (count: number) => listOf(Array.from({ length: count }, (_, i) => `Partie ${i + 1}`));
  const agenda = (count: number) => layoutPages(deckOf(slideOf('agenda', { body: sections(count) })), theme, fonts).value!.pages;
  const starts = (page: Page | undefined) => page?.regions.flatMap(({ region, content }) => (content.type === 'list' ? [[region.name, content.start ?? 1, content.items.length]] : []));

  it('stands in two on one page, its numbers running on', () => {
    const pages = agenda(17);
    expect(pages.map(({ layout }) => layout.name)).toEqual(['agenda-columns']);
    expect(starts(pages[0])).toEqual([['left', 1, 9], ['right', 10, 8]]);
  });

  it('keeps to one column where that has room', () => {
    expect(agenda(4).map(({ layout }) => layout.name)).toEqual(['agenda']);
  });

  it('goes on to a second page where two columns are full', () => {
    const pages = agenda(40);
    expect(pages).toHaveLength(2);
    expect(starts(pages[1])?.[0]).toEqual(['left', 21, 10]);
  });
});
