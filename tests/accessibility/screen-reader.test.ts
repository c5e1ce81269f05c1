import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownDeck } from '../../src/layout/shown-deck.js';
import type { Page as DeckPage } from '../../src/layout/page.js';
import type { Content } from '../../src/slide/content.js';
import { plainText } from '../../src/text/run.js';
import { browserToAsk } from '../contract/browser.js';
import { prepared, type ContractDeck } from '../contract/decks.js';
import { heardOn, saidBy, within, type Heard } from './heard.js';
import { DeckViewer, shownHtml } from './open-deck.js';

const program = await browserToAsk('what a screen reader comes by is not examined');
const viewer = new DeckViewer(program);
const DECKS = [['tests/fixtures/every-kind', 'sobre'], ['slides/criminalite-organisee', 'ecologiste']] as const;

/** A slide in sight as it is heard, and as the deck has it. */
interface SlideHeard {
  readonly number: number;
  readonly page: DeckPage;
  readonly whole: Heard;
}

/** Hidden from a screen reader, which says the slide’s place itself. */
const FURNITURE = new Set(['footer', 'slideNumber']);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.replace(/[\s\u2060\u200B]/g, '').replace(/\u2011/g, '-');
const contents = <T extends Content['type']>({ regions }: DeckPage, type: T): readonly Extract<Content, { type: T }>[] =>
  regions.flatMap(({ content }) => (content.type === type ? [content as Extract<Content, { type: T }>] : []));

async function everySlide({ laidOut }: ContractDeck, view: Page): Promise<readonly SlideHeard[]> {
  const heard: SlideHeard[] = [];
  for (const [i, page] of shownDeck(laidOut).pages.entries()) {
    heard.push({ number: i + 1, page, whole: await heardOn(view) });
    await view.keyboard.press('ArrowRight');
  }
  return heard;
}

describe.skipIf(!program).each(DECKS)('with a screen reader, %s (%s)', { timeout: 120_000 }, (folder, theme) => {
  let slides: readonly SlideHeard[];
  beforeAll(async () => {
    const [deck] = await prepared(folder, theme);
    if (!deck) throw new Error(`no deck in ${folder}`);
    const view = await viewer.open(await shownHtml(deck));
    slides = await everySlide(deck, view);
    await view.close();
  }, 120_000);

  /** What is wrong with each slide; a slide in sight is the one group of the main part. */
  const wrong = (judge: (group: Heard, slide: SlideHeard) => readonly string[]): readonly string[] =>
    slides.flatMap((slide) => {
      const [group, ...others] = within(slide.whole, 'main').flatMap((main) => main.children.filter(({ role }) => role === 'group'));
      if (!group || others.length > 0) return [`${String(slide.number)}: ${String(others.length + (group ? 1 : 0))} slides are read`];
      return judge(group, slide).map((fault) => `${String(slide.number)} ${slide.page.id}: ${fault}`);
    });
  const unlike = (what: string, found: unknown, expected: unknown): readonly string[] =>
    JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${what} ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];

  it('one slide at a time is read, which says where it stands, and is announced with the same words', () => {
    expect(slides.length).toBeGreaterThan(20);
    expect(wrong((group, { number, page, whole }) => {
      const name = oneLine(`Diapositive ${String(number)} sur ${String(slides.length)} : ${plainText(page.title)}`);
      return [...unlike('called', oneLine(group.name), name), ...unlike('announced', within(whole, 'status').map((status) => oneLine(saidBy(status))), [name])];
    })).toEqual([]);
  });

  it('each slide has one heading, its title; the cover and those that open a section are of the first level', () => {
    expect(wrong((group, { number, page }) => unlike('headings', within(group, 'heading').map(({ name, level }) => ({ name: letters(name), level })), [{ name: letters(plainText(page.title)), level: number === 1 || page.id.endsWith('/opener') ? 1 : 2 }]))).toEqual([]);
  });

  it('lists are lists with all their items, tables tables with a name, headed columns and headed rows', () => {
    expect(wrong((group, { page }) => {
      const lists = contents(page, 'list').map(({ items }) => items.length);
      const tables = contents(page, 'table');
      return [
        ...unlike('items', within(group, 'list').map((list) => within(list, 'listitem').length), lists),
        ...unlike('tables', within(group, 'table').map(({ name }) => name), tables.map(({ alt }) => oneLine(alt))),
        ...unlike('columns', within(group, 'columnheader').map(({ name }) => letters(name)), tables.flatMap(({ columns }) => columns.map(({ header }) => letters(plainText(header))))),
        ...unlike('rows', within(group, 'row').length, tables.reduce((sum, { rows }) => sum + rows.length + 1, 0)),
      ];
    })).toEqual([]);
  });

  it('pictures and charts say what they show, without the slide’s title again', () => {
    expect(wrong((group, { page }) => {
      const alts = page.regions.flatMap(({ content }) => (content.type === 'picture' || content.type === 'chart' ? [oneLine(content.alt)] : [])).filter((alt) => alt !== '');
      return unlike('images', within(group, 'image').map(({ name }) => name), alts);
    })).toEqual([]);
  });

  it('every text of a slide is read in its order, and none twice', () => {
    expect(wrong((group, { page }) => {
      const said = letters(saidBy(group));
      const texts = page.regions.filter(({ region }) => !FURNITURE.has(region.name)).flatMap(({ content }) => {
        if (content.type === 'text') return content.paragraphs.map(({ runs }) => plainText(runs));
        return content.type === 'list' ? content.items.flatMap(({ lead, detail }) => [plainText(lead), plainText(detail ?? [])]) : [];
      }).map(letters).filter((text) => text.length > 20);
      const at = texts.map((text) => said.indexOf(text));
      return [...unlike('order', at, at.toSorted((a, b) => a - b)), ...texts.filter((text) => said.split(text).length !== 1 + texts.filter((other) => other.includes(text)).length)];
    })).toEqual([]);
  });
});
