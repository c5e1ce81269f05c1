import { readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';

/** What a transaction does to a folder; all paths are relative to it. */
export interface Plan {
  readonly write: readonly string[];
  /** Those of `write` that were not there before. */
  readonly fresh: readonly string[];
  readonly remove: readonly string[];
}

export const PLAN_NAME = 'plan.json';

/** The plan in a transaction's folder; undefined when it is none that we can have written, such as one that climbs out. */
export function readPlan(folder: string): Plan | undefined {
  try {
    const { write, fresh, remove } = JSON.parse(readFileSync(join(folder, PLAN_NAME), 'utf8')) as Partial<Plan>;
    return isPaths(write) && isPaths(fresh) && isPaths(remove) ? { write, fresh, remove } : undefined;
  } catch {
    return undefined;
  }
}

const isPaths = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isInside);

const isInside = (path: unknown): boolean =>
  typeof path === 'string' && !isAbsolute(path) && !/^(?:\.\.(?:[/\\]|$)|\.?$)/.test(normalize(path));
