import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/layout/page.js';
import { parseInline } from '../../src/text/parse-inline.js';
import { plainText } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';
import { lacks } from '../programs.js';
import { build, laidOut, type Built } from './build.js';
import { lacksBrowser, openReader, type Reader, type ShownDeck } from './browser.js';
import { HOSTILE, writeHostileDossier, type HostileDossier } from './hostile.js';
import { compact, compare, pdfPages, readPptx, textsOf, withoutHyphens, type Pptx } from './texts.js';

const noBrowser = await lacksBrowser('hostile texts are not read back from HTML and PDF');
const DECKS = ['stage', 'reading'];
/** So that each text stands in several fields, and each field holds several texts. */
const OFFSETS = [0, 20, 40];

describe.each(OFFSETS)('a dossier full of syntax, from text %i on', (offset) => {
  let dossier: HostileDossier;
  let built: Built;
  let pages: ReadonlyMap<string, readonly Page[]>;
  const pptx = new Map<string, Pptx>();
  beforeAll(async () => {
    dossier = writeHostileDossier(offset);
    built = await build(dossier.folder, noBrowser ? { formats: ['md', 'html', 'pptx'] } : {});
    expect(built.result.diagnostics).toEqual([]);
    pages = new Map((await laidOut(dossier.folder)).map(({ laidOut: deck }) => [deck.deck, deck.pages]));
    for (const deck of DECKS) pptx.set(deck, readPptx(built.bytes(deck, 'pptx')));
  });
  const pagesOf = (deck: string): readonly Page[] => pages.get(deck) ?? [];
  const inNotes = (page: Page): readonly string[] => page.notes.paragraphs.map(plainText).filter((text) => compact(text) !== '');

  it('has every text on a slide, in a chart or in the notes, typeset and otherwise as it was written', () => {
    const reading = DECKS.flatMap(pagesOf);
    const everything = compact(reading.flatMap((page) => [...textsOf(page), ...inNotes(page), JSON.stringify(page.regions)]).join('\n'));
    const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
    const absent = [...dossier.texts].filter(([field, raw]) => {
      // Titles and leads lose the punctuation that ended their sentence, details the one that began theirs.
      const set = plainText(typeset(parseInline(raw), 'fr')).replace(/^[\s,;:.–—-]+|[\s,;:.]+$/gu, '');
      return !SHOWN_ELSEWHERE.test(field) && !everything.includes(compact(set)) && !everything.includes(compact(inJson(set)));
    });
    expect(absent).toEqual([]);
  });

  it.each(DECKS)('shows them in the PowerPoint deck %s, slide by slide', (deck) => {
    expect(differences(pagesOf(deck), (i) => pptx.get(deck)?.slides[i]?.texts.join('\n'))).toEqual([]);
  });

  it.each(DECKS)('keeps them in the notes of the PowerPoint deck %s', (deck) => {
    const found = pagesOf(deck).map((page, i) => inNotes(page).filter((text) => !pptx.get(deck)?.slides[i]?.notes.includes(text)));
    expect(found.flat()).toEqual([]);
  });

  describe.skipIf(noBrowser)('in the browser', () => {
    let reader: Reader;
    const shown = new Map<string, ShownDeck>();
    beforeAll(async () => {
      reader = await openReader();
      for (const deck of DECKS) shown.set(deck, await reader.read(built.path(deck, 'html')));
    });
    afterAll(() => reader.close());

    it.each(DECKS)('shows them in the HTML deck %s, slide by slide', (deck) => {
      const slides = shown.get(deck)?.slides ?? [];
      expect(slides).toHaveLength(pagesOf(deck).length);
      expect(differences(pagesOf(deck), (i) => slides[i]?.texts.join('\n'))).toEqual([]);
    });

    it.each(DECKS)('keeps them in the notes of the HTML deck %s', (deck) => {
      const notes = shown.get(deck)?.notes ?? {};
      const found = pagesOf(deck).map((page, i) => inNotes(page).filter((text) => !(notes[String(i)] ?? []).includes(text)));
      expect(found.flat()).toEqual([]);
    });

    it.each(DECKS)('names pictures and charts by them in the HTML deck %s', (deck) => {
      const expected = pagesOf(deck).map((page) =>
        page.regions.flatMap(({ content }) => (content.type === 'picture' || content.type === 'chart' ? [spaced(content.alt)] : [])),
      );
      expect(shown.get(deck)?.slides.map((slide) => slide.alternatives.map(spaced))).toEqual(expected);
    });

    it.each(DECKS)('asks nothing of the network, links nowhere but where it was told, in the deck %s', (deck) => {
      expect(shown.get(deck)?.requests).toEqual([]);
      const links = new Set(shown.get(deck)?.slides.flatMap((slide) => slide.links));
      expect([...links].filter((link) => !/^tel:\d*$|^#\d+$/.test(link))).toEqual(['https://www.insee.fr/fr/statistiques', 'mailto:presse@exemple.fr']);
    });

    describe.skipIf(lacks('pdftotext', 'hostile texts are not read back from the PDF'))('on paper', () => {
      it.each(DECKS)('shows them in the PDF %s, page by page', (deck) => {
        const printed = pdfPages(built.path(deck, 'pdf'));
        expect(printed).toHaveLength(pagesOf(deck).length);
        const charts = (i: number): readonly string[] => shown.get(deck)?.slides[i]?.chartTexts ?? [];
        expect(differences(pagesOf(deck), (i) => printed[i], { also: charts, ignore: MARKERS, read: withoutHyphens })).toEqual([]);
      });
    });
  });
});

/** In an attribute Marp makes every space an ordinary one. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface Allowed {
  readonly also?: (page: number) => readonly string[];
  readonly ignore?: RegExp;
  readonly read?: (text: string) => string;
}

/** The pages on which something else stands than what was laid out. */
function differences(pages: readonly Page[], shownOn: (page: number) => string | undefined, { also, ignore, read = String }: Allowed = {}): readonly object[] {
  return pages.flatMap((page, i) => {
    const { missing, left } = compare(read(shownOn(i) ?? ''), [...textsOf(page), ...(also?.(i) ?? [])].map(read));
    const extra = ignore ? left.replace(ignore, '') : left;
    return missing.length === 0 && extra === '' ? [] : [{ page: page.id, missing, extra }];
  });
}

/** Numbers and bullets of lists, which the browser draws. */
const MARKERS = /^(?:[\d.•–—✓✗■]*)$/u;

/** In the files' properties, and where only one density shows them. */
const SHOWN_ELSEWHERE = /^keywords|\.alt$/;

describe('the hostile dossier', () => {
  it('puts every text in at least four fields', () => {
    const all = OFFSETS.flatMap((offset) => [...writeHostileDossier(offset).texts.values()]);
    expect(HOSTILE.filter((text) => all.filter((given) => given.includes(text)).length < 4)).toEqual([]);
  });
});
