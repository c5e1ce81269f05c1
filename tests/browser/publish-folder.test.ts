import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolder } from '../../src/browser/publish-folder.js';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const filling = (log: string[] = []) => (folder: string): Promise<void> => {
  log.push(folder);
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'program'), 'program');
  writeFileSync(join(folder, 'lib', 'a.so'), 'library');
  return Promise.resolve();
};

const program = (): string => readFileSync(join(parent, 'x-1', 'program'), 'utf8');

describe('publishFolder', () => {
  it('fills the folder once and finds it complete afterwards', async () => {
    const log: string[] = [];
    expect(await publishFolder(parent, 'x-1', filling(log))).toEqual({ folder: join(parent, 'x-1'), fresh: true });
    expect(await publishFolder(parent, 'x-1', filling(log))).toEqual({ folder: join(parent, 'x-1'), fresh: false });
    expect(log).toHaveLength(1);
    expect(readdirSync(parent)).toEqual(['x-1']);
  });

  it('gives every one of several that start at once a complete folder, and leaves nothing beside it', async () => {
    const slowly = async (folder: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
      await filling()(folder);
    };
    const published = await Promise.all(Array.from({ length: 8 }, () => publishFolder(parent, 'x-1', slowly)));
    expect(new Set(published.map(({ folder }) => folder))).toEqual(new Set([join(parent, 'x-1')]));
    expect(program()).toBe('program');
    expect(readdirSync(parent)).toEqual(['x-1']);
  });

  it.each([
    ['a file was cut short', () => { truncateSync(join(parent, 'x-1', 'program'), 3); }],
    ['a file is missing', () => { rmSync(join(parent, 'x-1', 'lib', 'a.so')); }],
    ['the manifest is not readable', () => { writeFileSync(join(parent, 'x-1', 'manifest.json'), '{'); }],
    ['a file stands in its place', () => { rmSync(join(parent, 'x-1'), { recursive: true }); writeFileSync(join(parent, 'x-1'), ''); }],
  ])('makes it again when %s', async (_, damage) => {
    await publishFolder(parent, 'x-1', filling());
    damage();
    expect((await publishFolder(parent, 'x-1', filling())).fresh).toBe(true);
    expect(program()).toBe('program');
    expect(existsSync(join(parent, 'x-1', 'lib', 'a.so'))).toBe(true);
    expect(readdirSync(parent)).toEqual(['x-1']);
  });

  it('leaves nothing when filling fails, and keeps no half of it', async () => {
    const failing = (folder: string): Promise<void> => {
      writeFileSync(join(folder, 'program'), 'pro');
      return Promise.reject(new Error('no space left'));
    };
    await expect(publishFolder(parent, 'x-1', failing)).rejects.toThrow('no space left');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('removes what a killed process left an hour ago, and lets a young one work', async () => {
    mkdirSync(join(parent, '.x-1.dead'));
    mkdirSync(join(parent, '.x-1.young'));
    const twoHoursAgo = Date.now() / 1000 - 7200;
    utimesSync(join(parent, '.x-1.dead'), twoHoursAgo, twoHoursAgo);
    await publishFolder(parent, 'x-1', filling());
    expect(readdirSync(parent).sort()).toEqual(['.x-1.young', 'x-1']);
  });
});
