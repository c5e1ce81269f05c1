import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareDecks } from '../../src/parity/compare-decks.js';
import { readHtml } from '../../src/readback/read-html.js';
import { lettersOf } from '../../src/parity/normal-text.js';
import { readPdf } from '../../src/readback/read-pdf.js';
import { readPptx } from '../../src/readback/read-pptx.js';
import type { ReadDeck } from '../../src/readback/read-deck.js';
import { openBrowser } from '../../src/browser/session.js';
import { plainText } from '../../src/text/run.js';
import { CANVAS } from '../../src/units/length.js';
import { printPdf } from '../../src/writers/pdf/print-pdf.js';
import { thisMachine } from '../browser/this-machine.js';
import { browserToAsk } from '../contract/browser.js';
import { contractDecks, htmlOf, prepared, type ContractDeck } from '../contract/decks.js';
import { CREATED, pptxOf } from '../contract/renderings.js';

interface Files {
  readonly deck: ContractDeck;
  readonly html: string;
  readonly pptx: Uint8Array;
  /** Absent where no browser prints. */
  readonly pdf?: ReadDeck;
}
const program = await browserToAsk('no PDF is compared with its HTML');
let files: readonly Files[] = [];

beforeAll(async () => {
  const decks = [...(await contractDecks()), ...(await prepared('tests/fixtures/every-kind', 'sobre'))];
  const made = await Promise.all(decks.map(async (deck) => ({ deck, html: await htmlOf(deck), pptx: await pptxOf(deck) })));
  const pdfs = program ? await printed(made) : [];
  files = made.map((one, i) => ({ ...one, ...(pdfs[i] ? { pdf: pdfs[i] } : {}) }));
}, 180_000);

/** Every deck as the PDF that a build makes of it, read back; one browser for all. */
async function printed(made: readonly Files[]): Promise<readonly ReadDeck[]> {
  const session = await openBrowser(thisMachine());
  const pdfs: ReadDeck[] = [];
  try {
    for (const { deck: { laidOut }, html } of made) {
      const page = await session.open(html, CANVAS);
      const { bytes } = await printPdf(page, laidOut, { html, created: CREATED });
      await page.close();
      pdfs.push(await readPdf(bytes));
    }
  } finally {
    await session.close();
  }
  return pdfs;
}

/** What each slide of a deck says of its sources: the line at its foot, and all of the sources slide. */
const sourcesOf = ({ laidOut }: ContractDeck): readonly { readonly slide: number; readonly text: string }[] =>
  laidOut.pages.flatMap(({ layout, regions }, i) =>
    regions.flatMap(({ region, content }) => {
      if (content.type === 'text' && region.name === 'source') return content.paragraphs.map(({ runs }) => ({ slide: i, text: plainText(runs) }));
      if (content.type !== 'table' || layout.name !== 'sources') return [];
      return content.rows.flat().map((runs) => ({ slide: i, text: plainText(runs) }));
    }),
  ).filter(({ text }) => text !== '');

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

  it.skipIf(!program)('say the same in the PDF, slide by slide', () => {
    const differing = files.flatMap(({ deck, html, pdf }) => compareDecks({ html: readHtml(html), ...(pdf ? { pdf } : {}) }, { notes: false }).map((finding) => ({ deck: deck.name, ...finding })));
    expect({ printed: files.every(({ pdf }) => pdf !== undefined), differing }).toEqual({ printed: true, differing: [] });
  });

  it('give every source line, and every cell of the sources slide, where the layout has it', () => {
    let told = 0;
    const missing = files.flatMap(({ deck, html, pdf, pptx }) => {
      const formats: Readonly<Record<string, ReadDeck>> = { html: readHtml(html), pptx: readPptx(pptx), ...(pdf ? { pdf } : {}) };
      return Object.entries(formats).flatMap(([format, { slides }]) => {
        const shown = slides.filter(({ hidden }) => !hidden).map(({ texts }) => lettersOf(texts.join(' ')));
        return sourcesOf(deck).flatMap(({ slide, text }) => {
          told += 1;
          return shown[slide]?.includes(lettersOf(text)) === true ? [] : [`${deck.name} ${format} ${String(slide + 1)}: ${text}`];
        });
      });
    });
    expect(missing).toEqual([]);
    expect(told).toBeGreaterThan(200);
  });

  it('are found to differ by a word, named with its slide and both texts', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, /slides\/slide(\d+)\.xml$/, 'respectueuse des libertés', 'soucieuse des libertés');
    const found = compared({ html, pptx: changed.pptx }, true);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ aspect: 'text', format: 'pptx', reference: 'html', slide: changed.slide, title: 'Notre approche' });
    expect([found[0]?.expected, found[0]?.found]).toEqual([expect.stringContaining('respectueuse'), expect.stringContaining('soucieuse')]);
  });

  it('are found to differ by a source line', () => {
    const { html, pptx } = presse();
    const changed = damaged(pptx, /slides\/slide(\d+)\.xml$/, 'Source\u00A0: ', 'Selon ');
    expect(compared({ html, pptx: changed.pptx }, true).map(({ aspect, slide }) => ({ aspect, slide }))).toEqual([{ aspect: 'text', slide: changed.slide }]);
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
