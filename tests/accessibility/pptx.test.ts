import { beforeAll, describe, expect, it } from 'vitest';
import { everyDeck, pptxOf } from '../writers/pptx/decks.js';
import { all, unpack } from '../writers/pptx/unpack.js';
import { findPptxFaults } from './pptx-faults.js';

type Files = ReadonlyMap<string, string>;

/** What the fixture « every-kind » itself writes: a link called « lien », and a section with the title of the slide that gathers all figures. */
const WRITTEN = [
  'every-kind/reading Les chiffres du dossier: one title stands in one section only',
  'every-kind/reading slide: a link’s text says where it leads',
  'every-kind/stage Les chiffres du dossier: one title stands in one section only',
];

describe('the PowerPoint files of every deck, as PowerPoint’s own checker asks', { timeout: 120_000 }, () => {
  let files: ReadonlyMap<string, Files>;
  beforeAll(async () => {
    const decks = await everyDeck();
    files = new Map(await Promise.all(decks.map(async (deck) => [`${deck.laidOut.dossier}/${deck.laidOut.deck}`, unpack(await pptxOf(deck))] as const)));
  }, 120_000);

  it('keep every rule, but for what a fixture itself writes', () => {
    expect(files.size).toBeGreaterThan(4);
    const found = [...files].flatMap(([name, deck]) => findPptxFaults(deck).map((line) => `${name} ${line.replace(/^slide\d+/, 'slide')}`));
    expect([...found].sort()).toEqual(WRITTEN);
  });

  it('have pictures, charts, tables and links to be examined', () => {
    const slides = [...files.values()].flatMap((deck) => [...deck].filter(([name]) => name.startsWith('ppt/slides/slide')).map(([, xml]) => xml)).join('');
    for (const element of ['<p:pic>', '<c:chart ', '<a:tbl>', '<p:grpSp>', '<a:hlinkClick ']) expect(slides.split(element).length, element).toBeGreaterThan(4);
  });

  it('are found out when anything of this is spoilt', () => {
    const [good = new Map<string, string>()] = [...files.values()].filter((deck) => [...deck.values()].some((xml) => xml.includes('<a:tbl>')) && [...deck.values()].some((xml) => xml.includes('<p:pic>')));
    const spoilt = SPOILT.map(([rule, pattern, instead]) => {
      const spoil = ([name, xml]: readonly [string, string]): readonly [string, string] =>
        [name, /^ppt\/(?:slides\/slide\d+|presentation)\.xml$/.test(name) ? xml.replace(pattern, instead) : xml];
      const found = new Set(findPptxFaults(new Map([...good].map(spoil))).map((line) => line.split(': ').slice(1).join(': ')));
      return [rule, found.has(rule), found.size > 0];
    });
    expect(spoilt).toEqual(SPOILT.map(([rule]) => [rule, true, true]));
    expect(all(/p14:section name="([^"]+)"/, good.get('ppt/presentation.xml') ?? '').length).toBeGreaterThan(1);
  });
});

const SPOILT: readonly (readonly [string, RegExp, string])[] = [
  ['the slide has one title', /<p:ph type="title"/, '<p:ph type="body"'],
  ['the title is read first', /(<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>)([\s\S]*)(<\/p:spTree>)/, '$2$1$3'],
  ['what is drawn has an alternative or is decoration', /(<p:nvPicPr><p:cNvPr[^>]*) descr="[^"]*"/, '$1'],
  ['a table says that its first row heads it', /firstRow="1"/, 'firstRow="0"'],
  ['no placeholder is blank', /<a:t>[^<]*<\/a:t>(?![\s\S]*<a:t>)/, '<a:t> </a:t>'],
  ['every run says its language', / lang="[^"]*"/, ''],
  ['a link’s text says where it leads', /(<a:hlinkClick (?:(?!<a:t>)[\s\S])*<a:t>)[^<]*/, '$1ici'],
  ['every section has a name of its own', /(p14:section name=")[^"]*/, '$1'],
  ['one title stands in one section only', /(<p:ph type="title"(?:(?!<a:t>)[\s\S])*<a:t>)[^<]*/, '$1Même titre'],
];
