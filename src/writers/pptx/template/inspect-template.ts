import type { TemplateNeed } from '../../../diagnostics/codes.js';
import { LAYOUT_FAMILIES, type FamilyShape, type LayoutFamily } from '../../../slide/layout-family.js';
import type { Content } from '../../../slide/content.js';
import type { Slide } from '../../../slide/slide.js';
import { NO_NOTES } from '../../../slide/slide.js';
import { plain } from '../../../text/run.js';
import { chooseLayout, usualNames, type Matching } from './choose-layout.js';
import type { TemplateLayout } from './template.js';

/** What a template offers to each family of slides. */
export interface Inspection {
  readonly layouts: readonly { readonly layout: TemplateLayout; readonly serves: readonly LayoutFamily[] }[];
  readonly missing: readonly Lack[];
}

/** `layout` is absent where no layout would do; then `names` says which might. */
export type Lack =
  | { readonly family: LayoutFamily; readonly layout: string; readonly placeholder: TemplateNeed; readonly needed: number; readonly found: number }
  | { readonly family: LayoutFamily; readonly layout?: undefined; readonly names: readonly string[] };

/** Tries each family with a slide that has all its required regions, and as many cells as a page can have. */
export function inspectTemplate(matching: Matching): Inspection {
  const families = Object.keys(LAYOUT_FAMILIES) as LayoutFamily[];
  const tried = families.map((family) => ({ family, choice: chooseLayout(sampleSlide(family), matching) }));
  const missing = tried.flatMap(({ family, choice }): readonly Lack[] =>
    choice === undefined
      ? [{ family, names: usualNames(family) }]
      : choice.assignment.missing.map(({ kind, needed, found }) => ({ family, layout: choice.layout.name, placeholder: kind, needed, found })),
  );
  const complete = tried.filter(({ choice }) => choice?.assignment.missing.length === 0);
  return {
    layouts: matching.template.layouts.map((layout) => ({
      layout,
      serves: complete.filter(({ choice }) => choice?.layout === layout).map(({ family }) => family),
    })),
    missing,
  };
}

const TEXT: Content = { type: 'text', paragraphs: [{ level: 0, runs: plain('Texte') }] };
const SAMPLES: Readonly<Record<string, Content>> = {
  chart: { type: 'chart', kind: 'bar', categories: ['A'], series: [{ name: 'A', values: [1] }], unit: '', language: 'fr', alt: 'A' },
  table: { type: 'table', columns: [{ header: plain('A'), align: 'left' }], rows: [], alt: 'A' },
  picture: { type: 'picture', file: '', alt: '', fit: 'cover' },
};

function sampleSlide(family: LayoutFamily): Slide {
  const shape: FamilyShape = LAYOUT_FAMILIES[family];
  const regions = shape.required.filter((region) => region !== 'title').map((region) => [region, SAMPLES[region] ?? TEXT] as const);
  const cells = Array.from({ length: Math.max(0, ...(shape.cells?.counts ?? [])) }, () => ({ card: TEXT }));
  return { id: family, layout: family, title: plain('Titre'), regions: Object.fromEntries(regions), cells, notes: NO_NOTES };
}
