import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawTheme } from './raw.js';

/** A theme of ours as it was read and validated when the program was bundled, and the very files that it was read from. */
export interface PackedTheme {
  /** Names of the themes' folders, from the theme extended to the one asked for. */
  readonly chain: readonly string[];
  /** SHA-256 of each file that is there, and of none where there is none, by `<theme>/<file>`. */
  readonly files: Readonly<Record<string, string>>;
  readonly raw: RawTheme;
}

const FILES = ['theme.yaml', 'theme.css'] as const;

export function packTheme(folders: readonly string[], raw: RawTheme): PackedTheme {
  const chain = folders.map((folder) => basename(folder));
  const files = folders.flatMap((folder) => FILES.map((file): [string, string] => [`${basename(folder)}/${file}`, hashOf(join(folder, file))]));
  return { chain, files: Object.fromEntries(files), raw };
}

/** What was packed of a theme whose files are still the same; nothing of any other, nor where the program runs from its source. */
export function findPackedTheme(name: string, themesFolder: string, packedFolder = PACKED): PackedTheme | undefined {
  try {
    const packed = JSON.parse(readFileSync(join(packedFolder, `${name}.json`), 'utf8')) as PackedTheme;
    const isSame = Object.entries(packed.files).every(([file, hash]) => hashOf(join(themesFolder, file)) === hash);
    return isSame ? packed : undefined;
  } catch {
    return undefined;
  }
}

const PACKED = fileURLToPath(new URL('../theme/packed', import.meta.url));

const hashOf = (file: string): string => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '');
