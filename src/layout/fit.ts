import type { FontSet } from '../fonts/face.js';
import type { Content, ListContent } from '../slide/content.js';
import type { RichText } from '../text/run.js';
import type { Region, TextStyle, Theme } from '../theme/theme.js';
import type { Draft, Filled } from './draft.js';
import { measureTable } from './measure/measure-table.js';
import { innerBox, stepsOf, styleOf, textFits } from './measure/measure-text.js';
import { paragraphsOf } from './measure/paragraphs.js';
import type { PlacedRegion } from './page.js';
import { withEvenBreaks } from './even-breaks.js';
import { withSteadyBreaks } from './steady-breaks.js';
import { withWholeCompounds } from './whole-compounds.js';
import { withWholeTerms } from './whole-terms.js';

/** Regions that must look alike share their step: `card-1`, `card-2`… and `left`, `right`. */
const groupOf = (name: string): string => (name === 'left' || name === 'right' ? 'sides' : name.replace(/-\d+$/, ''));

/** The step of every region of a draft, or the regions whose text stands out of its box even at the floor. */
export type Fit = { readonly fits: true; readonly steps: Steps } | { readonly fits: false; readonly tooLong: readonly Filled[] };

/** Step by group of regions. */
export type Steps = ReadonlyMap<string, number>;

export function fitDraft(draft: Draft, theme: Theme, fonts: FontSet): Fit {
  const steps = new Map<string, number>();
  const tooLong: Filled[] = [];
  for (const [group, members] of groupsOf(draft)) {
    const floor = Math.max(...members.map((filled) => lastStep(filled, theme)));
    const step = range(floor + 1).find((candidate) =>
      members.every((filled) => regionFits(filled, candidate, theme, fonts)),
    );
    if (step === undefined) tooLong.push(...members.filter((filled) => !regionFits(filled, floor, theme, fonts)));
    else steps.set(group, step);
  }
  return tooLong.length > 0 ? { fits: false, tooLong } : { fits: true, steps };
}

/** Pages cut from one slide look alike: each group takes the smallest size that any of them needs. */
export function commonSteps(all: readonly Steps[]): Steps {
  const common = new Map<string, number>();
  for (const steps of all) {
    for (const [group, step] of steps) common.set(group, Math.max(step, common.get(group) ?? 0));
  }
  return common;
}

export function placeRegions(draft: Draft, steps: Steps, theme: Theme, fonts: FontSet): readonly PlacedRegion[] {
  return draft.filled.map(({ region, content: given }) => {
    // Pages of one slide share their steps, and a layout with fewer of them stays at its last.
    const step = Math.min(steps.get(groupOf(region.name)) ?? 0, lastStep({ region, content: given }, theme));
    const content = asShown(given, region, step, fonts);
    if (content.type !== 'table') return { region, content, step };
    const measured = measureTable(content, theme.table, step, innerBox(region).width, fonts);
    if (!measured) throw new Error(`the table of ${draft.slide.id} was found to fit and does not`);
    return { region, content, step, columnWidths: measured.columnWidths, rowHeights: measured.rowHeights };
  });
}

/** A content with its words bound together where lines should not part them. */
function asShown(content: Content, region: Region, step: number, fonts: FontSet): Content {
  const setAt = (level: number, runs: RichText): RichText => settled(runs, styleOf(region, level), region, step, fonts);
  if (content.type === 'text') {
    return { ...content, paragraphs: content.paragraphs.map((paragraph) => ({ ...paragraph, runs: setAt(paragraph.level, paragraph.runs) })) };
  }
  if (content.type === 'figure') {
    return { ...content, label: setAt(1, content.label), ...(content.note ? { note: setAt(2, content.note) } : {}) };
  }
  return content.type === 'list' ? settledList(content, setAt) : content;
}

function settledList(content: ListContent, setAt: (level: number, runs: RichText) => RichText): ListContent {
  const items = content.items.map(({ lead, detail }) => ({ lead: setAt(0, lead), ...(detail ? { detail: setAt(1, detail) } : {}) }));
  return { ...content, items };
}

/** Display text is broken evenly, other short text so that it ends on no stump; all of it breaks alike in every program. */
function settled(runs: RichText, style: TextStyle, region: Region, step: number, fonts: FontSet): RichText {
  const isDisplay = style.font === 'major';
  const terms = withWholeTerms(runs, style, region, step, fonts);
  const whole = isDisplay ? withWholeCompounds(terms, style, region, step, fonts) : terms;
  const composed = withEvenBreaks(whole, style, region, step, fonts, isDisplay ? 'even' : 'full');
  return withSteadyBreaks(composed, style, region, step, fonts);
}

function groupsOf(draft: Draft): Map<string, Filled[]> {
  const groups = new Map<string, Filled[]>();
  for (const filled of draft.filled) {
    const group = groupOf(filled.region.name);
    groups.set(group, [...(groups.get(group) ?? []), filled]);
  }
  return groups;
}

const lastStep = (filled: Filled, theme: Theme): number =>
  (filled.content.type === 'table' ? theme.table.cell.sizes.length : stepsOf(filled.region)) - 1;

function regionFits({ region, content }: Filled, step: number, theme: Theme, fonts: FontSet): boolean {
  if (content.type === 'table') {
    const inner = innerBox(region);
    const measured = measureTable(content, theme.table, step, inner.width, fonts);
    return measured !== undefined && measured.height <= inner.height;
  }
  if (paragraphsOf(content).length === 0) return true;
  return textFits(content, region, step, fonts) && (!fonts.fallback || textFits(asShown(content, region, step, fonts), region, step, fonts.fallback));
}

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
