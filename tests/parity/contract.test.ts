import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareDecks } from '../../src/parity/compare-decks.js';
import { readHtml } from '../../src/readback/read-html.js';
import { readPptx } from '../../src/readback/read-pptx.js';
import { contractDecks, htmlOf, prepared, type ContractDeck } from '../contract/decks.js';
import { pptxOf } from '../contract/renderings.js';

interface Files {
  readonly deck: ContractDeck;
  readonly html: string;
  readonly pptx: Uint8Array;
}
let files: readonly Files[] = [];

beforeAll(async () => {
  const decks = [...(await contractDecks()), ...(await prepared('tests/fixtures/every-kind', 'sobre'))];
  files = await Promise.all(decks.map(async (deck) => ({ deck, html: await htmlOf(deck), pptx: await pptxOf(deck) })));
}, 180_000);

const isInternal = ({ deck }: Files): boolean => deck.laidOut.audience === 'internal';
const compared = ({ html, pptx }: Pick<Files, 'html' | 'pptx'>, notes: boolean) => compareDecks({ html: readHtml(html), pptx: readPptx(pptx) }, { notes });

function presse(): Files {
  const found = files.find(({ deck }) => deck.name === 'criminalite-organisee/presse (ecologiste)');
  if (!found) throw new Error('the real dossier has no deck called presse');
  return found;
}

/** The presentation with a word of one of its parts changed. */
function damaged(pptx: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(pptx);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${part} does not say « ${from} »`);
  return zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
}

describe('the formats of a deck', () => {
  it('say the same on every slide of every contract deck', () => {
    const differing = files.flatMap((one) => compared(one, isInternal(one)).map((finding) => ({ deck: one.deck.name, ...finding })));
    expect(differing).toEqual([]);
  });

  it('are found to differ by a word, named with its slide and both texts', () => {
    const { html, pptx } = presse();
    const found = compared({ html, pptx: damaged(pptx, 'ppt/slides/slide7.xml', 'respectueuse des libertés', 'soucieuse des libertés') }, true);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ aspect: 'text', format: 'pptx', reference: 'html', slide: 7, title: 'Notre approche' });
    expect([found[0]?.expected, found[0]?.found]).toEqual([expect.stringContaining('respectueuse'), expect.stringContaining('soucieuse')]);
  });

  it('are found to differ by a value of a native chart', () => {
    const { html, pptx } = presse();
    const found = compared({ html, pptx: damaged(pptx, 'ppt/charts/chart20_1.xml', '<c:v>60</c:v>', '<c:v>70</c:v>') }, true);
    expect(found.map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'figures', slide: 20 }]);
  });

  it('are found to differ by a note, where they may have notes', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, 'ppt/notesSlides/notesSlide7.xml', 'Portugal, Québec', 'Portugal');
    expect(compared({ html, pptx: changed }, true).map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'notes', slide: 7 }]);
    expect(compared({ html, pptx: changed }, false)).toEqual([]);
  });

  it('are found to differ by slides in another order', () => {
    const { html, pptx } = presse();
    const deck = readPptx(pptx);
    const slides = [...deck.slides];
    [slides[4], slides[6]] = [deck.slides[6], deck.slides[4]] as [(typeof slides)[0], (typeof slides)[0]];
    const found = compareDecks({ html: readHtml(html), pptx: { ...deck, slides } }, { notes: true });
    expect(found.map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'order', slide: 5 }, { aspect: 'order', slide: 7 }]);
  });

  it('are found to differ by a slide that is missing, named by the first that does not follow', () => {
    const { html, pptx } = presse();
    const deck = readPptx(pptx);
    const found = compareDecks({ html: readHtml(html), pptx: { ...deck, slides: deck.slides.toSpliced(6, 1) } }, { notes: true });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ aspect: 'count', slide: 7, title: 'Notre approche' });
  });
});
