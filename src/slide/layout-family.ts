/**
 * The layouts a theme must offer, and the regions of each. A family with `cells` exists in one variant per number of
 * cells: `figures-2`, `figures-3`…; each cell's parts become regions `card-1`, `card-2`…
 * A family in `columns` exists a second time, `agenda-columns`: its regions `left` and `right` hold what `body` has no room for.
 * Optional regions may be left empty by a slide. Every family also has the regions `footer` and `slideNumber`.
 */
export interface FamilyShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly columns?: true;
  readonly cells?: { readonly parts: readonly string[]; readonly counts: readonly number[] };
}

const COUNTS = { upToFour: [1, 2, 3, 4], twoToFour: [2, 3, 4], twoToSix: [2, 3, 4, 5, 6] } as const;

export const LAYOUT_FAMILIES = {
  cover: { required: ['title'], optional: ['kicker', 'subtitle', 'speakers', 'brand', 'logo', 'partnerLogo'] },
  agenda: { required: ['title', 'body'], optional: [], columns: true },
  section: { required: ['title'], optional: ['number', 'subtitle', 'speaker'] },
  statement: { required: ['title'], optional: ['kicker', 'source'] },
  figure: { required: ['title', 'body'], optional: ['source'] },
  figures: { required: ['title'], optional: ['kicker', 'source'], cells: { parts: ['card'], counts: COUNTS.twoToFour } },
  points: { required: ['title', 'body'], optional: ['kicker', 'intro', 'source'] },
  proposals: { required: ['title', 'body'], optional: ['kicker', 'intro', 'source'] },
  refusals: {
    required: ['title'],
    optional: ['kicker', 'intro', 'source'],
    cells: { parts: ['card'], counts: COUNTS.upToFour },
  },
  supports: { required: ['title', 'body'], optional: ['kicker', 'intro', 'source'] },
  text: { required: ['title', 'body'], optional: ['kicker', 'source'] },
  quote: { required: ['title', 'body'], optional: ['speaker', 'source'] },
  'quote-portrait': { required: ['title', 'body', 'picture'], optional: ['speaker', 'source'] },
  comparison: { required: ['title', 'left', 'right'], optional: ['kicker', 'source'] },
  chart: { required: ['title', 'chart'], optional: ['kicker', 'source'] },
  'chart-text': { required: ['title', 'chart', 'body'], optional: ['kicker', 'source'] },
  table: { required: ['title', 'table'], optional: ['kicker', 'source'] },
  timeline: {
    required: ['title'],
    optional: ['kicker', 'source'],
    cells: { parts: ['card'], counts: COUNTS.twoToSix },
  },
  image: { required: ['title', 'picture'], optional: ['kicker', 'body', 'source'] },
  speakers: {
    required: ['title'],
    optional: [],
    cells: { parts: ['portrait', 'monogram', 'card'], counts: COUNTS.upToFour },
  },
  sources: { required: ['title', 'table'], optional: [] },
  contact: { required: ['title', 'body'], optional: ['kicker', 'brand', 'logo', 'partnerLogo'] },
  columns: { required: ['title', 'left', 'right'], optional: ['kicker', 'source'] },
  blank: { required: [], optional: ['title'] },
} as const satisfies Record<string, FamilyShape>;

export type LayoutFamily = keyof typeof LAYOUT_FAMILIES;
