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

interface Damaged {
  readonly pptx: Uint8Array;
  /** Of the slide it belongs to, which its part is numbered after. */
  readonly slide: number;
}

/** The presentation with a word changed in the first part of a kind that says it. */
function damaged(pptx: Uint8Array, kind: RegExp, from: string, to: string): Damaged {
  const parts = unzipSync(pptx);
  const said = Object.keys(parts).flatMap((name) => {
    const slide = kind.exec(name)?.[1];
    return slide !== undefined && strFromU8(parts[name] ?? new Uint8Array()).includes(from) ? [{ name, slide: Number(slide) }] : [];
  });
  const [part] = said.sort((a, b) => a.slide - b.slide);
  if (!part) throw new Error(`no part says « ${from} »`);
  const text = strFromU8(parts[part.name] ?? new Uint8Array()).replace(from, to);
  return { pptx: zipSync({ ...parts, [part.name]: strToU8(text) }), slide: part.slide };
}

describe('the formats of a deck', () => {
  it('say the same on every slide of every contract deck', () => {
    const differing = files.flatMap((one) => compared(one, isInternal(one)).map((finding) => ({ deck: one.deck.name, ...finding })));
    expect(differing).toEqual([]);
  });

  it('are found to differ by a word, named with its slide and both texts', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, /slides\/slide(\d+)\.xml$/, 'respectueuse des libertés', 'soucieuse des libertés');
    const found = compared({ html, pptx: changed.pptx }, true);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ aspect: 'text', format: 'pptx', reference: 'html', slide: changed.slide, title: 'Notre approche' });
    expect([found[0]?.expected, found[0]?.found]).toEqual([expect.stringContaining('respectueuse'), expect.stringContaining('soucieuse')]);
  });

  it('are found to differ by a value of a native chart', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, /charts\/chart(\d+)_\d+\.xml$/, '<c:v>60</c:v>', '<c:v>70</c:v>');
    const found = compared({ html, pptx: changed.pptx }, true);
    expect(found.map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'figures', slide: changed.slide }]);
  });

  it('are found to differ by a note, where they may have notes', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, /notesSlides\/notesSlide(\d+)\.xml$/, 'Portugal, Québec', 'Portugal');
    const notes = { html, pptx: changed.pptx };
    expect(compared(notes, true).map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'notes', slide: changed.slide }]);
    expect(compared(notes, false)).toEqual([]);
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
    expect(found[0]).toMatchObject({ aspect: 'count', slide: 7, title: readHtml(html).slides[6]?.title });
  });
});
