import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values by the hash of what they were made from, in a folder that several builds may use at once. */
export interface ContentCache {
  /** Nothing for a key never stored, and for an entry that is damaged in any way: that one is thrown away. */
  find(key: string): Promise<unknown>;
  /** Never throws: a build does not fail for its cache. */
  store(key: string, value: unknown): Promise<void>;
  /** Deletes what is old, then the longest unused beyond the bound. Never throws. */
  sweep(): Promise<void>;
}

export interface CacheBounds {
  /** Of all entries together, in bytes. */
  readonly maxBytes: number;
  /** Since its last use. */
  readonly maxAgeMs: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** About twenty dossiers in every format. */
const USUAL_BOUNDS: CacheBounds = { maxBytes: 400_000_000, maxAgeMs: 30 * DAY_MS };
/** A file half written that is older belongs to a build that was killed. */
const HALF_WRITTEN_AFTER_MS = 60 * 60 * 1000;
const DIGEST_BYTES = 32;

const digestOf = (key: string, body: Uint8Array): Buffer => createHash('sha256').update(`${key}\n`).update(body).digest();

/** @param folder made when something is stored */
export function openContentCache(folder: string, bounds = USUAL_BOUNDS): ContentCache {
  const pathOf = (key: string): string => join(folder, `${key}.bin`);
  return {
    async find(key) {
      const path = pathOf(key);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes) return undefined;
      try {
        const value = unseal(key, bytes);
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined);
        return value;
      } catch {
        await rm(path, { force: true }).catch(() => undefined);
        return undefined;
      }
    },
    async store(key, value) {
      const beside = join(folder, `.${key}.${randomBytes(6).toString('hex')}`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(beside, seal(key, value), { mode: 0o600 });
        await rename(beside, pathOf(key));
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
    sweep: () => sweep(folder, bounds).catch(() => undefined),
  };
}

/** The hash of key and value stands before it, so that half an entry, a changed one or another's is not taken for whole. */
function seal(key: string, value: unknown): Uint8Array {
  const body = serialize(value);
  return Buffer.concat([digestOf(key, body), body]);
}

/** @throws Error when it is not what was sealed */
function unseal(key: string, bytes: Buffer): unknown {
  const body = bytes.subarray(DIGEST_BYTES);
  if (!digestOf(key, body).equals(bytes.subarray(0, DIGEST_BYTES))) throw new Error('damaged');
  return deserialize(body) as unknown;
}

async function sweep(folder: string, { maxBytes, maxAgeMs }: CacheBounds): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, ageMs: Date.now() - mtimeMs };
    }),
  );
  const byUse = found.toSorted((a, b) => a.ageMs - b.ageMs);
  let kept = 0;
  for (const { name, size, ageMs } of byUse) {
    const isHalf = name.startsWith('.');
    const tooOld = ageMs > (isHalf ? HALF_WRITTEN_AFTER_MS : maxAgeMs);
    kept += size;
    if (tooOld || (!isHalf && kept > maxBytes)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
