import type { Content } from '../slide/content.js';
import type { Placed, Slide } from '../slide/slide.js';
import { NO_NOTES } from '../slide/slide.js';
import { plainText, type RichText } from '../text/run.js';
import { columnsOf, mostCells } from './draft.js';
import { partition } from './partition.js';
import type { Theme } from '../theme/theme.js';

/** What a slide can be cut at, so that each piece stays whole: its cells, or the items of one of its regions. */
type Seam = { readonly kind: 'cells'; readonly weights: readonly number[] } | ItemSeam;

interface ItemSeam {
  readonly kind: 'items';
  readonly region: string;
  readonly content: Placed<Content>;
  readonly weights: readonly number[];
}

/** The most pages a slide can become; 1 when nothing in it can be cut. */
export const mostParts = (slide: Slide): number => seamOf(slide)?.weights.length ?? 1;

/** Whether cutting the slide further would shorten what stands in this region. */
export function isCutInto(slide: Slide, region: string): boolean {
  const seam = seamOf(slide);
  if (!seam) return false;
  return seam.kind === 'cells' ? /-\d+$/.test(region) : seam.region === region;
}

/** The fewest pages it must become: a family shows only so many cells at once. */
export const fewestParts = (slide: Slide): number => Math.max(1, Math.ceil(slide.cells.length / mostCells(slide.layout)));

/**
 * The slide as `parts` slides, cut at item boundaries. The notes and what introduces the whole stay with the first;
 * each title says which part it is: « (1/2) ».
 */
export function splitSlide(slide: Slide, parts: number): readonly Slide[] {
  const seam = seamOf(slide);
  if (parts === 1 || !seam) return [slide];
  let start = 0;
  return partition(seam.weights, parts).map((length, i) => {
    const end = start + length;
    const part = seam.kind === 'cells' ? withCells(slide, start, end) : withItems(slide, seam, start, end);
    start = end;
    return { ...part, title: numbered(slide.title, i + 1, parts), ...(i > 0 ? { notes: NO_NOTES } : {}) };
  });
}

/** The slide with its list in two columns, where its family has a layout for that; the first is the longer one. */
export function inColumns(slide: Slide, theme: Theme): Slide | undefined {
  const { body, ...others } = slide.regions;
  const name = columnsOf(slide.layout);
  if (body?.type !== 'list' || body.items.length < 2 || !theme.layouts.some((layout) => layout.name === name)) return undefined;
  const middle = Math.ceil(body.items.length / 2);
  const [left, right] = [cutPlaced(body, 0, middle), cutPlaced(body, middle, body.items.length)];
  return { ...slide, regions: { ...others, left, right } };
}

function seamOf(slide: Slide): Seam | undefined {
  if (slide.cells.length > 1) {
    return { kind: 'cells', weights: slide.cells.map(() => 1) };
  }
  for (const [region, content] of Object.entries(slide.regions)) {
    const weights = itemWeights(region, content);
    if (weights.length > 1) return { kind: 'items', region, content, weights };
  }
  return undefined;
}

/** Characters, plus a constant for the space between items: near enough to heights to balance pages. */
const SPACE_BETWEEN = 40;

function itemWeights(region: string, content: Content): readonly number[] {
  if (content.type === 'list') {
    return content.items.map((item) => plainText([...item.lead, ...(item.detail ?? [])]).length + SPACE_BETWEEN);
  }
  if (content.type === 'table') return content.rows.map(() => 1);
  // Only running text is cut at paragraphs; a name with its role, or a side of a comparison, is one thing.
  if (content.type === 'text' && region === 'body' && content.paragraphs.every((paragraph) => paragraph.level === 0)) {
    return content.paragraphs.map((paragraph) => plainText(paragraph.runs).length + SPACE_BETWEEN);
  }
  return [];
}

const withCells = (slide: Slide, start: number, end: number): Slide => ({ ...slide, cells: slide.cells.slice(start, end) });

function withItems(slide: Slide, seam: ItemSeam, start: number, end: number): Slide {
  const others = Object.entries(slide.regions).filter(([name]) => start === 0 || name !== 'intro');
  return { ...slide, regions: { ...Object.fromEntries(others), [seam.region]: cutPlaced(seam.content, start, end) } };
}

function cutPlaced(content: Placed<Content>, start: number, end: number): Placed<Content> {
  const itemPlaces = content.itemPlaces?.slice(start, end);
  return {
    ...cutContent(content, start, end),
    ...(content.place ? { place: content.place } : {}),
    ...(itemPlaces ? { itemPlaces } : {}),
  };
}

function cutContent(content: Content, start: number, end: number): Content {
  if (content.type === 'list') {
    return { ...content, items: content.items.slice(start, end), start: (content.start ?? 1) + start };
  }
  if (content.type === 'table') return { ...content, rows: content.rows.slice(start, end) };
  if (content.type === 'text') return { ...content, paragraphs: content.paragraphs.slice(start, end) };
  throw new Error(`a ${content.type} cannot be cut`);
}

const numbered = (title: RichText, part: number, parts: number): RichText => [
  ...title,
  { text: `\u00A0(${part}/${parts})` },
];
