import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FolderBusyError, LOCK_NAME, withLock } from '../../src/output/lock.js';
import { temporaryFolder } from '../end-to-end/build.js';

/** No process has it: Linux stops at 2^22. */
const NOBODY = 99_999_999;

describe('withLock', () => {
  it('lets one at a time work in a folder', async () => {
    const folder = temporaryFolder();
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} in`);
      await wait(30);
      events.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(folder, work(name))));
    for (let i = 0; i < 6; i += 2) expect(events[i + 1]).toBe(events[i]?.replace('in', 'out'));
    expect(existsSync(join(folder, LOCK_NAME))).toBe(false);
  });

  it('opens again after work that failed', async () => {
    const folder = temporaryFolder();
    await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(folder, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('takes over the lock of a process that has ended', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, LOCK_NAME), `${String(NOBODY)} ${hostname()} x\n`);
    expect(await withLock(folder, () => Promise.resolve('done'))).toBe('done');
  });

  it('takes over a lock of another machine only when it is old', async () => {
    const folder = temporaryFolder();
    const lock = join(folder, LOCK_NAME);
    writeFileSync(lock, `${String(NOBODY)} elsewhere x\n`);
    const impatient = { waitAtMostMs: 80 };
    await expect(withLock(folder, () => Promise.resolve('done'), impatient)).rejects.toBeInstanceOf(FolderBusyError);
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await withLock(folder, () => Promise.resolve('done'), impatient)).toBe('done');
  });

  it('gives up on a process that goes on and on, leaving its lock', async () => {
    const folder = temporaryFolder();
    const lock = join(folder, LOCK_NAME);
    writeFileSync(lock, `${String(process.pid)} ${hostname()} x\n`);
    await expect(withLock(folder, () => Promise.resolve(), { waitAtMostMs: 80 })).rejects.toMatchObject({ code: 'FOLDER_BUSY', path: folder });
    expect(existsSync(lock)).toBe(true);
  });
});
