import type { FontSet } from '../../fonts/face.js';
import type { LaidOutDeck, Page, PlacedRegion } from '../../layout/page.js';
import type { Content } from '../../slide/content.js';
import { plainText } from '../../text/run.js';
import type { Asset } from './bundle.js';
import { writeChart } from './content/chart.js';
import { writeList } from './content/list.js';
import { writePicture } from './content/picture.js';
import { writeTable } from './content/table.js';
import { writeFigure, writeText } from './content/text.js';
import type { Setting, Written } from './content/written.js';
import { inline } from './inline.js';
import { notesComment } from './notes.js';

export interface WrittenPage {
  readonly lines: readonly string[];
  readonly assets: readonly Asset[];
}

/** Layouts whose title says what a whole part is about: the first level of the outline. */
const MAIN_TITLES: ReadonlySet<string> = new Set(['cover', 'section']);

/** One slide: its class, a `div` for each region, the speaker's notes. */
export function writePage(page: Page, deck: LaidOutDeck, fonts: FontSet): WrittenPage {
  const written = page.regions.map((placed) => ({ placed, ...writeContent(settingOf(placed, page, deck, fonts)) }));
  const css = written.flatMap((region) => region.css ?? []);
  const lines = [
    `<!-- _class: ${page.layout.name} ${deck.density} -->`,
    ...(css.length === 0 ? [] : ['', '<style scoped>', ...css, '</style>']),
    ...(page.regions.some(({ region }) => region.role === 'title') ? [] : ['', ...hiddenTitle(page)]),
    ...written.flatMap((region) => ['', ...regionLines(region.placed, region)]),
  ];
  const notes = notesComment(page.notes, deck.language);
  return {
    lines: notes.length === 0 ? lines : [...lines, '', ...notes],
    assets: written.flatMap((region) => region.assets ?? []),
  };
}

const headingOf = (page: Page): string => (MAIN_TITLES.has(page.layout.name) ? '#' : '##');

function settingOf(placed: PlacedRegion, page: Page, deck: LaidOutDeck, fonts: FontSet): Setting {
  const key = `${page.id}-${placed.region.name}`.replace(/[^\p{L}\p{N}]+/gu, '-');
  const folder = `${deck.deck}.assets`;
  return { placed, content: placed.content, theme: deck.theme, fonts, folder, key, title: plainText(page.title), heading: headingOf(page) };
}

function writeContent(setting: Setting): Written {
  const { content } = setting;
  const is = <C extends Content>(narrowed: C): Setting<C> => ({ ...setting, content: narrowed });
  switch (content.type) {
    case 'text':
      return writeText(is(content));
    case 'list':
      return writeList(is(content));
    case 'figure':
      return writeFigure(is(content));
    case 'table':
      return writeTable(is(content));
    case 'chart':
      return writeChart(is(content));
    case 'picture':
      return writePicture(is(content));
  }
}

function regionLines({ region, step }: PlacedRegion, { lines, classes = [] }: Written): readonly string[] {
  const names = ['region', region.name, ...(step === 0 ? [] : [`step-${step}`]), ...classes];
  return [`<div class="${names.join(' ')}">`, '', ...lines, '', '</div>'];
}

/** A page that shows no title still has one, for outlines and screen readers. */
const hiddenTitle = (page: Page): readonly string[] =>
  ['<div class="region hidden">', '', `${headingOf(page)} ${inline(page.title)}`, '', '</div>'];
