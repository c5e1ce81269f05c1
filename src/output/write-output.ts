import { lstat, mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from './lock.js';
import { recover, replaceFiles, type OutputFile } from './transaction.js';

/**
 * Writes a set of files under `root`, all of them or none, whatever stops it: see `replaceFiles`. Two builds of one folder
 * wait for each other. In the folders of `owned` nothing else is left, nor what the files replace: `isReplaced` tells by name.
 * @throws the file system's first error, what was there left untouched; FolderBusyError; `LINKED_FOLDER`
 */
export async function writeOutput(
  root: string,
  files: readonly OutputFile[],
  owned: readonly string[],
  isReplaced: (name: string) => boolean = () => false,
): Promise<void> {
  const made = await makeFolder(root);
  try {
    await refuseLinks(root, [...owned, ...files.map(({ path }) => dirname(path))]);
    await withLock(root, async () => {
      recover(root);
      await replaceFiles(root, files, await staleIn(root, files, owned, isReplaced));
    });
  } catch (error) {
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a folder with those above it; gives the ones that were not there, the deepest first. Step by step, since Node's own
 * way never comes back where the system lets nobody make folders, as in /proc.
 */
async function makeFolder(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder);
    return [folder];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      const above = await makeFolder(dirname(folder));
      if (above.length === 0) throw error;
      await mkdir(folder);
      return [folder, ...above];
    }
    const isThere = await stat(folder).then((stats) => stats.isDirectory(), () => false);
    if (!isThere) throw error;
    return [];
  }
}

/**
 * Puts in order what a killed build left under `root`, before anything else is done with it. Creates nothing where there is
 * nothing to do, leaves to a build at work what is its own, and to the next writing, which says why, what cannot be done.
 */
export async function recoverOutput(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  if (!names.some((name) => name.startsWith('.pupitre-'))) return;
  const work = (): Promise<void> => Promise.resolve(recover(root));
  await withLock(root, work, { waitAtMostMs: 0 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  });
}

/** A folder of ours that is a link leads to files of somebody else, which are neither replaced nor taken away. */
async function refuseLinks(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders.map((name) => join(root, name)))) {
    if (folder === join(root)) continue;
    const isLink = await lstat(folder).then((stats) => stats.isSymbolicLink(), () => false);
    if (isLink) throw Object.assign(new Error(`${folder} is a link`), { code: 'LINKED_FOLDER', path: folder });
  }
}

async function staleIn(
  root: string,
  files: readonly OutputFile[],
  owned: readonly string[],
  isReplaced: (name: string) => boolean,
): Promise<readonly string[]> {
  const written = new Set(files.map(({ path }) => path));
  const inside = await Promise.all([...new Set(owned)].map(async (folder) => (await namesIn(root, folder)).map((name) => `${folder}/${name}`)));
  const beside = (await namesIn(root, '.')).filter((name) => isReplaced(name) && !owned.includes(name));
  return [...inside.flat(), ...beside].filter((path) => !written.has(path));
}

const namesIn = (root: string, folder: string): Promise<readonly string[]> => readdir(join(root, folder)).catch(() => []);

export interface OutputFailure {
  /** What could not be written, as its user knows it. */
  readonly file: string;
  /** The operating system's code, `FOLDER_BUSY` or `LINKED_FOLDER`. */
  readonly reason: string;
}

/** What an error of `writeOutput` says to people; undefined for one that is no failure of the file system. */
export function outputFailure(root: string, error: unknown): OutputFailure | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) return undefined;
  return { file: (path ?? root).replace(/[/\\]\.pupitre-(?:[a-z]+(?:[/\\](?:new|old|plan\.json))?(?=[/\\]|$)|lock.*$)/, ''), reason: code };
}
