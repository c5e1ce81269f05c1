import { basename, join, relative } from 'node:path';

/** One machine's part of a batch: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What to build of one dossier. */
export interface Batch {
  readonly folder: string;
  /** All of the dossier's when empty. */
  readonly decks: readonly string[];
}

export interface BatchChoice {
  readonly decks: readonly string[];
  readonly shard?: Shard;
}

/**
 * The dossiers with their decks, or one machine's part of them: every deck falls to exactly one shard, whichever order the
 * dossiers are named in. A dossier whose list of decks cannot be read falls to one as a whole, which tells what is wrong.
 */
export async function batchesOf(folders: readonly string[], { decks, shard }: BatchChoice, cwd: string): Promise<readonly Batch[]> {
  if (!shard) return folders.map((folder) => ({ folder, decks }));
  const units = await Promise.all(folders.map((folder) => unitsOf(folder, decks, cwd)));
  const mine = takeShard(units.flat(), shard);
  return folders.flatMap((folder) => {
    const chosen = mine.filter((unit) => unit.folder === folder);
    return chosen.length === 0 ? [] : [{ folder, decks: chosen.flatMap(({ deck }) => deck ?? decks) }];
  });
}

/** One deck of a dossier; all of them where they are not known. */
export interface Unit {
  readonly folder: string;
  readonly deck?: string;
}

/** Every `count`-th of the units in the order of their names. */
export function takeShard(units: readonly Unit[], { index, count }: Shard): readonly Unit[] {
  const nameOf = ({ folder, deck = '' }: Unit): string => `${folder}\0${deck}`;
  const sorted = units.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return sorted.filter((_, i) => i % count === index - 1);
}

async function unitsOf(folder: string, wanted: readonly string[], cwd: string): Promise<readonly Unit[]> {
  const { readYaml } = await import('./read-yaml.js');
  const path = join(cwd, folder, 'decks.yaml');
  const { source } = readYaml(path, relative(cwd, path) || basename(path), new Map());
  const { decks } = (source?.value ?? {}) as { readonly decks?: unknown };
  const known = typeof decks === 'object' && decks !== null ? Object.keys(decks) : [];
  const chosen = wanted.length === 0 ? known : wanted;
  return chosen.length === 0 ? [{ folder }] : chosen.map((deck) => ({ folder, deck }));
}
