import { createHash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recoverOutput } from '../output/write-output.js';
import { browserIdentity } from './browser.js';
import type { BuildOptions, BuildResult } from './build-options.js';
import { outputFolderFor, themesFolderFor } from './folders.js';
import { needsBrowser, USUAL_FORMATS } from './format.js';
import type { KeptFiles } from './workshop.js';

/** What a build has left behind, for the next one of the same dossier with the same options. */
interface Remembered {
  /** Folders, with all that is in them, and files that it was made from. */
  readonly inputs: readonly string[];
  /** Of the names and bytes of all of them. */
  readonly digest: string;
  /** SHA-256 of each file written, by its path under the output folder; files that go with others included. */
  readonly written: readonly (readonly [path: string, hash: string])[];
  readonly result: BuildResult;
}

/** What a finished build tells of itself. */
export interface BuildTrace {
  /** Absolute paths of folders and files besides the dossier's and the themes'. */
  readonly inputs: readonly string[];
  readonly written: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly result: BuildResult;
}

/** Remembers whole builds by what goes into them, so that one of which nothing has changed reads no YAML. */
export interface BuildMemory {
  /** The earlier build's result, when every byte of what it was made from and of what it has written is still there. */
  recall(): Promise<BuildResult | undefined>;
  /** Never throws. */
  remember(trace: BuildTrace): Promise<void>;
}

/** File systems round the times of changes by up to so much. */
const ROUNDED_MS = 2000;
/** More than that is not read twice for nothing. */
const MOST = { bytes: 300_000_000, files: 5000 } as const;

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** @param kept where it is remembered */
export async function openMemory(folder: string, options: BuildOptions, { cache, program }: KeptFiles): Promise<BuildMemory | undefined> {
  const { surroundings, formats = USUAL_FORMATS } = options;
  const { cwd, env } = surroundings;
  const start = Date.now();
  const browser = needsBrowser(formats) ? await browserIdentity(surroundings) : undefined;
  if (needsBrowser(formats) && !browser) return undefined;
  const out = outputFolderFor(folder, options.out, cwd);
  const own = [resolve(cwd, folder), options.themesFolder ?? themesFolderFor(cwd)];
  const { decks = [], theme, brand, strict, liftEmbargo } = options;
  // Everything that a build looks at besides files; names of the machine are looked for in what it writes.
  const names = ['SOURCE_DATE_EPOCH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'USER', 'USERNAME', 'LOGNAME', 'TZ'].map((name) => env[name] ?? null);
  const key = sha256(JSON.stringify(['build', program, cwd, own, out, formats, decks, theme, brand, strict, liftEmbargo, names, browser?.name]));
  return {
    async recall() {
      const earlier = (await cache.find(key)) as Remembered | undefined;
      if (!earlier) return undefined;
      await recoverOutput(out);
      const isThere = earlier.written.every(([path, hash]) => hashOfFile(join(out, path)) === hash);
      return isThere && digestOf(earlier.inputs)?.digest === earlier.digest ? earlier.result : undefined;
    },
    async remember({ inputs, written, result }) {
      const all = [...new Set([...own, ...inputs])].sort();
      const found = digestOf(all);
      // What has changed since the build began may have been read before.
      if (!found || found.changedMs > start - ROUNDED_MS) return;
      const { digest } = found;
      const hashes = written.map(({ path, bytes }): [string, string] => [path, sha256(bytes)]);
      await cache.store(key, { inputs: all, digest, written: hashes, result } satisfies Remembered);
    },
  };
}

function hashOfFile(file: string): string | undefined {
  try {
    return sha256(readRegular(file));
  } catch {
    return undefined;
  }
}

/** A pipe or a device that has taken a file's place is not waited for. */
function readRegular(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`${file} is no file`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

interface Digest {
  readonly digest: string;
  /** When the last of it changed, in milliseconds since 1970. */
  readonly changedMs: number;
}

/** Of every file's name and bytes; nothing when one cannot be read, or when there is too much of it. */
function digestOf(paths: readonly string[]): Digest | undefined {
  let changedMs = 0;
  const hash = createHash('sha256');
  const left: { bytes: number; files: number } = { ...MOST };
  const add = (path: string): void => {
    const found = lstatSync(path);
    changedMs = Math.max(changedMs, found.ctimeMs);
    left.files -= 1;
    left.bytes -= found.isFile() ? found.size : 0;
    if (left.files < 0 || left.bytes < 0) throw new Error('too much');
    hash.update(`${path}\0`);
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else if (found.isSymbolicLink()) hash.update(`${readlinkSync(path)}\0${hashOfFile(path) ?? ''}\0`);
    else if (found.isFile()) hash.update(sha256(readRegular(path)));
  };
  try {
    for (const path of paths) add(path);
    return { digest: hash.digest('hex'), changedMs };
  } catch {
    return undefined;
  }
}
