import { guardedSpans, type Span } from './guarded-spans.js';
import { plainText, type RichText, type Run } from './run.js';
import { mergeRuns } from './runs.js';
import type { Edit, TypographyRule } from './rules/rule.js';
import { withSuperscripts } from './superscripts.js';
import { typographyRules } from './typography-rules.js';

/** A text with where each of its runs ends, and what of it must stay; offsets in UTF-16 code units. */
interface Galley {
  readonly text: string;
  readonly ends: readonly number[];
  readonly guarded: readonly Span[];
}

/**
 * Sets a text after the rules of its language (BCP 47), across run boundaries: a mark in one run and the space it needs
 * in the next are seen together; what stands above the line becomes runs of its own. Idempotent. What `guardedSpans` finds stays as it is.
 */
export function typeset(runs: RichText, language: string): RichText {
  const rules = typographyRules(language);
  let set = runs;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = onePass(set, rules);
    if (next === set) break;
    set = next;
  }
  return withSuperscripts(set, language);
}

/** Passes go on until one changes nothing, since a rule can make room for an earlier one; three are the most ever seen. */
const MOST_PASSES = 8;

/** Every rule once. */
function onePass(runs: RichText, rules: readonly TypographyRule[]): RichText {
  const text = plainText(runs);
  if (!rules.some(({ needs }) => needs.test(text))) return runs;
  let end = 0;
  const ends = runs.map((run) => (end += run.text.length));
  let galley: Galley = { text, ends, guarded: guardedSpans(text) };
  for (const rule of rules) {
    const { text: before, guarded } = galley;
    const edits = rule.needs.test(before) ? rule.edits(before).filter((edit) => isAllowed(edit, before, guarded)) : [];
    if (edits.length > 0) galley = apply(edits, galley, runs);
  }
  return galley.text === text ? runs : toRuns(galley, runs);
}

/** An edit may neither change what is guarded nor come inside it, and must change something. */
const isAllowed = ({ start, end, text }: Edit, before: string, guarded: readonly Span[]): boolean =>
  before.slice(start, end) !== text && !guarded.some((span) => start < span.end && end > span.start);

/** Edits in order of their place, none over another. */
function apply(edits: readonly Edit[], { text, ends, guarded }: Galley, runs: RichText): Galley {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return {
    text: pieces.join(''),
    ends: movedAll(ends, edits, (run) => !isAfterLink(runs, run)),
    guarded: movedSpans(guarded, edits),
  };
}

/** A new space goes with what is before it, unless that is a link: no link underlines the space after it. */
const isAfterLink = (runs: RichText, run: number): boolean =>
  runs[run]?.href !== undefined && runs[run + 1] !== undefined && runs[run + 1]?.href !== runs[run]?.href;

/** Where ascending offsets stand after the edits; `takes` tells whether what an edit puts at or across an offset comes before it. */
function movedAll(offsets: readonly number[], edits: readonly Edit[], takes: (index: number) => boolean): readonly number[] {
  let next = 0;
  let shift = 0;
  let last = 0;
  return offsets.map((offset, index) => {
    for (let edit = edits[next]; edit && isBefore(edit, offset, takes(index)); edit = edits[++next]) {
      shift += edit.text.length - (edit.end - edit.start);
    }
    const edit = edits[next];
    const isAcross = edit !== undefined && edit.start < offset && offset < edit.end;
    const moved = isAcross ? edit.start + (takes(index) ? edit.text.length : 0) : offset;
    last = Math.max(last, moved + shift);
    return last;
  });
}

const isBefore = ({ start, end }: Edit, offset: number, takes: boolean): boolean =>
  end <= offset && (start < offset || (start === end && takes));

/** Guarded text moves as a whole: an edit lies before it or after it. */
function movedSpans(spans: readonly Span[], edits: readonly Edit[]): readonly Span[] {
  const starts = movedAll(spans.map(({ start }) => start), edits, () => true);
  return spans.map(({ start, end }, index) => ({ start: starts[index] as number, end: (starts[index] as number) + end - start }));
}

function toRuns({ text, ends }: Galley, runs: RichText): RichText {
  let start = 0;
  const cut = runs.map((run, index): Run => {
    const piece = text.slice(start, ends[index]);
    start = ends[index] ?? start;
    return { ...run, text: piece };
  });
  return mergeRuns(cut);
}
