import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { starterDecks, starterDossier } from './starter.js';

/**
 * Starts a dossier in `slides/<name>`. Gives its folder, relative to `cwd`, or nothing when it is there already:
 * nobody's text is ever written over.
 */
export async function createDossier(name: string, cwd: string, today: Date): Promise<string | undefined> {
  const folder = join('slides', name);
  await mkdir(join(cwd, 'slides'), { recursive: true });
  try {
    await mkdir(join(cwd, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  await writeFile(join(cwd, folder, 'dossier.yaml'), starterDossier(today.toISOString().slice(0, 10)));
  await writeFile(join(cwd, folder, 'decks.yaml'), starterDecks);
  return folder;
}
