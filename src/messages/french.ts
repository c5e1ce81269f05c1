import { shortened } from './wording.js';

/**
 * Tag for French sentences written with ordinary spaces: sets U+202F inside « » and before ; ! ?, U+00A0 before a
 * colon. What is put into the sentence is left as it is.
 */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, index) => `${typesetFrench(part)}${values[index] ?? ''}`).join('');
}

/** The spaces of a French text that has none but ordinary ones. */
export const typesetFrench = (text: string): string =>
  text
    .replace(/« /g, '«\u202F')
    .replace(/ (?=[»;!?])/g, '\u202F')
    .replace(/ (?=:(?:\s|$))/g, '\u00A0');

/** « texte » */
export const quoted = (text: string): string => french`« ${shortened(text)} »`;

export const frenchNumber = (value: number): string => value.toLocaleString('fr-FR', { maximumFractionDigits: 10 });

/** « a, b et c » */
export function series(words: readonly string[], last: 'et' | 'ou'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const plural = (count: number, singular: string, several: string): string => (Math.abs(count) < 2 ? singular : several);
