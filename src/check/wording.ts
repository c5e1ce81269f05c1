import { diagnostic } from '../diagnostics/diagnostic.js';
import { findLinks } from '../text/inline-links.js';
import { findTypographyDoubts } from '../text/typography-doubts.js';
import { proseBelow } from './prose.js';
import type { Rule } from './subject.js';

/** What typesetting leaves to a person. */
export const findDoubts: Rule = ({ dossier: { source, language } }) =>
  proseBelow(source, [], source.value).flatMap((prose) =>
    findTypographyDoubts(prose.text, language).map(({ start, end, rule, suggestion }) => {
      // A space alone shows nothing: the words on either side go with it.
      const [from, to] = prose.text.slice(start, end).trim().length < 2 ? around(prose.text, start, end) : [start, end];
      const words = (changed: string): string => (prose.text.slice(from, start) + changed + prose.text.slice(end, to)).replace(/\s+/g, ' ');
      const text = prose.text.slice(from, to);
      const better = suggestion === undefined ? {} : { suggestion: words(suggestion) };
      return diagnostic('typography-doubt', { doubt: rule, text, ...better }, prose.placeOf(from, to), 'warning');
    }),
  );

function around(text: string, start: number, end: number): readonly [number, number] {
  const before = /\S+\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\s*\S+/u.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** `[text](target)` in Markdown's manner that the format does not take for a link. */
export const findDeadLinks: Rule = ({ dossier: { source } }) =>
  proseBelow(source, [], source.value).flatMap((prose) => {
    const escaped = (at: number): boolean => prose.text[at - 1] === '\\';
    const links = new Set(findLinks(prose.text, escaped).map(({ open }) => open));
    return [...prose.text.matchAll(/\[([^[\]\n]+)\]\(([^()\s]*)\)/gu)]
      .filter(({ index }) => !escaped(index) && !links.has(index))
      .map(({ 0: whole, 1: text = '', 2: target = '', index }) => diagnostic('dead-link', { text, target }, prose.placeOf(index, index + whole.length), 'warning'));
  });
