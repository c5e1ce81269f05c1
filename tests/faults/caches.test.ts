import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCacheFolder } from '../../src/browser/cache-folder.js';
import { openPackedThemes } from '../../src/pipeline/packed-themes.js';
import { temporaryFolder } from '../end-to-end/build.js';
import { WITHOUT_BROWSER, workplace, type Workplace } from '../pipeline/dossier-folder.js';
import { cannotMount, mountSmallDisk, type SmallDisk } from './small-disk.js';

const BUILD = 'build --format md,html,pptx';
const cacheOf = ({ cwd }: Workplace): string => join(cwd, 'node_modules', '.cache', 'pupitre');
const decks = ({ cwd }: Workplace): Record<string, string> => {
  const folder = join(cwd, 'out', 'essai');
  return Object.fromEntries(readdirSync(folder).filter((name) => /\.(?:md|html|pptx)$/.test(name)).sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
};

/** A build that finds everything remembered: its files have rested long enough. */
async function remembered(): Promise<{ readonly place: Workplace; readonly before: Record<string, string> }> {
  const place = workplace();
  await wait(2100);
  await place.type(BUILD);
  expect((await place.type(BUILD)).err).not.toContain('mise en page');
  return { place, before: decks(place) };
}

const DAMAGES: readonly (readonly [string, (folder: string) => void])[] = [
  ['whose entries are cut short', (folder) => { for (const name of readdirSync(folder)) truncateSync(join(folder, name), 40); }],
  ['whose entries are empty', (folder) => { for (const name of readdirSync(folder)) truncateSync(join(folder, name), 0); }],
  ['whose entries are other bytes', (folder) => { for (const name of readdirSync(folder)) writeFileSync(join(folder, name), Buffer.alloc(5000, 0xff)); }],
  ['whose entries are each other’s', (folder) => {
    const [first = '', ...others] = readdirSync(folder);
    for (const name of others) writeFileSync(join(folder, name), readFileSync(join(folder, first)));
  }],
  ['whose entries are folders', (folder) => {
    for (const name of readdirSync(folder)) {
      rmSync(join(folder, name));
      mkdirSync(join(folder, name));
    }
  }],
  ['whose entries are links to nothing', (folder) => {
    for (const name of readdirSync(folder)) {
      rmSync(join(folder, name));
      symlinkSync('/nowhere', join(folder, name));
    }
  }],
  ['in whose place stands a file', (folder) => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'mine');
  }],
  ['that is a link to nothing', (folder) => {
    rmSync(folder, { recursive: true });
    symlinkSync('/nowhere/at/all', folder);
  }],
];

describe('a cache of builds', () => {
  it.each(DAMAGES)('%s costs time and nothing else', async (_, damage) => {
    const { place, before } = await remembered();
    damage(cacheOf(place));
    rmSync(join(place.cwd, 'out'), { recursive: true });
    const { exitCode, err } = await place.type(BUILD);
    expect({ exitCode, complaints: /erreur|Error/.exec(err) }).toEqual({ exitCode: 0, complaints: null });
    expect(decks(place)).toEqual(before);
    expect(existsSync('/nowhere')).toBe(false);
  }, 60_000);
});

describe.skipIf(cannotMount())('a cache on a disk', () => {
  let disk: SmallDisk | undefined;
  afterEach(() => {
    disk?.remove();
    disk = undefined;
  });

  it.each(['full', 'read-only'])('that is %s costs time and nothing else', async (state) => {
    const place = workplace();
    await place.type(BUILD);
    const before = decks(place);
    rmSync(cacheOf(place), { recursive: true });
    disk = mountSmallDisk(64);
    symlinkSync(disk.folder, cacheOf(place));
    if (state === 'read-only') disk.makeReadOnly();
    const { exitCode, err } = await place.type(BUILD);
    expect({ exitCode, complaints: /erreur|Error/.exec(err) }).toEqual({ exitCode: 0, complaints: null });
    expect(decks(place)).toEqual(before);
    expect(readdirSync(disk.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('that is read-only, with all the rest of a home, keeps no build from its end', async () => {
    disk = mountSmallDisk(64);
    disk.makeReadOnly();
    const place = workplace();
    const { exitCode } = await place.type(`${BUILD} --no-cache`, { ...WITHOUT_BROWSER, env: { HOME: disk.folder } });
    expect(exitCode).toBe(0);
  });
});

describe('themes kept as Marp packs them', () => {
  it.each<[string, (folder: string, file: string) => void]>([
    ['a folder stands in a theme’s place', (_, file) => { rmSync(file); mkdirSync(file); }],
    ['a link to nothing does', (_, file) => { rmSync(file); symlinkSync('/nowhere/at/all', file); }],
    ['the folder is gone', (folder) => { rmSync(folder, { recursive: true }); }],
    ['a file stands in the folder’s place', (folder) => { rmSync(folder, { recursive: true }); writeFileSync(folder, ''); }],
  ])('are packed again where %s, and nothing is left beside', (_, damage) => {
    const folder = join(temporaryFolder(), 'cache');
    mkdirSync(folder);
    const themes = openPackedThemes(folder);
    themes.keep('sobre', ['made'], 'css');
    expect(themes.find('sobre', ['made'])).toBe('css');
    damage(folder, join(folder, readdirSync(folder)[0] ?? ''));
    expect(themes.find('sobre', ['made'])).toBeUndefined();
    expect(() => { themes.keep('sobre', ['made'], 'css'); }).not.toThrow();
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) expect(readdirSync(folder).filter((name) => !name.endsWith('.css'))).toEqual([]);
  });
});

describe('a cache folder that another user can change', () => {
  const machine = (home: string) => ({ platform: 'linux', arch: 'x64', env: { HOME: home } });
  let home = '';
  beforeAll(async () => {
    home = temporaryFolder();
    expect(await openCacheFolder(machine(home))).toBe(join(home, '.cache', 'pupitre'));
  });

  it('is passed over: what lies there is run', async () => {
    const folder = join(home, '.cache', 'pupitre');
    chmodSync(folder, 0o777);
    expect(await openCacheFolder(machine(home))).not.toBe(folder);
    chmodSync(folder, 0o700);
    expect(await openCacheFolder(machine(home))).toBe(folder);
  });

  it.skipIf(process.getuid?.() !== 0)('is passed over when it is another user’s own, as with sudo', async () => {
    const folder = join(home, '.cache', 'pupitre');
    chownSync(folder, 12345, 12345);
    expect(await openCacheFolder(machine(home))).not.toBe(folder);
    chownSync(folder, 0, 0);
  });

  it('is replaced by one of a user without a name, as containers have them', async () => {
    vi.resetModules();
    vi.doMock('node:os', async (original) => ({
      ...(await original<typeof import('node:os')>()),
      userInfo: () => { throw new Error('uv_os_get_passwd returned ENOENT'); },
    }));
    const { openCacheFolder: open } = await import('../../src/browser/cache-folder.js');
    vi.doUnmock('node:os');
    const folder = await open({ platform: 'linux', arch: 'x64', env: {} });
    expect(folder).toMatch(/pupitre-\d+$/);
    rmSync(folder, { recursive: true });
  });
});
