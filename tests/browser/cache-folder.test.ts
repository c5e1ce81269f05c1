import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachePlaces, openCacheFolder } from '../../src/browser/cache-folder.js';

const machine = (platform: string, env: Record<string, string>) => ({ platform, env, arch: 'x64' });

describe('the cache folder', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
  });
  afterEach(() => {
    chmodSync(home, 0o700);
    rmSync(home, { recursive: true });
  });

  it('is where each system keeps such things', () => {
    expect(cachePlaces(machine('linux', { HOME: '/home/a' }))).toEqual(['/home/a/.cache/pupitre']);
    expect(cachePlaces(machine('linux', { HOME: '/home/a', XDG_CACHE_HOME: '/x' }))).toEqual(['/x/pupitre', '/home/a/.cache/pupitre']);
    expect(cachePlaces(machine('linux', { HOME: '/home/a', XDG_CACHE_HOME: 'x' }))).toEqual(['/home/a/.cache/pupitre']);
    expect(cachePlaces(machine('darwin', { HOME: '/Users/a' }))).toEqual(['/Users/a/Library/Caches/pupitre']);
    expect(cachePlaces(machine('win32', { LOCALAPPDATA: 'C:\\L' }))).toEqual(['C:\\L\\pupitre\\Cache']);
    expect(cachePlaces(machine('linux', {}))).toEqual([]);
  });

  it('is made for the user alone', async () => {
    const folder = await openCacheFolder(machine('linux', { HOME: home }));
    expect(folder).toBe(join(home, '.cache', 'pupitre'));
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('is the next one when a file stands in the way', async () => {
    writeFileSync(join(home, 'blocked'), '');
    const folder = await openCacheFolder(machine('linux', { HOME: home, XDG_CACHE_HOME: join(home, 'blocked') }));
    expect(folder).toBe(join(home, '.cache', 'pupitre'));
  });

  it('is a folder in the temporary one that nobody else can enter, when there is no home', async () => {
    const folder = await openCacheFolder(machine('linux', {}));
    expect(folder.startsWith(tmpdir())).toBe(true);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });
});
