import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The absolute path of a font named by npm package, or with `./` beside a theme's file (the last folder that has it). */
export function findFontFile(path: string, folders: readonly string[]): string | undefined {
  if (path.startsWith('./')) return folders.map((folder) => resolve(folder, path)).findLast((file) => existsSync(file));
  const [scope = '', name = ''] = path.split('/');
  const inside = path.slice(scope.length + name.length + 2);
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve(`${scope}/${name}/package.json`)), inside);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
