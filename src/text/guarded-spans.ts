/** A kind of text that typography never touches. */
interface Guard {
  /** A cheap test that a text without any fails. */
  readonly needs: RegExp;
  /** Repetitions are bounded, so that no text takes more than linear time. */
  readonly pattern: RegExp;
}

/** Addresses, telephone numbers, character references, times in one word, code, hashtags and handles, ISO dates, file names; trailing punctuation belongs to the sentence. */
const GUARDS: readonly Guard[] = [
  {
    needs: /:\/\/|www\.|mailto:|tel:/iu,
    pattern: /(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"«»]*[^\s<>"«».,;:!?)\]…’']/giu,
  },
  { needs: /@/u, pattern: /[\p{L}\p{N}.+_-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
  { needs: /\d/u, pattern: /(?<![\d.,])(?:\+33[ .\u00A0\u202F]?|0)[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}(?!\d)/gu },
  { needs: /&/u, pattern: /&#?[a-z0-9]{1,31};/giu },
  { needs: /\d:\d/u, pattern: /(?<!\d)\d{1,2}(?::\d{2}){1,2}(?!\d)/gu },
  { needs: /\dh/u, pattern: /(?<!\d)\d{1,2}h\d{2}(?!\d)/gu },
  { needs: /`/u, pattern: /`[^`]{1,500}`/gu },
  { needs: /[#@][\p{L}\p{N}]/u, pattern: /(?<![\p{L}\p{N}&])[#@][\p{L}\p{N}_]{1,140}/gu },
  { needs: /\d{4}-\d\d-/u, pattern: /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu },
  { needs: /\+\d/u, pattern: /\+\d{1,3}(?:[ .\u00A0\u202F-]?\(?\d{1,4}\)?){2,6}(?!\d)/gu },
  { needs: /\d-\d{3}-\d{4}/u, pattern: /(?<!\d)(?:1[ -])?\d{3}-\d{3}-\d{4}(?!\d)/gu },
  { needs: /0[89]\d\d/u, pattern: /(?<!\d)0[89]\d{2}(?:[ \u00A0\u202F]\d{3}){2}(?!\d)/gu },
  { needs: /0\d\d /u, pattern: /(?<!\d)0\d{2}[ \u00A0\u202F]\d{3}(?:[ \u00A0\u202F]\d{2}){2}(?!\d)/gu },
  { needs: /[\p{L}\d]\/\S/u, pattern: /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,10}\/[^\s<>"«»]{0,500}[^\s<>"«».,;:!?)\]…’']/gu },
  {
    needs: /\.[a-z]/iu,
    pattern:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}_.'-]{1,100}\.(?:ya?ml|json|md|html?|css|csv|txt|pdf|pptx?|docx?|xlsx?|odt|odp|ods|png|jpe?g|svg|zip)(?![\p{L}\p{N}])/giu,
  },
];

/** A stretch of a text, in UTF-16 code units; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a text must stay as it is: stretches in order, none touching another. */
export function guardedSpans(text: string): readonly Span[] {
  const found = GUARDS.filter(({ needs }) => needs.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match): Span => ({ start: match.index, end: match.index + match[0].length })),
  );
  const joined: Span[] = [];
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
