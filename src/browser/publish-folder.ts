import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { atExit } from './at-exit.js';

/** What `publishFolder` found to do. */
export interface Published {
  readonly folder: string;
  readonly fresh: boolean;
}

const MANIFEST = 'manifest.json';
const HALF_WRITTEN_AFTER_MS = 60 * 60 * 1000;

/**
 * A folder that is complete or absent, never half written, whatever several processes do at once: it is filled beside
 * its place and renamed. A folder in its place that misses a file, or has one of another size, is made again.
 * @param fill writes the folder's files; called only when there is no good one yet.
 * @throws what `fill` and the file system throw; nothing is left behind then.
 */
export async function publishFolder(
  parent: string,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<Published> {
  const folder = join(parent, name);
  if (await isComplete(folder)) return { folder, fresh: false };
  await sweep(parent, name);
  const beside = join(parent, `.${name}.${OWN_MARK}.${randomBytes(6).toString('hex')}`);
  const forget = atExit(() => {
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
  });
  try {
    await mkdir(beside, { mode: 0o700 });
    await fill(beside);
    await writeFile(join(beside, MANIFEST), JSON.stringify(await listFiles(beside)));
    await takePlace(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
    forget();
  }
  return { folder, fresh: true };
}

async function takePlace(beside: string, folder: string): Promise<void> {
  try {
    await rename(beside, folder);
    return;
  } catch (error) {
    // Another process was faster, or what stands there is damaged.
    if (await isComplete(folder)) return;
    if (!isOccupied(error)) throw error;
  }
  const damaged = `${beside}.damaged`;
  await rename(folder, damaged).catch(() => undefined);
  try {
    await rename(beside, folder);
  } catch (error) {
    if (!(await isComplete(folder))) throw error;
  } finally {
    await rm(damaged, { recursive: true, force: true });
  }
}

function isOccupied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'ENOTDIR';
}

type Manifest = Readonly<Record<string, number>>;

async function isComplete(folder: string): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
    const sizes = await Promise.all(
      Object.entries(manifest).map(async ([path, size]) => (await stat(join(folder, path))).size === size),
    );
    return sizes.length > 0 && sizes.every(Boolean);
  } catch {
    return false;
  }
}

async function listFiles(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sized = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const),
  );
  return Object.fromEntries(sized.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** In the names of half-written folders: the machine, since users share their cache over networks, and the process. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OWN_MARK = `${MACHINE}.${String(pid)}`;

/** Whether a half-written folder's process has ended on this machine. */
function isOrphan(name: string): boolean {
  const [machine, maker] = name.split('.').slice(-3);
  if (machine !== MACHINE || !/^\d+$/.test(maker ?? '')) return false;
  try {
    kill(Number(maker), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes what earlier processes left when they were killed; young folders of other machines may still be at work. */
async function sweep(parent: string, name: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const left of names.filter((entry) => entry.startsWith(`.${name}.`))) {
    const path = join(parent, left);
    const age = Date.now() - (await stat(path).then((s) => s.mtimeMs, () => Date.now()));
    if (age > HALF_WRITTEN_AFTER_MS || isOrphan(left)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
