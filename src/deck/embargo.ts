import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { slideWords } from '../messages/slide-words.js';
import { instantOf, offsetOf, wallClock, zoneOffset } from '../units/moment.js';

/** Until when a deck must not be published, for people and for programs. */
export interface Embargo {
  /** As written: `2025-03-17T09:00+01:00`. */
  readonly until: string;
  /** The day there, for file names: `2025-03-17`. */
  readonly day: string;
  /** « Sous embargo jusqu’au lundi 17 mars 2025 à 9 h », typeset. */
  readonly text: string;
}

/** The time zone that a reader takes for granted, by the dossier's language. */
const HOME: Readonly<Record<string, string>> = { fr: 'Europe/Paris', 'fr-CH': 'Europe/Zurich', 'fr-CA': 'America/Toronto', en: 'Europe/London' };

/** A deck's own embargo, else its dossier's; none when there is none, or when it is over at `now`. */
export function embargoOf(dossier: Dossier, spec: DeckSpec, now: Date): Embargo | undefined {
  const until = spec.embargo ?? dossier.embargo;
  if (until === undefined || instantOf(until) <= now.getTime()) return undefined;
  return { until, day: until.slice(0, 10), text: embargoText(until, dossier.language) };
}

/** In the words and on the clock of where it was written; where that is not the reader's own, the distance from Greenwich stands beside it. */
export function embargoText(until: string, language: string): string {
  const wall = wallClock(until);
  if (!wall) throw new Error(`${until} is no moment: embargoes are checked before a deck is composed`);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(wall)
    .replace(/ 1 (?=\p{L})/u, language === 'en' ? ' 1 ' : ' 1er ');
  const [weekday = '', ...date] = day.replace(',', '').split(' ');
  const words = slideWords(language);
  const offset = offsetOf(until);
  const isHome = zoneOffset(HOME[language] ?? 'Europe/Paris', instantOf(until)) === offset;
  const time = words.clock(wall.getUTCHours(), wall.getUTCMinutes());
  return words.embargo(`${weekday} ${date.join('\u00A0')}`, isHome ? time : `${time}\u00A0(${utc(offset)})`);
}

const utc = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '\u2212' : '+'}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
};
