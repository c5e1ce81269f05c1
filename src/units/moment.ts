/** A moment in RFC 3339, to the minute or the second: `2025-03-17T09:00+01:00`. */
export const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/;
/** The same without its offset from Greenwich, or with a space for the T. */
const WITHOUT_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):?(\d{2})?(?::\d{2})?$/;

/** Whether a moment leaves its time zone open; a day alone does too. */
export const lacksOffset = (written: string): boolean => WITHOUT_OFFSET.test(written.trim()) || /^\d{4}-\d{2}-\d{2}$/.test(written.trim());

/** Milliseconds since 1970; not a number where the calendar or the clock has no such moment. */
export function instantOf(written: string): number {
  const [, year = '', month = '', day = '', hour = '', minute = '', offset = ''] = MOMENT.exec(written) ?? [];
  const wall = wallClock(written);
  const exists = wall !== undefined && wall.toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`);
  const [, hours = '0', minutes = '0'] = /^[+-](\d{2}):(\d{2})$/.exec(offset) ?? [];
  return exists && Number(hours) <= 14 && Number(minutes) < 60 ? Date.parse(written) : Number.NaN;
}

/** What the clocks of its time zone show, as if it were Greenwich's. */
export function wallClock(written: string): Date | undefined {
  const [whole, year, month, day, hour, minute] = MOMENT.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  time.setUTCHours(Number(hour), Number(minute));
  return time;
}

/** Hours and minutes from Greenwich, in minutes. */
export function offsetOf(written: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(written) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `2025-03-17T09:00` → `2025-03-17T09:00+01:00`: what it would be in France; midnight where no hour is given. */
export function withParisOffset(written: string): string | undefined {
  const [, day = /^\d{4}-\d{2}-\d{2}$/.exec(written.trim())?.[0], hour = '00', minute = '00'] = WITHOUT_OFFSET.exec(written.trim()) ?? [];
  if (day === undefined) return undefined;
  const guess = [60, 120].map((minutes) => `${day}T${hour}:${minute}${offsetText(minutes)}`);
  return guess.find((moment) => zoneOffset('Europe/Paris', instantOf(moment)) === offsetOf(moment));
}

const offsetText = (minutes: number): string => `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time zone's distance from Greenwich at a moment, in minutes; none for a moment that does not exist. */
export function zoneOffset(timeZone: string, instant: number): number | undefined {
  if (!Number.isFinite(instant)) return undefined;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 0 : offsetOf(name);
}
