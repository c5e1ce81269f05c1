import type { RichText, Run } from './run.js';

/** Whether two runs look the same, whatever they say. */
export const sameLook = (a: Run, b: Run): boolean =>
  a.strong === b.strong &&
  a.emphasis === b.emphasis &&
  a.href === b.href &&
  a.slide === b.slide &&
  a.unit === b.unit &&
  a.superscript === b.superscript;

/** The same text in as few runs as its looks allow, without empty ones. */
export function mergeRuns(runs: RichText): RichText {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last && sameLook(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** The runs that show the characters from `start` (included) to `end` (excluded), in UTF-16 code units. */
export function sliceRuns(runs: RichText, start: number, end: number): RichText {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') kept.push({ ...run, text });
    at += run.text.length;
  }
  return kept;
}

/** Texts one after the other with the same plain text between them. */
export const joinRuns = (parts: readonly RichText[], between: string): RichText =>
  mergeRuns(parts.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part])));
