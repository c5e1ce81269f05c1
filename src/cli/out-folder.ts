import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outputFolderFor } from '../pipeline/folders.js';
import { UsageError } from './arguments.js';
import type { CommandContext } from './context.js';

/** Refuses `--out` where a file stands. Throws UsageError. */
export function refuseFileAsFolder(out: string | undefined, { terminal, messages }: CommandContext): void {
  if (out === undefined) return;
  if (isFile(resolve(terminal.cwd, out))) throw new UsageError(messages.notAFolder(out));
}

/** What cannot even be looked at is for the writing to tell of. */
function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Refuses to write over the files of a dossier, whose pictures may be called as a deck is; with `--out`, or where every save
 * makes the decks again, within its folder too. Throws UsageError.
 */
export function refuseDossierAsFolder(folders: readonly string[], out: string | undefined, isWatching: boolean, { terminal, messages }: CommandContext): void {
  for (const folder of folders) {
    const target = outputFolderFor(folder, out, terminal.cwd);
    const looked = out === undefined && !isWatching ? [realOf(target)] : withParents(realOf(target));
    if (looked.some((place) => existsSync(join(place, 'dossier.yaml')))) throw new UsageError(messages.outInDossier(out ?? target));
  }
}

/** With the links of its way followed, as far as there are folders yet. */
function realOf(folder: string): string {
  if (folder === dirname(folder)) return folder;
  return existsSync(folder) ? realpathSync(folder) : join(realOf(dirname(folder)), folder.slice(dirname(folder).length));
}

const withParents = (folder: string): readonly string[] => (folder === dirname(folder) ? [folder] : [folder, ...withParents(dirname(folder))]);
