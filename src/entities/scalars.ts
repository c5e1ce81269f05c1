import { z } from 'zod';
import { firstUnshowable } from '../source/unshowable.js';

/** An id: lower-case words joined by hyphens, as in `flux-financiers`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = () => z.string().regex(idPattern, { error: 'id' });

/** Ten pages of prose: no paragraph is longer, and setting what is would take minutes. */
const LONGEST_TEXT = 20_000;

/** A text that is not empty and has no control character; tabs and line ends count as spaces when shown. */
export const text = () =>
  z
    .string()
    .refine((s) => s.length <= LONGEST_TEXT, { error: 'text-length', abort: true })
    .refine((s) => s.trim() !== '', { error: 'empty-text', abort: true })
    .refine((s) => firstUnshowable(s) === undefined, { error: 'control-character' })
    .meta({ minLength: 1, maxLength: LONGEST_TEXT });

/** What a chart's axis, a workbook and fifteen digits can hold without rounding. */
const LARGEST = 1e15;
export const amount = () => z.number().min(-LARGEST).max(LARGEST);

const datePattern = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * `2025`, `2025-03` or `2025-03-17`, a day that the calendar has; YAML gives a bare year as a number.
 * The metadata is for the JSON Schema, which cannot see through the transformation.
 */
export const date = () =>
  z
    .union([z.string().meta({ pattern: datePattern.source }), z.number().meta({ minimum: 1000, maximum: 9999, multipleOf: 1 })])
    .transform(String)
    .pipe(z.string().refine((written) => datePattern.test(written) && isCalendarDay(written), { error: 'date' }));

/** A year or a month alone counts as its first day. */
function isCalendarDay(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
