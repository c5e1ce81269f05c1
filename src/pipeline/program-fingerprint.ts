import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** `dist`, or `src` where the program runs from its source. */
const CODE = fileURLToPath(new URL('..', import.meta.url));

/**
 * Names this program: its code, the libraries it depends on, and the Node.js that sorts, compresses and words dates for it.
 * Code is told by size and time, as a developer changes it without a new version.
 */
export function programFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify([versions.node, versions['icu'], versions.zlib]));
  for (const name of codeFiles()) {
    const { size, mtimeMs } = statSync(join(CODE, name));
    hash.update(`${name}:${String(size)}:${String(mtimeMs)};`);
  }
  const manifest = readFileSync(join(CODE, '..', 'package.json'), 'utf8');
  hash.update(manifest);
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: Readonly<Record<string, string>> };
  for (const name of Object.keys(dependencies)) hash.update(`${name}@${versionOf(name)};`);
  return hash.digest('hex');
}

const codeFiles = (): readonly string[] =>
  (readdirSync(CODE, { recursive: true }) as string[]).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort();

/** Read from the package's folder: most do not export their `package.json`. */
function versionOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { readonly version: string };
      return version;
    } catch {
      continue;
    }
  }
  return dirname(require.resolve(name));
}
