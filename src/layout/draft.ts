import { LAYOUT_FAMILIES, type FamilyShape, type LayoutFamily } from '../slide/layout-family.js';
import type { Content } from '../slide/content.js';
import type { Placed, Slide } from '../slide/slide.js';
import type { Layout, Region, Theme } from '../theme/theme.js';

/** A slide, or a part of one, with its content assigned to the regions of a layout; sizes not yet chosen. */
export interface Draft {
  readonly slide: Slide;
  readonly layout: Layout;
  readonly filled: readonly Filled[];
}

export interface Filled {
  readonly region: Region;
  readonly content: Placed<Content>;
}

const shapeOf = (family: LayoutFamily): FamilyShape => LAYOUT_FAMILIES[family];

/** The largest number of cells a page of this family can show; 1 for families without cells. */
export const mostCells = (family: LayoutFamily): number => Math.max(1, ...(shapeOf(family).cells?.counts ?? []));

/** Assigns a slide's content to its layout's regions, in reading order. Throws when the theme lacks a region: it was checked. */
export function draftSlide(slide: Slide, theme: Theme): Draft {
  const layout = layoutFor(slide, theme);
  const content = new Map<string, Placed<Content>>(Object.entries(slide.regions));
  content.set('title', {
    type: 'text',
    paragraphs: [{ level: 0, runs: slide.title }],
    ...(slide.titlePlace ? { place: slide.titlePlace } : {}),
  });
  slide.cells.forEach((cell, i) => {
    for (const [part, value] of Object.entries(cell)) content.set(`${part}-${i + 1}`, value);
  });
  const filled = layout.regions.flatMap((region): Filled[] => {
    const found = content.get(region.name);
    content.delete(region.name);
    return found ? [{ region, content: found }] : [];
  });
  const [homeless] = content.keys();
  if (homeless !== undefined) throw new Error(`the layout ${layout.name} has no region ${homeless} for ${slide.id}`);
  return { slide, layout, filled };
}

function layoutFor(slide: Slide, theme: Theme): Layout {
  const name = variantName(slide);
  const layout = theme.layouts.find((candidate) => candidate.name === name);
  if (!layout) throw new Error(`the theme ${theme.name} has no layout ${name}`);
  return layout;
}

/** The layout that a family's slides set in two columns take. */
export const columnsOf = (family: LayoutFamily): string | undefined => (shapeOf(family).columns ? `${family}-columns` : undefined);

/** Of cells, the smallest variant that has room for them; an odd part of a split may leave a place empty. */
function variantName(slide: Slide): string {
  if ('left' in slide.regions) return columnsOf(slide.layout) ?? slide.layout;
  if (!shapeOf(slide.layout).cells) return slide.layout;
  const counts = shapeOf(slide.layout).cells?.counts ?? [];
  const count = counts.find((n) => n >= slide.cells.length) ?? mostCells(slide.layout);
  return `${slide.layout}-${count}`;
}
