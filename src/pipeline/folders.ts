import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The themes beside the dossiers, else those that come with Pupitre. */
export function themesFolderFor(cwd: string): string {
  const own = join(cwd, 'theme');
  return existsSync(own) ? own : fileURLToPath(new URL('../../theme', import.meta.url));
}

/** The dossiers of `slides/`: each folder that has a `dossier.yaml`, in alphabetical order. */
export async function listDossiers(cwd: string): Promise<readonly string[]> {
  const entries = await readdir(join(cwd, 'slides'), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(cwd, 'slides', entry.name, 'dossier.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/** The folder a person means by a name: one of `slides/`, else a path. Nothing when neither is there. */
export function findDossier(name: string, cwd: string): string | undefined {
  const places = [join('slides', name), name.replace(/[/\\](?:dossier\.yaml)?$/, '')];
  return places.find((place) => existsSync(resolve(cwd, place)));
}

/** Where the files of the dossier in `folder` are written: `<out>/<dossier>`, absolute. */
export const outputFolderFor = (folder: string, out: string | undefined, cwd: string): string =>
  join(resolve(cwd, out ?? 'out'), basename(resolve(cwd, folder)));
