import type { DoubtKind } from '../diagnostics/check-codes.js';
import { guardedSpans } from './guarded-spans.js';
import { plain, plainText } from './run.js';
import { typeset } from './typeset.js';

export type DoubtRule = DoubtKind;

/** A place where the rules of typography cannot tell what the author meant. */
export interface TypographyDoubt {
  /** UTF-16 offsets in the text that was given; `end` is excluded. */
  readonly start: number;
  readonly end: number;
  readonly rule: DoubtRule;
  /** What would stand between `start` and `end`, where one answer is likely; safe to put in once a person has agreed. */
  readonly suggestion?: string;
}

/**
 * The places of a text that `typeset` leaves alone because a person must decide: quotation marks without their pair, a
 * space too many or missing, a sign or a word given twice, « 2ème » for « 2e », « Etat » for « État ». In order of their
 * start, none inside an address, a telephone number or a file name. The text may be as the author wrote it (with its
 * inline marks) or plain; offsets are those of what was given, so plain text wants plain offsets. Linear, pure, and empty
 * for a text that is right.
 * @param language BCP 47, as `typeset` takes it
 */
export function findTypographyDoubts(text: string, language: string): readonly TypographyDoubt[] {
  const guarded = guardedSpans(text);
  const isGuarded = ({ start, end }: TypographyDoubt) => guarded.some((span) => start < span.end && end > span.start);
  const patterns = /^en\b/i.test(language) ? COMMON : [...COMMON, ...FRENCH];
  return [...patterns.flatMap((pattern) => matches(text, pattern)), ...lonePairs(text), ...straightQuotes(text, language)]
    .filter((doubt) => !isGuarded(doubt))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Pattern {
  readonly rule: DoubtRule;
  readonly regex: RegExp;
  /** Nothing when no answer is likely. */
  readonly suggest?: (match: string) => string;
}

const COMMON: readonly Pattern[] = [
  { rule: 'double-space', regex: /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu, suggest: (spaces) => /\u00A0|\u202F/u.exec(spaces)?.[0] ?? ' ' },
  { rule: 'missing-space', regex: /(?<=\p{L})[,;](?=\p{L})/gu, suggest: (sign) => `${sign} ` },
  // « député.es » and « U.S.A » have a full stop inside: only a sentence ends in lower case and begins with a capital.
  { rule: 'missing-space', regex: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu, suggest: (sign) => `${sign} ` },
  { rule: 'space-before-comma', regex: /(?<=[\p{L}\p{N})»”])[ \u00A0\u202F]+(?=,(?!\d)|\.(?:\s|$))/gu, suggest: () => '' },
  { rule: 'repeated-sign', regex: /,{2,}|;{2,}|(?<!\.)\.{2}(?!\.)|(?<!\.)\.{4,}|…\.+|\.…/gu },
  { rule: 'range-or-compound', regex: /(?<=\d)[ \u00A0]-[ \u00A0](?=\d)/gu },
];

const FRENCH: readonly Pattern[] = [
  { rule: 'repeated-word', regex: /(?<![\p{L}\p{N}’'-])(de|des|du|la|le|les|un|une|et|à|au|aux|dans|pour|sur|que|qui|par)[ \u00A0]\1(?![\p{L}\p{N}’'-])/giu, suggest: (words) => words.split(/[ \u00A0]/u)[0] ?? words },
  { rule: 'decimal-point', regex: /(?<=(?<![\d.,])\d{1,3})\.(?=\d{1,2}[ \u00A0\u202F]?(?:%|‰|€|Md€|M€|k€|millions?|milliards?)(?!\p{L}))/gu, suggest: () => ',' },
  // A postcode stands before a name.
  { rule: 'thousands-together', regex: /(?<![\d.,\p{L}/-])\d{5,9}(?=[ \u00A0\u202F](?:€|\p{Ll}{3,}))/gu, suggest: (digits) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '\u202F') },
  { rule: 'etc-with-ellipsis', regex: /(?<!\p{L})etc(?:\.{2,}|\.?…)/giu, suggest: (etc) => `${etc.slice(0, 3)}.` },
  { rule: 'ordinal', regex: /(?<![\p{L}\p{N}])(?:1[eè]res?|\d{1,4}(?:i?[eè]mes?)|[IVXLC]{1,8}(?:i?[eè]mes?))(?![\p{L}\p{N}])/gu, suggest: shortOrdinal },
  { rule: 'title-abbreviation', regex: /(?<![\p{L}\p{N}])(?:Mr\.?|Mme\.|Mlle\.|Dr\.|Pr\.)(?=[ \u00A0\u202F]\p{Lu})/gu, suggest: (title) => (title.startsWith('Mr') ? 'M.' : title.slice(0, -1)) },
  { rule: 'unaccented-capital', regex: /(?<![\p{L}\p{N}-])E(?:tats?|coles?|cologi(?:e|stes?|ques?)|lus?|lues?|lections?|galité|ducation|conomi(?:e|ques?)|nergies?|tudes?|trangers?|quipes?|ditions?|valuations?|vêques?|missions?|tablissements?)(?!\p{L})/gu, suggest: (word) => `É${word.slice(1)}` },
];

function shortOrdinal(ordinal: string): string {
  const number = /^(?:\d+|[IVXLC]+)/u.exec(ordinal)?.[0] ?? '';
  const plural = ordinal.endsWith('s') ? 's' : '';
  return number === '1' ? `1re${plural}` : `${number}e${plural}`;
}

const matches = (text: string, { rule, regex, suggest }: Pattern): readonly TypographyDoubt[] =>
  [...text.matchAll(regex)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule,
    ...(suggest ? { suggestion: suggest(match[0]) } : {}),
  }));

/** Signs that come in pairs, each closing one with the opening one it goes with. */
const PAIRS: Readonly<Record<string, string>> = { '»': '«', '”': '“', '›': '‹', ')': '(' };
const OPENING = new Set(Object.values(PAIRS));

/** Signs without their pair. An enumeration’s « a) » stands alone by right. */
function lonePairs(text: string): readonly TypographyDoubt[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»“”‹›()]/gu)) {
    if (OPENING.has(sign)) {
      open.push(index);
      continue;
    }
    if (text[open.at(-1) ?? -1] === PAIRS[sign]) open.pop();
    else if (sign !== ')' || !/(?:^|\s)[\p{L}\d]{1,2}$/u.test(text.slice(Math.max(0, index - 3), index))) lone.push(index);
  }
  return [...lone, ...open].map((start) => ({
    start,
    end: start + 1,
    rule: /[()]/u.test(text[start] ?? '') ? 'unbalanced-parentheses' : 'unbalanced-quotes',
  }));
}

/** Straight marks that typesetting leaves straight. */
function straightQuotes(text: string, language: string): readonly TypographyDoubt[] {
  if (!/["']/u.test(text)) return [];
  const set = plainText(typeset(plain(text), language));
  // Both texts hold the same marks in the same order: typesetting only curls them.
  const before = [...text.matchAll(MARK)];
  const after = [...set.matchAll(MARK)];
  return before.flatMap(({ 0: mark, index }, i) => {
    const isLeft = (mark === '"' || mark === "'") && after[i]?.[0] === mark;
    // Feet, inches, minutes: a mark right after a digit means itself.
    return isLeft && !/\d/u.test(text.charAt(index - 1)) ? [{ start: index, end: index + 1, rule: 'straight-quote' as const }] : [];
  });
}

const MARK = /["'«»“”‘’‹›]/gu;
