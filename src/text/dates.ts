import { dayFormat, monthFormat } from './formats.js';

/** `year`, `month` or `day`: how much of an ISO date is given. */
export type DatePrecision = 'year' | 'month' | 'day';

export interface ReadableDate {
  /** « 2023 », « mars 2025 », « 17 mars 2025 », with spaces that do not break. */
  readonly text: string;
  readonly precision: DatePrecision;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2023`, `2025-03` or `2025-03-17`; anything else is given back as it is, as a year would be. */
export function readableDate(date: string, language: string): ReadableDate {
  const [whole, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (whole === undefined || month === undefined) return { text: date, precision: 'year' };
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const format = day === undefined ? monthFormat(language) : dayFormat(language);
  const text = format.format(time).replace(/^1 (?=\p{L})/u, /^fr/i.test(language) ? '1er ' : '1 ');
  return { text: text.replaceAll(' ', '\u00A0'), precision: day === undefined ? 'month' : 'day' };
}
