/**
 * What typography never touches, whatever stands in it: addresses, telephone numbers, times, file names,
 * character references.
 * Trailing punctuation belongs to the sentence.
 */
const GUARDED: readonly RegExp[] = [
  /(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"«»]*[^\s<>"«».,;:!?)\]…’']/giu,
  /[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\d.,])(?:\+33[ .\u00A0\u202F]?|0)[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}(?!\d)/gu,
  /&#?[a-z0-9]+;/giu,
  /(?<!\d)\d{1,2}(?::\d{2}){1,2}(?!\d)/gu,
  /(?<!\d)\d{1,2} ?h ?\d{2}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_.'-]+\.(?:ya?ml|json|md|html?|css|csv|txt|pdf|pptx?|docx?|xlsx?|odt|odp|ods|png|jpe?g|svg|zip)(?![\p{L}\p{N}])/giu,
];

/** For each UTF-16 code unit of a text, whether it must stay as it is. */
export function guardedUnits(text: string): readonly boolean[] {
  const guarded = new Array<boolean>(text.length).fill(false);
  for (const pattern of GUARDED) {
    for (const match of text.matchAll(pattern)) guarded.fill(true, match.index, match.index + match[0].length);
  }
  return guarded;
}
