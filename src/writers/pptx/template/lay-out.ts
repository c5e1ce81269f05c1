import type { Deck } from '../../../deck/deck.js';
import { diagnostic, hasErrors, relatedTo, type Diagnostic, type Outcome, type Place } from '../../../diagnostics/diagnostic.js';
import type { FontSet } from '../../../fonts/face.js';
import { mostCells } from '../../../layout/draft.js';
import { layoutPages } from '../../../layout/layout-pages.js';
import type { LaidOutDeck } from '../../../layout/page.js';
import { plainText } from '../../../text/run.js';
import type { Slide } from '../../../slide/slide.js';
import { chooseLayout, usualNames, type Matching } from './choose-layout.js';
import { draftForTemplate, isTemplateRegion } from './draft-slide.js';
import { templateTheme } from './template-theme.js';

/**
 * A deck laid out on a template's own placeholders. Layouts and placeholders are checked for every slide first, and all
 * that lacks is told in one run, at `place`; then sizes, splitting and texts that are too long are found as for any theme.
 */
export function layOutOnTemplate(deck: Deck, matching: Matching, fonts: FontSet, place?: Place): Outcome<LaidOutDeck> {
  const lacks = unique(deck.slides.flatMap((slide) => lacksOf(slide, matching, place)));
  if (hasErrors(lacks)) return { diagnostics: lacks };
  const names = new Map<string, string>();
  const draft = (slide: Slide) => {
    const drafted = draftForTemplate(slide, matching, fonts);
    for (const region of drafted.layout.regions) {
      if (isTemplateRegion(region)) names.set(`${drafted.layout.label}\n${region.name}`, region.placeholder.name);
    }
    return drafted;
  };
  const { value, diagnostics } = layoutPages(deck, templateTheme(matching.template, matching.theme), fonts, draft);
  const found = [...lacks, ...diagnostics.map((one) => asTemplates(one, names, place))];
  return value ? { value, diagnostics: found } : { diagnostics: found };
}

function lacksOf(slide: Slide, matching: Matching, place: Place | undefined): readonly Diagnostic[] {
  // A slide with more cells than a page shows will be cut before it is drafted.
  const shown = { ...slide, cells: slide.cells.slice(0, mostCells(slide.layout)) };
  const wanted = slide.layout;
  const choice = chooseLayout(shown, matching);
  if (!choice) return [diagnostic('template-layout-missing', { wanted, names: usualNames(wanted) }, place)];
  const { layout, assignment } = choice;
  return [
    ...assignment.missing.map(({ kind, needed, found }) =>
      diagnostic('template-placeholder-missing', { layout: layout.name, wanted, placeholder: kind, needed, found }, place),
    ),
    ...assignment.leftOut.map(({ content }) =>
      naming(place, diagnostic('template-picture-left-out', { layout: layout.name, text: content.type === 'picture' ? content.alt : plainText(slide.title) }, content.place, 'warning')),
    ),
  ];
}

/** What the layout stage says of regions, said of the template's placeholders. */
function asTemplates(found: Diagnostic, names: ReadonlyMap<string, string>, place: Place | undefined): Diagnostic {
  if (found.code === 'text-too-long') {
    const { layout, region, over, text } = found.params;
    return naming(place, diagnostic('template-text-too-long', { layout, placeholder: names.get(`${layout}\n${region}`) ?? region, over, text }, found.place));
  }
  if (found.code === 'table-too-wide') {
    const { layout, columns } = found.params;
    return naming(place, diagnostic('template-table-too-large', { layout, placeholder: names.get(`${layout}\ntable`) ?? 'table', columns }, found.place));
  }
  return found;
}

/** With the place that names the template: other decks of the dossier may fill others. */
const naming = (place: Place | undefined, found: Diagnostic): Diagnostic => (place ? relatedTo(found, place) : found);

const unique = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values(),
];
