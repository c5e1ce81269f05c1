import { ORDINAL } from './french-words.js';
import { guardedSpans } from './guarded-spans.js';
import { plainText, type RichText } from './run.js';
import { mergeRuns, sliceRuns } from './runs.js';
import { isEnglish } from './typography-profile.js';

const NAME_FOLLOWS = '(?=[ \\u00A0\\u202F]\\p{Lu})';
const WORD_BEGINS = '(?<![\\p{L}\\p{N}.,/-])';
const WORD_ENDS = '(?![\\p{L}\\p{N}]|-\\d)';

/** What stands above the line (Lexique, « Abréviations », « Nombres »; OQLF, « Abréviation de numéro »), as the whole and its raised end. */
const RAISED: readonly { readonly whole: RegExp; readonly end: RegExp }[] = [
  { whole: new RegExp(`${WORD_BEGINS}${ORDINAL}${WORD_ENDS}`, 'gu'), end: /(?:ers?|res?|nde?s?|es?)$/u },
  { whole: new RegExp(`${WORD_BEGINS}(?:M(?:mes?|lles?)|Cie)${WORD_ENDS}`, 'gu'), end: /(?:mes?|lles?|ie)$/u },
  { whole: new RegExp(`${WORD_BEGINS}(?:D(?:rs?|re)|P(?:rs?|re)|Me|Mgr)${NAME_FOLLOWS}`, 'gu'), end: /(?:rs?|re|e|gr)$/u },
  { whole: /(?<!\p{L})[nN]os?(?=[\u00A0\u202F]\d)/gu, end: /os?$/u },
];

/** A cheap test that most texts fail. */
const NEEDED = /[\dIVXLC](?:e|r|n)|M(?:m|l|e|g)|[DP]r|Cie|[nN]os?[\u00A0\u202F]\d/u;

/** The same text with what French sets above the line as runs of its own; English sets nothing there (New Hart’s Rules, 11.6.1). */
export function withSuperscripts(runs: RichText, language: string): RichText {
  const text = plainText(runs);
  if (isEnglish(language) || !NEEDED.test(text)) return runs;
  const guarded = guardedSpans(text);
  const spans = RAISED.flatMap(({ whole, end }) =>
    [...text.matchAll(whole)].map((match) => {
      const ends = match.index + match[0].length;
      return { start: ends - (end.exec(match[0])?.[0].length ?? 0), end: ends };
    }),
  ).filter((span) => !guarded.some(({ start, end }) => span.start < end && span.end > start));
  return spans.length === 0 ? runs : raise(runs, spans.sort((a, b) => a.start - b.start));
}

function raise(runs: RichText, spans: readonly { readonly start: number; readonly end: number }[]): RichText {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = sliceRuns(runs, at, start);
    at = end;
    return [...before, ...sliceRuns(runs, start, end).map((run) => ({ ...run, superscript: true as const }))];
  });
  return mergeRuns([...pieces, ...sliceRuns(runs, at, Infinity)]);
}
