import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** A file of the result, its path relative to the dossier's folder in `out/`. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a set of files: each beside its place first, then all are renamed, so that a failure before the renames leaves
 * what was there untouched. In the folders of `owned` nothing else is left, nor what the files replace: `isReplaced` tells by name. Throws the first file system error, its partial files removed.
 */
export async function writeOutput(root: string, files: readonly OutputFile[], owned: readonly string[], isReplaced: (name: string) => boolean = () => false): Promise<void> {
  const mark = `.pupitre-${randomUUID()}`;
  const places = files.map((file) => ({ file, final: join(root, file.path), beside: join(root, file.path) + mark }));
  try {
    for (const folder of new Set(places.map((place) => dirname(place.final)))) await mkdir(folder, { recursive: true });
    for (const { file, beside } of places) await writeFile(beside, file.bytes);
    for (const { beside, final } of places) await rename(beside, final);
  } catch (error) {
    await Promise.all(places.map(({ beside }) => rm(beside, { force: true })));
    throw error;
  }
  const written = new Set(places.map((place) => place.final));
  for (const folder of new Set(owned)) await removeStale(join(root, folder), written);
  const kept = new Set([...written, ...owned.map((folder) => join(root, folder))]);
  await removeStale(root, kept, isReplaced);
}

async function removeStale(folder: string, written: ReadonlySet<string>, isStale: (name: string) => boolean = () => true): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const stale = names.filter(isStale).map((name) => join(folder, name)).filter((path) => !written.has(path));
  await Promise.all(stale.map((path) => rm(path, { force: true, recursive: true })));
}
