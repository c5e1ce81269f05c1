import { guardedUnits } from './guarded-spans.js';
import { plainText, type RichText, type Run } from './run.js';
import { mergeRuns } from './runs.js';
import { typographyRules, type Edit, type TypographyRule } from './typography-rules.js';

/** A text with, for each UTF-16 code unit, the run it came from and whether it may change. */
interface Galley {
  readonly text: string;
  readonly owners: readonly number[];
  readonly guarded: readonly boolean[];
}

/**
 * Sets a text after the rules of its language (BCP 47), across run boundaries: a mark in one run and the space it needs
 * in the next are seen together. Idempotent. What `guardedUnits` finds stays as it is.
 */
export function typeset(runs: RichText, language: string): RichText {
  const rules = typographyRules(language);
  let set = runs;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = onePass(set, rules);
    if (next === set) return set;
    set = next;
  }
  return set;
}

/** Passes go on until one changes nothing, since a rule can make room for an earlier one; three are the most ever seen. */
const MOST_PASSES = 8;

/** Every rule once. */
function onePass(runs: RichText, rules: readonly TypographyRule[]): RichText {
  const text = plainText(runs);
  const owners = runs.flatMap((run, index) => new Array<number>(run.text.length).fill(index));
  const start: Galley = { text, owners, guarded: guardedUnits(text) };
  const set = rules.reduce((galley, rule) => {
    const edits = rule.edits(galley.text).filter((edit) => isAllowed(edit, galley));
    return edits.length === 0 ? galley : apply(edits, galley, runs);
  }, start);
  return set.text === text ? runs : mergeRuns(toRuns(set, runs));
}

/** An edit may neither change what is guarded nor come between two characters of it. */
function isAllowed({ start, end, text }: Edit, { text: before, guarded }: Galley): boolean {
  if (before.slice(start, end) === text) return false;
  if (start === end) return !(guarded[start - 1] && guarded[start]);
  return !guarded.slice(start, end).includes(true);
}

/** Edits in order of their place, none over another. */
function apply(edits: readonly Edit[], galley: Galley, runs: RichText): Galley {
  const texts: string[] = [];
  const owners: number[] = [];
  const guarded: boolean[] = [];
  let at = 0;
  const keepUntil = (end: number) => {
    texts.push(galley.text.slice(at, end));
    for (; at < end; at++) {
      owners.push(galley.owners[at] as number);
      guarded.push(galley.guarded[at] as boolean);
    }
  };
  for (const edit of edits) {
    keepUntil(edit.start);
    texts.push(edit.text);
    const owner = edit.start === edit.end ? ownerOfNew(edit.start, galley, runs) : (galley.owners[edit.start] as number);
    owners.push(...new Array<number>(edit.text.length).fill(owner));
    guarded.push(...new Array<boolean>(edit.text.length).fill(false));
    at = edit.end;
  }
  keepUntil(galley.text.length);
  return { text: texts.join(''), owners, guarded };
}

/** A new space goes with what is before it, unless that is a link: no link underlines the space after it. */
function ownerOfNew(at: number, { owners }: Galley, runs: RichText): number {
  const before = owners[at - 1] ?? owners[at] ?? 0;
  const after = owners[at] ?? before;
  return runs[before]?.href !== undefined && runs[after]?.href !== runs[before]?.href ? after : before;
}

function toRuns({ text, owners }: Galley, runs: RichText): readonly Run[] {
  const pieces: Run[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && owners[at] === owners[start]) continue;
    pieces.push({ ...(runs[owners[start] as number] as Run), text: text.slice(start, at) });
    start = at;
  }
  return pieces;
}
