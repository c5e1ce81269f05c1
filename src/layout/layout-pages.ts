import type { Deck } from '../deck/deck.js';
import { hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import type { FontSet } from '../fonts/face.js';
import type { Slide } from '../slide/slide.js';
import type { Theme } from '../theme/theme.js';
import { draftSlide, type Draft, type Filled } from './draft.js';
import { commonSteps, fitDraft, placeRegions, type Fit, type Steps } from './fit.js';
import { furniture } from './furniture.js';
import { missingGlyphs } from './missing-glyphs.js';
import type { LaidOutDeck, Page } from './page.js';
import { fewestParts, inColumns, isCutInto, mostParts, splitSlide } from './split.js';
import { tooLong } from './too-long.js';

/** How a slide's content is assigned to regions. */
export type Drafter = (slide: Slide, theme: Theme) => Draft;

/**
 * Places every slide on the canvas with the theme's boxes, choosing text sizes by measuring, and cutting what is too
 * full into several pages. A text that fits nowhere is a diagnostic, never a clipped page. `drafter`: for boxes that are
 * not the theme's, as those of a partner's template.
 */
export function layoutPages(deck: Deck, theme: Theme, fonts: FontSet, drafter: Drafter = draftSlide): Outcome<LaidOutDeck> {
  const diagnostics: Diagnostic[] = [];
  const pages: Page[] = [];
  for (const slide of deck.slides) {
    const fitted = fitSlide(slide, theme, fonts, drafter);
    diagnostics.push(...fitted.diagnostics);
    fitted.drafts.forEach((draft, i) => {
      pages.push(pageOf(draft, i, fitted.steps, pages.length + 1, deck, theme, fonts));
    });
  }
  if (hasErrors(diagnostics)) return { diagnostics };
  const { slides, theme: _, name, ...meta } = deck;
  return { value: { ...meta, deck: name, theme, pages }, diagnostics };
}

interface FittedSlide {
  readonly drafts: readonly Draft[];
  readonly steps: Steps;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The fewest pages on which everything fits, all set in the size that the fullest of them needs. What has no room on them
 * may have it in two columns.
 */
function fitSlide(slide: Slide, theme: Theme, fonts: FontSet, drafter: Drafter): FittedSlide {
  const most = mostParts(slide);
  const attemptAt = (parts: readonly Slide[]): Attempt[] =>
    parts.map((part) => drafter(part, theme)).map((draft) => ({ draft, fit: fitDraft(draft, theme, fonts) }));
  let attempt: Attempt[] = [];
  for (let count = fewestParts(slide); count <= most; count++) {
    const parts = splitSlide(slide, count);
    attempt = attemptAt(parts);
    const columns = parts.flatMap((part) => inColumns(part, theme) ?? []);
    const fitted = fittedBy(attempt, theme, fonts) ?? (columns.length === parts.length ? fittedBy(attemptAt(columns), theme, fonts) : undefined);
    if (fitted) return fitted;
    if (hopeless(attempt).length > 0) break;
  }
  return { drafts: [], steps: new Map(), diagnostics: hopeless(attempt).map(({ draft, filled }) => tooLong(draft, filled, fonts)) };
}

function fittedBy(attempt: readonly Attempt[], theme: Theme, fonts: FontSet): FittedSlide | undefined {
  const steps = attempt.flatMap(({ fit }) => (fit.fits ? [fit.steps] : []));
  if (steps.length < attempt.length) return undefined;
  const drafts = attempt.map(({ draft }) => draft);
  return { drafts, steps: commonSteps(steps), diagnostics: drafts.flatMap((draft) => missingGlyphs(draft, theme, fonts)) };
}

interface Attempt {
  readonly draft: Draft;
  readonly fit: Fit;
}

/** What stands out of its box and would still do so on a page of its own. */
function hopeless(attempts: readonly Attempt[]): readonly { readonly draft: Draft; readonly filled: Filled }[] {
  return attempts.flatMap(({ draft, fit }) =>
    fit.fits
      ? []
      : fit.tooLong.filter(({ region }) => !isCutInto(draft.slide, region.name)).map((filled) => ({ draft, filled })),
  );
}

function pageOf(
  draft: Draft,
  part: number,
  steps: Steps,
  number: number,
  deck: Deck,
  theme: Theme,
  fonts: FontSet,
): Page {
  const { slide, layout } = draft;
  const furnished = furniture(layout.regions, slide, deck, number, fonts);
  const filled = layout.regions.flatMap((region) =>
    [...draft.filled, ...furnished].filter((candidate) => candidate.region === region),
  );
  return {
    id: part === 0 ? slide.id : `${slide.id}/${part + 1}`,
    slideId: slide.id,
    layout,
    title: slide.title,
    regions: placeRegions({ ...draft, filled }, steps, theme, fonts),
    notes: slide.notes,
    ...(slide.section ? { section: slide.section } : {}),
    ...(slide.hidden ? { hidden: slide.hidden } : {}),
  };
}
