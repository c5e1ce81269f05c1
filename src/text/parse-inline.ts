import { findLinks, type InlineLink } from './inline-links.js';
import { pairStars, type MarkedRange, type Marks } from './inline-marks.js';
import { plain, type RichText, type Run } from './run.js';
import { mergeRuns } from './runs.js';

/**
 * The inline marks of the format (docs/format.md): `**strong**`, `*emphasis*`, `[link](https://…)`, and a backslash before
 * `*`, `[`, `]` or `\` for the character itself. Whatever is not a mark is literal; line ends, tabs and runs of plain
 * spaces become one space, and those at the edges vanish. Total: every text has a reading.
 */
export function parseInline(raw: string): RichText {
  const text = onOneLine(raw);
  if (!/[*[\\]/u.test(text)) return plain(text);
  const escaped = findEscaped(text);
  const links = findLinks(text, (at) => escaped.has(at));
  const inLink = new Set(links.flatMap(({ open, end }) => range(open, end)));
  const star = (at: number) => text[at] === '*' && !escaped.has(at);
  const marks = [
    pairStars(text, (at) => star(at) && !inLink.has(at), 0, text.length),
    ...links.map(({ open, close }) => pairStars(text, star, open + 1, close)),
  ];
  const hidden = hiddenCharacters(links, escaped);
  for (const { used } of marks) for (const at of used) hidden.add(at);
  return mergeRuns(lookOf(text, marks, links, hidden));
}

/** A name or a label: no marks, the same spaces. */
export const parseName = (raw: string): RichText => plain(onOneLine(raw));

const onOneLine = (raw: string): string => raw.replace(/[ \t\r\n\u2028\u2029]+/gu, ' ').replace(/^ | $/gu, '');

/** The characters that a backslash made literal. */
function findEscaped(text: string): ReadonlySet<number> {
  const escaped = new Set<number>();
  for (const match of text.matchAll(/\\[*[\]\\]/gu)) escaped.add(match.index + 1);
  return escaped;
}

/** What belongs to the syntax and is not shown: backslashes and the signs around links. */
function hiddenCharacters(links: readonly InlineLink[], escaped: ReadonlySet<number>): Set<number> {
  const hidden = new Set([...escaped].map((at) => at - 1));
  for (const { open, close, end } of links) for (const at of [open, ...range(close, end)]) hidden.add(at);
  return hidden;
}

/** One run per character shown; merging makes them whole. */
function lookOf(
  text: string,
  marks: readonly Marks[],
  links: readonly InlineLink[],
  hidden: ReadonlySet<number>,
): readonly Run[] {
  const strong = depths(marks, 'strong', text.length);
  const emphasis = depths(marks, 'emphasis', text.length);
  const hrefs = new Map(links.flatMap(({ open, end, href }) => range(open, end).map((at) => [at, href] as const)));
  const shown = range(0, text.length).filter((at) => !hidden.has(at));
  return shown.map((at): Run => {
    const href = hrefs.get(at);
    return {
      text: text.charAt(at),
      ...(strong[at] ? { strong: true } : {}),
      ...(emphasis[at] ? { emphasis: true } : {}),
      ...(href === undefined ? {} : { href }),
    };
  });
}

/** For each character, how many ranges of a mark hold it. */
function depths(marks: readonly Marks[], mark: MarkedRange['mark'], length: number): readonly number[] {
  const changes = new Array<number>(length + 1).fill(0);
  for (const range of marks.flatMap(({ ranges }) => ranges)) {
    if (range.mark !== mark) continue;
    changes[range.start] = (changes[range.start] ?? 0) + 1;
    changes[range.end] = (changes[range.end] ?? 0) - 1;
  }
  let depth = 0;
  return changes.map((change) => (depth += change));
}

const range = (start: number, end: number): readonly number[] => Array.from({ length: end - start }, (_, i) => start + i);
