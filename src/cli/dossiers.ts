import { join } from 'node:path';
import { findDossier, listDossiers } from '../pipeline/folders.js';
import { nearest } from '../source/nearest.js';
import { UsageError } from './arguments.js';
import type { CommandContext } from './context.js';

/** The folders of the dossiers named, or of all. Throws UsageError for a name that leads nowhere. */
export async function chosenDossiers(names: readonly string[], { terminal, messages }: CommandContext): Promise<readonly string[]> {
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
