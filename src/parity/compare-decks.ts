import type { ReadDeck, ReadSlide } from '../readback/read-deck.js';
import type { ParityFormat, ParityParams } from '../diagnostics/parity-codes.js';
import { lettersOf, normalText } from './normal-text.js';

/** The files of one deck as read back; the ones that there are. */
export type ReadFiles = Readonly<Partial<Record<ParityFormat, ReadDeck>>>;

/** What two formats say differently. The reference is the first of HTML, PDF and PowerPoint that there is. */
export type ParityFinding = Omit<ParityParams['parity-difference'], 'deck'>;

const FORMATS: readonly ParityFormat[] = ['html', 'pdf', 'pptx'];

export interface ParityOptions {
  /** Whether HTML and PowerPoint carry the notes: those of an internal deck. */
  readonly notes: boolean;
}

/** Slide by slide, what a deck's formats do not say alike. Hidden slides, which only a PowerPoint has, are left aside. */
export function compareDecks(files: ReadFiles, { notes }: ParityOptions): readonly ParityFinding[] {
  const [first, ...others] = FORMATS.flatMap((format) => {
    const deck = files[format];
    return deck ? [{ format, slides: deck.slides.filter(({ hidden }) => !hidden) }] : [];
  });
  if (!first) return [];
  return others.flatMap(({ format, slides }): readonly ParityFinding[] => {
    const about = (slide: number): Pick<ParityFinding, 'format' | 'reference' | 'slide' | 'title'> =>
      ({ format, reference: first.format, slide, title: first.slides[slide - 1]?.title ?? '' });
    const moved = orderOf(first.slides, slides, format);
    if (moved !== undefined) return moved.map((finding) => ({ ...about(finding.slide), ...finding }));
    const withNotes = notes && format === 'pptx' && first.format === 'html';
    return first.slides.flatMap((slide, i) => {
      const other = slides[i];
      return other ? differences(slide, other, format, withNotes).map((one) => ({ ...about(i + 1), ...one })) : [];
    });
  });
}

type Difference = Pick<ParityFinding, 'aspect' | 'expected' | 'found'>;

/** Slides missing, too many or in another order: then nothing is to be said of the texts. Titles may repeat, so the whole slide is looked at. */
function orderOf(expected: readonly ReadSlide[], found: readonly ReadSlide[], format: ParityFormat): readonly (Difference & { readonly slide: number })[] | undefined {
  const signature = (slide: ReadSlide): string => lettersOf(slide.title) + lettersOf(textOf(slide, format));
  const [a, b] = [expected.map(signature), found.map(signature)];
  if (a.length !== b.length) {
    const at = a.findIndex((one, i) => one !== b[i]);
    const slide = at === -1 ? a.length : at;
    const titles = { expected: expected[slide]?.title ?? '', found: found[slide]?.title ?? '' };
    return [{ aspect: 'count', slide: slide + 1, expected: `${String(a.length)} (${titles.expected})`, found: `${String(b.length)} (${titles.found})` }];
  }
  const swapped = a.flatMap((one, i) => (one !== b[i] && b.includes(one) && a.includes(b[i] ?? '') ? [i] : []));
  if (swapped.length === 0) return undefined;
  return swapped.map((i) => ({ aspect: 'order', slide: i + 1, expected: expected[i]?.title ?? '', found: found[i]?.title ?? '' }));
}

/** All that a slide says; beside a PowerPoint, which reads the title first, without it: a page has it where it stands. */
function textOf({ title, texts }: ReadSlide, beside: ParityFormat): string {
  const all = normalText(texts.join(' '));
  return beside === 'pptx' ? all.replace(normalText(title), ' ') : all;
}

function differences(slide: ReadSlide, other: ReadSlide, format: ParityFormat, withNotes: boolean): readonly Difference[] {
  const same = format === 'pdf' ? lettersOf : normalText;
  const compared = (aspect: Difference['aspect'], expected: string, found: string): readonly Difference[] =>
    same(expected) === same(found) ? [] : [{ aspect, expected, found }];
  return [
    ...compared('title', slide.title, other.title),
    ...compared('text', textOf(slide, format), textOf(other, format)),
    ...(format === 'pdf' ? compared('figures', slide.drawn.join(' '), other.drawn.join(' ')) : chartFigures(slide, other)),
    ...compared('figures', slide.alts.join(' '), other.alts.join(' ')),
    ...(withNotes ? compared('notes', slide.notes.join(' '), other.notes.join(' ')) : []),
  ];
}

/** A native chart writes its numbers itself: each that the drawn one shows must be among its values, and the other way round. */
function chartFigures(slide: ReadSlide, other: ReadSlide): readonly Difference[] {
  const [drawn, native] = [numbersOf(slide.drawn), numbersOf(other.drawn)];
  const told = new Set([...drawn, ...numbersOf(slide.alts)]);
  const isSame = drawn.every((one) => native.includes(one)) && native.every((one) => told.has(one));
  return isSame ? [] : [{ aspect: 'figures', expected: slide.drawn.join(' · '), found: other.drawn.join(' · ') }];
}

/** Written by hand or by a program: « 3,5 », « 3.5 » and « 240 000 » are 3.5, 3.5 and 240000. */
const numbersOf = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text) => [...normalText(text).matchAll(/[-\u2212]?\d+(?: \d{3})*(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace('\u2212', '-').replace(/ /g, '').replace(',', '.'))));
