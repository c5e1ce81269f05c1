import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { FRENCH_MONTHS } from '../text/french-words.js';
import { translatedKey } from '../source/french-keys.js';
import { slips } from '../source/nearest.js';

/** A stretch of a file and what is to stand there instead; UTF-16 offsets, `end` excluded. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit that mends a mistake when only one thing can have been meant, and nothing else: a key or a word of the format
 * misspelt by one letter, in French or in other case; « 3,5 » where a number goes; a date as the French write it; a number or a
 * « true » where a text goes, which only lacks its quotation marks.
 * @param text of the file that the diagnostic is about
 */
export function fixOf(found: Diagnostic, text: string, language: string): TextEdit | undefined {
  const { place } = found;
  if (!place) return undefined;
  const [start, end] = [place.start.offset, place.end.offset];
  const written = text.slice(start, end);
  const better = betterText(found, written, /^en\b/i.test(language));
  return better === undefined || better === written ? undefined : { file: place.file, start, end, text: better };
}

function betterText(found: Diagnostic, written: string, isEnglish: boolean): string | undefined {
  switch (found.code) {
    case 'unknown-key':
      return bare(written) === found.params.key ? sureWord(found.params.key, found.params.suggestion, found.params.allowed) : undefined;
    case 'wrong-value':
      return bare(written) === found.params.actual ? sureWord(found.params.actual, found.params.suggestion, found.params.allowed) : undefined;
    case 'unknown-reference':
      return fold(found.params.id) === fold(found.params.suggestion ?? '') ? found.params.suggestion : undefined;
    case 'wrong-type':
      if (found.params.expected.join() === 'number') return isEnglish ? undefined : frenchNumber(bare(written));
      return found.params.expected.join() === 'text' ? quotedScalar(written, found.params.actual) : undefined;
    case 'invalid-date':
      return isEnglish ? undefined : isoDate(bare(written));
    default:
      return undefined;
  }
}

/** Without the quotation marks of YAML. */
const bare = (written: string): string => /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The suggestion, where no other word is as near: the same but for case and accents, its French name, or one slip away. */
function sureWord(word: string, suggestion: string | undefined, allowed: readonly string[]): string | undefined {
  if (suggestion === undefined) return undefined;
  const distance = (candidate: string): number => slips(fold(word), fold(candidate));
  if (translatedKey(word) === suggestion) return suggestion;
  const others = allowed.filter((candidate) => candidate !== suggestion && distance(candidate) <= 1);
  const near = distance(suggestion) === 0 || (distance(suggestion) === 1 && suggestion.length >= 4);
  return near && others.length === 0 ? suggestion : undefined;
}

/** « 3,5 », « 240 000 », « 1 234,5 »; not « 1.234 », which may be either. */
function frenchNumber(text: string): string | undefined {
  const match = /^\s*([-−]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?\s*$/u.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals] = match;
  return `${sign === '' ? '' : '-'}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A number or « true » keeps every character between quotation marks: « 0641860456 » is a telephone number again. */
const quotedScalar = (written: string, actual: string): string | undefined =>
  (actual === 'number' || actual === 'boolean') && /^[\w.+-]+$/.test(written) ? `"${written}"` : undefined;

/** « 17/03/2025 », « 17 mars 2025 », « mars 2025 », « 2025/03 » → 2025-03-17, 2025-03 */
function isoDate(text: string): string | undefined {
  const month = `(${FRENCH_MONTHS.join('|')})`;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numeric) return dateOf(numeric[3], numeric[2], numeric[1]);
  const backwards = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text);
  if (backwards) return dateOf(backwards[1], backwards[2], backwards[3]);
  const worded = new RegExp(`^(?:(\\d{1,2})(?:er)?[ \\u00A0])?${month}[ \\u00A0](\\d{4})$`, 'iu').exec(text);
  const index = worded ? (FRENCH_MONTHS as readonly string[]).indexOf((worded[2] ?? '').toLowerCase()) + 1 : 0;
  return worded && index > 0 ? dateOf(worded[3], String(index), worded[1]) : undefined;
}

function dateOf(year = '', month = '', day?: string): string | undefined {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > days))) return undefined;
  const two = (digits: string): string => digits.padStart(2, '0');
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** The text with its edits, none over another: of two that touch, the first counts. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join('');
}
