import { plainText, type RichText } from '../text/run.js';
import { sliceRuns } from '../text/runs.js';

/** The text without the punctuation that matches `end` at its end. */
const without = (runs: RichText, end: RegExp): RichText => {
  const text = plainText(runs);
  const kept = text.replace(end, '').length;
  return kept === text.length ? runs : sliceRuns(runs, 0, kept);
};

/** A title takes no full stop; several sentences keep theirs, and so do « … », « ! », « ? » and initials. */
export function asTitle(runs: RichText): RichText {
  const severalSentences = /[.!?…]\s+\p{Lu}/u.test(plainText(runs));
  return severalSentences ? runs : without(runs, /(?<![.\p{Lu}])\.\s*$/u);
}

/** A lead stands alone on its line: no comma, semicolon or full stop at its end. */
export const asLead = (runs: RichText): RichText => without(runs, /(?:(?<![.\p{Lu}])\.|[\u00A0\u202F ]*[,;:])\s*$/u);

/** A detail below its lead does not begin with the punctuation that joined them. */
export function asDetail(runs: RichText): RichText {
  const joint = /^(?:[\s,;:.]|[–—-]\s)+/u.exec(plainText(runs))?.[0] ?? '';
  return joint === '' ? runs : sliceRuns(runs, joint.length, Infinity);
}

/** Lead and detail as the one sentence they were cut from, for the speaker's notes. */
export function asSentence(lead: RichText, detail: RichText | undefined): RichText {
  if (!detail) return lead;
  const start = plainText(detail);
  const leadEnds = /[\p{P}]$/u.test(plainText(lead)) && !/[»”’)]$/u.test(plainText(lead));
  const between = /^[,.;:]/u.test(start) ? '' : leadEnds ? ' ' : /^\p{Lu}/u.test(start) ? '. ' : ', ';
  return [...lead.map((run) => ({ ...run, strong: true as const })), ...(between === '' ? [] : [{ text: between }]), ...detail];
}
