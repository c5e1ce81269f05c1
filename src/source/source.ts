import type { Place } from '../diagnostics/diagnostic.js';

export type Path = readonly (string | number)[];

/** A YAML text as plain values, with the way back from each value to where it stands. */
export interface Source {
  /** As shown in messages: relative to where the command was typed. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of a value, or of its key; the nearest enclosing one when the path leads nowhere. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
}
