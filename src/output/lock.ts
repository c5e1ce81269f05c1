import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid as ownPid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { atExit } from '../browser/at-exit.js';

/** The file that says who writes in an output folder; it lives no longer than the writing. */
export const LOCK_NAME = '.pupitre-lock';

/** Writing takes a second or two; a lock that is older belongs to a machine that is gone. */
const STALE_AFTER_MS = 120_000;
const WAIT_AT_MOST_MS = 60_000;
const LOOK_AGAIN_MS = 25;

export interface LockPatience {
  readonly waitAtMostMs?: number;
  readonly staleAfterMs?: number;
}

/** Another build has kept the folder for longer than we wait. */
export class FolderBusyError extends Error {
  readonly code = 'FOLDER_BUSY';
  constructor(readonly path: string) {
    super(`${path} is being written by another build`);
  }
}

/**
 * Runs `work` while no other build of this machine or of another writes in `folder`, which must exist.
 * The lock of a process that has ended is taken over.
 * @throws FolderBusyError, the file system's errors, and whatever `work` throws
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, patience: LockPatience = {}): Promise<T> {
  const file = join(folder, LOCK_NAME);
  const mine = `${String(ownPid)} ${hostname()} ${randomUUID()}\n`;
  const until = Date.now() + (patience.waitAtMostMs ?? WAIT_AT_MOST_MS);
  while (!(await take(file, mine))) {
    const stale = await readStale(file, patience.staleAfterMs ?? STALE_AFTER_MS);
    if (stale !== undefined) await takeAway(file, stale);
    else if (Date.now() > until) throw new FolderBusyError(folder);
    else await wait(LOOK_AGAIN_MS);
  }
  // A signal ends this process without coming back here.
  const forget = atExit(() => {
    rmSync(file, { force: true });
  });
  try {
    return await work();
  } finally {
    forget();
    // What was written stands even if the lock stays: it is taken over once this process has ended.
    await rm(file, { force: true }).catch(() => undefined);
  }
}

async function take(file: string, mine: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(mine).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What the lock says, if nobody can be holding it any more. */
async function readStale(file: string, staleAfterMs: number): Promise<string | undefined> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(file), readFile(file, 'utf8')]);
    const [pid = '', host = ''] = text.split(' ');
    const isOrphan = host === hostname() && /^\d+$/.test(pid) && !isAlive(Number(pid));
    return isOrphan || Date.now() - mtimeMs > staleAfterMs ? text : undefined;
  } catch (error) {
    // Gone meanwhile: it is free, and taking it will tell.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Another build may have done the same a moment ago and hold the lock by now: that one is put back. */
async function takeAway(file: string, stale: string): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== stale) await link(aside, file).catch(() => undefined);
  } catch (error) {
    if (!isMissing(error)) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
