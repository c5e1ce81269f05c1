/** What the sentences of every language share. */

/** At most `most` characters of a text that an author wrote, on one line. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`;
}

/** The first words of a list, and « … » for the rest. */
export function listed(words: readonly string[], most = 24): string {
  const shown = words.slice(0, most).map((word) => shortened(word));
  return words.length > most ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** « 240 000 », « 3,5 » → 240000, 3.5: a number written for people, as YAML wants it. */
export function plainNumber(text: string): string | undefined {
  const match = /^\s*([-\u2212]?)(\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|\d+)(?:[,.](\d+))?\s*$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals] = match;
  return `${sign ? '-' : ''}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** « 1/4 », « 1 sur 4 »: a part and its whole where one number goes. */
export const PART_OF_WHOLE = /^\s*\d+\s*(?:\/|sur|in)\s*\d+\s*$/;

export const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** A sentence, with what a program or the system said in brackets when it said something. */
export const withDetail = (sentence: string, detail: string): string =>
  detail === '' ? `${sentence}.` : `${sentence} (${shortened(detail, 200)}).`;
