import { guardedSpans } from '../../text/guarded-spans.js';
import { FRENCH_MONTHS } from '../../text/french-words.js';
import { isYear, wordsOf, type Word } from '../words.js';
import { readUnit, type Amount } from './amount.js';

/** « plus de », « moins de », « environ »: what the number itself leaves open. */
export type Nuance = 'more' | 'less' | 'about';

/** A quantity in a sentence, with the words around it. UTF-16 offsets in the text. */
export interface Mention extends Amount {
  readonly start: number;
  readonly end: number;
  readonly nuance?: Nuance;
  /** « contre 15 % »: the value that the one before is compared with. */
  readonly isVersus: boolean;
  /** The sentence it stands in; its years without those of a comparison that follows (« contre 15 % en 2015 »). */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string; readonly years: readonly string[] };
  /** Words after it, up to the next quantity or the end of the sentence. */
  readonly after: readonly Word[];
  /** Words from the next quantity to the end of the sentence, its number included. */
  readonly beyond: readonly Word[];
  /** Words right before it, with no comma between. */
  readonly near: readonly Word[];
  /** Words before those, from the quantity before or the start of the sentence. */
  readonly far: readonly Word[];
  /** Whether it is the first quantity of its sentence. */
  readonly isFirst: boolean;
}

interface Found extends Amount {
  readonly start: number;
  readonly end: number;
}

const SPACE = '[ \\u00A0\\u202F]';
const FRENCH_NUMBER = new RegExp(`(?<![\\p{L}\\p{N}.,/°-])(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:[,.]\\d+)?(?![\\p{L}\\p{N}/]|[,.]\\d)`, 'gu');
const ENGLISH_NUMBER = /(?<![\p{L}\p{N}.,/-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}/]|[,.]\d)/gu;
const DATE = new RegExp(`^(?:er)?[\\s\\u00A0](?:${FRENCH_MONTHS.join('|')}|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})`, 'u');
/** What makes of a number an address: « l’article 12 », « 18 h 30 ». */
const NUMBERED = /(?:articles?|art\.|n°|numéros?|pages?|p\.|chapitres?|titres?|alinéas?|§|section|\d[\s\u00A0]?h)[\s\u00A0\u202F]*$/iu;

const SMALL: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 };
const SMALL_WORD = `(?:${Object.keys(SMALL).join('|')}|\\d+)`;
const ONE_OF = new RegExp(`(?<!\\p{L})(${SMALL_WORD})(?:[\\s\\u00A0]\\p{L}+){0,3}[\\s\\u00A0]sur[\\s\\u00A0](${SMALL_WORD})(?![\\p{L}\\p{N}])`, 'giu');
const FRACTION = /(?<!\p{L})(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf)[\s\u00A0](quarts?|tiers|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?)(?!\p{L})/giu;
const HALF = /(?<!\p{L})la moitié(?!\p{L})/giu;

/** Every quantity of a text in order, none inside an address, a telephone number, a time or a date. */
export function mentionsIn(text: string, language: string): readonly Mention[] {
  const guarded = guardedSpans(text);
  const free = ({ start, end }: Found) => !guarded.some((span) => start < span.end && end > span.start);
  const worded = [...shares(text)];
  const apart = ({ start, end }: Found) => !worded.some((share) => start < share.end && end > share.start);
  const found = [...worded, ...numbers(text, language).filter(apart)].filter(free).sort((a, b) => a.start - b.start);
  return found.map((one, index) => inSentence(one, found[index - 1], found[index + 1], text));
}

function numbers(text: string, language: string): readonly Found[] {
  const english = /^en\b/i.test(language);
  return [...text.matchAll(english ? ENGLISH_NUMBER : FRENCH_NUMBER)].flatMap(({ 0: digits, index }): readonly Found[] => {
    const end = index + digits.length;
    const { unit, factor, length } = readUnit(text.slice(end, end + 40));
    if ((length === 0 && isYear(digits)) || DATE.test(text.slice(end, end + 20)) || NUMBERED.test(text.slice(0, index).slice(-20))) return [];
    const plain = english ? digits.replaceAll(',', '') : digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.');
    return [{ value: Number(plain) * factor, unit, start: index, end: end + length }];
  });
}

/** « un détenu sur quatre », « deux tiers », « la moitié ». */
function shares(text: string): readonly Found[] {
  const count = (word = ''): number => SMALL[word.toLowerCase()] ?? Number(word);
  const share = (match: RegExpExecArray, value: number): Found => ({ value, unit: 'share', start: match.index, end: match.index + match[0].length });
  return [
    ...[...text.matchAll(ONE_OF)].flatMap((match) => (count(match[2]) > count(match[1]) ? [share(match, count(match[1]) / count(match[2]))] : [])),
    ...[...text.matchAll(FRACTION)].map((match) => share(match, count(match[1]) * readUnit(match[2] ?? '').factor)),
    ...[...text.matchAll(HALF)].map((match) => share(match, 1 / 2)),
  ];
}

/** Where a sentence ends: a full stop between digits or inside « député.es » ends none. */
const SENTENCE_END = /[.!?;:…](?=\s|$)/gu;

function inSentence(found: Found, before: Found | undefined, next: Found | undefined, text: string): Mention {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= found.start) ?? 0;
  const end = ends.find((one) => one >= found.end) ?? text.length;
  const previous = before && before.end > start ? before : undefined;
  const from = previous?.end ?? start;
  const to = next && next.start < end ? next.start : end;
  const comma = Math.max(from, ...[...text.slice(from, found.start).matchAll(/[,;:(–—]/gu)].map(({ index }) => from + index + 1));
  const between = (a: number, b: number): readonly Word[] => wordsOf(text.slice(a, b)).map((word) => ({ stem: word.stem, start: a + word.start, end: a + word.end }));
  // « un détenu sur quatre »: what is counted stands inside.
  const inside = found.unit === 'share' ? between(found.start, found.end).filter(({ stem }) => !/^(?:quart|tier|moiti|cinqui|sixiem|septiem|huitiem|neuviem|dixiem|\d)/.test(stem)) : [];
  const sentence = text.slice(start, end);
  const comparison = text.slice(found.end, end).search(/(?<!\p{L})(?:contre|against|versus)[\s\u00A0]+\d/u);
  const lead = text.slice(from, found.start);
  const nuance = nuanceOf(lead);
  return {
    ...found,
    ...(nuance ? { nuance } : {}),
    isVersus: previous !== undefined && /(?:contre|against|versus)[\s\u00A0]*$/iu.test(lead),
    isFirst: previous === undefined,
    sentence: { start, end, text: sentence, years: yearsIn(sentence.slice(0, comparison < 0 ? undefined : found.end - start + comparison)) },
    after: [...inside, ...between(found.end, to)],
    beyond: between(to, end),
    near: between(comma, found.start),
    far: between(from, comma),
  };
}

const yearsIn = (text: string): readonly string[] => [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([year]) => year).filter(isYear);

const NUANCES: readonly (readonly [RegExp, Nuance])[] = [
  [/(?:plus d(?:e|['’])|au moins|dépass\p{L}+|more than|over|at least)[\s\u00A0]*$/iu, 'more'],
  [/(?:moins d(?:e|['’])|au plus|jusqu['’]à|less than|at most|up to)[\s\u00A0]*$/iu, 'less'],
  [/(?:près d(?:e|['’])|environ|presque|quelque|autour de|à peu près|quasiment|nearly|about|almost|some|around)[\s\u00A0]*$/iu, 'about'],
];

/** What the words that end in front of a number leave open. */
export const nuanceOf = (before: string): Nuance | undefined => NUANCES.find(([pattern]) => pattern.test(before))?.[1];
