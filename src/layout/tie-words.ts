import type { RichText } from '../text/run.js';

/** The runs with the ordinary space at an offset of their plain text made a no-break one. */
export function tieWords(runs: RichText, at: number): RichText {
  let start = 0;
  return runs.map((run) => {
    const local = at - start;
    start += run.text.length;
    if (run.text[local] !== ' ') return run;
    return { ...run, text: `${run.text.slice(0, local)}\u00A0${run.text.slice(local + 1)}` };
  });
}
