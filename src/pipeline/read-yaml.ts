import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import type { Files } from '../dossier/broken-references.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';
import type { PictureLibrary } from './picture-library.js';

export interface ReadYaml {
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** A YAML file, its text added to `texts` under the name that diagnostics use. */
export function readYaml(path: string, shown: string, texts: Map<string, string>): ReadYaml {
  let bytes: Uint8Array;
  try {
    bytes = readGuarded(path, { folder: dirname(path), maxBytes: LIMITS.yaml });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { diagnostics: [diagnostic('file-not-readable', { file: shown, reason })] };
  }
  texts.set(shown, new TextDecoder().decode(bytes));
  const { value, diagnostics } = readSource(shown, bytes);
  return value ? { source: value, diagnostics } : { diagnostics };
}

/** The files beside a YAML file, to check what it names. */
export function filesBeside(folder: string, pictures: PictureLibrary): Files {
  return {
    fileExists: (name) => existsSync(join(folder, name)),
    listFiles: () => namesIn(folder),
    findPictureFault: (name) => pictures.faultOf(join(folder, name), folder),
  };
}

/** For suggestions only: what cannot be listed suggests nothing. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
