import type { LayoutFamily } from '../../../slide/layout-family.js';
import type { Slide } from '../../../slide/slide.js';
import type { Theme } from '../../../theme/theme.js';
import { regionLabel, type PresentationWords } from '../../../messages/presentation-words.js';
import { assign, type Assignment } from './assign.js';
import { KINDS_OF, LAYOUT_KINDS, sameName } from './layout-kinds.js';
import { needsOf } from './needs.js';
import type { Template, TemplateLayout } from './template.js';

/** What a slide's layout is chosen by. */
export interface Matching {
  readonly template: Template;
  /** The author's own choices: layout names by family. */
  readonly layouts: Readonly<Partial<Record<LayoutFamily, string>>>;
  /** Our own theme, whose layout names a template made of it still carries. */
  readonly theme: Theme;
  readonly words: PresentationWords;
}

export interface Choice {
  readonly layout: TemplateLayout;
  readonly assignment: Assignment;
}

/**
 * The layout for a slide: the author's choice; else the first that takes all of it, one that keeps its parts apart before
 * the one with the most room for them joined; else the first of the candidates, whose lacks are then told. Nothing when there is no candidate.
 */
export function chooseLayout(slide: Slide, matching: Matching): Choice | undefined {
  const needs = needsOf(slide);
  const named = (region: string): string => regionLabel(region, matching.words);
  const choices = candidates(slide.layout, slide.cells.length, matching).map((layout) => ({ layout, assignment: assign(needs, layout, named) }));
  const complete = choices.filter(({ assignment }) => assignment.missing.length === 0);
  return complete.find(({ assignment }) => !assignment.joined) ?? roomiest(complete) ?? choices[0];
}

/** Parts that are joined need the largest place there is. */
function roomiest(choices: readonly Choice[]): Choice | undefined {
  const room = ({ assignment }: Choice): number =>
    Math.max(0, ...assignment.fillings.flatMap(({ needs, placeholder: { box } }) => (needs.some((need) => need.rank === 'main') ? [box.width * box.height] : [])));
  return choices.toSorted((a, b) => room(b) - room(a))[0];
}

/** Layouts that may serve a family: the author's alone where one is named, else by our names, by usual names, by type. */
export function candidates(family: LayoutFamily, cells: number, { template, layouts, theme }: Matching): readonly TemplateLayout[] {
  const wanted = layouts[family];
  const withName = (name: string): readonly TemplateLayout[] => template.layouts.filter((layout) => sameName(layout.name, name)).slice(0, 1);
  if (wanted !== undefined) return withName(wanted);
  const own = theme.layouts
    .filter((layout) => layout.name === family || (layout.name.startsWith(`${family}-`) && Number(layout.name.slice(family.length + 1)) >= cells))
    .flatMap((layout) => withName(layout.label));
  const kinds = KINDS_OF[family];
  const usual = kinds.flatMap((kind) => {
    const byName = LAYOUT_KINDS[kind].names.flatMap(withName);
    // A name says what its author meant; a type may be left from the layout that it was copied from.
    return byName.length > 0 ? byName : template.layouts.filter((layout) => LAYOUT_KINDS[kind].types.includes(layout.type)).slice(0, 1);
  });
  return [...new Set([...own, ...usual])];
}

/** The names of layouts that would serve a family, for whoever has to add one. */
export const usualNames = (family: LayoutFamily): readonly string[] => KINDS_OF[family].map((kind) => LAYOUT_KINDS[kind].names[0] ?? '');
