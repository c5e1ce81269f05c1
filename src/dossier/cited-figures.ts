import type { Path } from '../source/source.js';
import { figuresNamed } from '../text/figure-mark.js';

/** A ledger figure named in a text, with the path of that text. */
export interface Citation {
  readonly id: string;
  readonly path: Path;
}

/** The figures that the texts within a value name (`{figure:id}`), at any depth; `path` leads to the value. */
export function citedFigures(value: unknown, path: Path): readonly Citation[] {
  if (typeof value === 'string') return figuresNamed(value).map((id) => ({ id, path }));
  if (Array.isArray(value)) return value.flatMap((entry, index) => citedFigures(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => citedFigures(entry, [...path, key]));
}
