import { join } from 'node:path';
import { recoverOutput } from '../output/write-output.js';
import { findDossier, listDossiers, outputFolderFor } from '../pipeline/folders.js';
import { nearest } from '../source/nearest.js';
import { UsageError, type Arguments } from './arguments.js';
import type { CommandContext } from './context.js';

/**
 * The folders of the dossiers named, or of all, with what a killed build left of their files put in order: whatever the
 * command, nobody is shown half of a set. Throws UsageError for a name that leads nowhere.
 */
export async function chosenDossiers({ names, out }: Pick<Arguments, 'names' | 'out'>, context: CommandContext): Promise<readonly string[]> {
  const folders = await foldersOf(names, context);
  await recoverOutputs(folders, out, context);
  return folders;
}

/** As `chosenDossiers` does with those of `slides/`, where there are any. */
export async function recoverAll(context: CommandContext): Promise<void> {
  const names = await listDossiers(context.terminal.cwd);
  await recoverOutputs(names, undefined, context);
}

const recoverOutputs = async (folders: readonly string[], out: string | undefined, { terminal }: CommandContext): Promise<void> =>
  void (await Promise.all(folders.map((folder) => recoverOutput(outputFolderFor(folder, out, terminal.cwd)))));

async function foldersOf(names: readonly string[], { terminal, messages }: CommandContext): Promise<readonly string[]> {
  const all = await listDossiers(terminal.cwd);
  if (names.length === 0) {
    if (all.length === 0) throw new UsageError(messages.noDossier(join(terminal.cwd, 'slides')));
    return all.map((name) => join('slides', name));
  }
  return names.map((name) => {
    const folder = findDossier(name, terminal.cwd);
    if (folder === undefined) throw new UsageError(messages.unknownDossier(name, nearest(name, all), all));
    return folder;
  });
}
