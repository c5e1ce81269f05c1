import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { workplace } from '../pipeline/dossier-folder.js';
import { cannotMount, mountSmallDisk, type SmallDisk } from './small-disk.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let disk: SmallDisk | undefined;
afterEach(() => {
  disk?.remove();
  disk = undefined;
});

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );

describe.skipIf(cannotMount())('a disk', () => {
  it('that is full leaves the earlier output as it was, and says so', async () => {
    const place = workplace();
    disk = mountSmallDisk(4096);
    await place.type(`build --format md --out ${join(disk.folder, 'out')}`);
    const before = textsIn(disk.folder);
    expect(Object.keys(before).length).toBeGreaterThan(3);
    const { bavail, bsize } = statfsSync(disk.folder);
    writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(bavail * bsize - 50 * 1024));

    const { exitCode, err } = await place.type(`build --format html,pptx --out ${join(disk.folder, 'out')}`);
    expect(err).toContain('le disque est plein');
    expect(err).toContain('Ce qui s’y trouvait est intact.');
    expect(exitCode).toBe(1);
    rmSync(join(disk.folder, 'ballast'));
    expect(textsIn(disk.folder)).toEqual(before);
  });

  it('that is read-only leaves the earlier output as it was, and says so', async () => {
    const place = workplace();
    disk = mountSmallDisk(4096);
    await place.type(`build --format md --out ${join(disk.folder, 'out')}`);
    const before = textsIn(disk.folder);
    disk.makeReadOnly();
    const { exitCode, err } = await place.type(`build --format md --out ${join(disk.folder, 'out')}`);
    expect(err).toContain('ce dossier est en lecture seule');
    expect(err).not.toContain('.pupitre-');
    expect(exitCode).toBe(1);
    expect(textsIn(disk.folder)).toEqual(before);
  });

  it.each(['full', 'gone'])('for what is temporary that is %s is named, and the earlier output stays', async (state) => {
    const { cwd, type } = workplace();
    await type('build --format md --no-cache');
    const before = textsIn(join(cwd, 'out'));
    disk = mountSmallDisk(32);
    writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(24 * 1024));
    const temporary = state === 'full' ? disk.folder : join(disk.folder, 'gone');
    // Without a home, all that is kept and all that is not lies there.
    const env = { PATH: process.env['PATH'], TMPDIR: temporary, LANG: 'C' };
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'build', '--format', 'html', '--no-cache'], { cwd, env, encoding: 'utf8' });
    expect(stderr).toContain(`«\u202F${temporary}`);
    expect(stderr.match(/erreur \[/g)).toHaveLength(1);
    expect(stderr).not.toContain('n’est pas de votre fait');
    expect(status).toBe(1);
    expect(textsIn(join(cwd, 'out'))).toEqual(before);
    rmSync(join(disk.folder, 'ballast'));
    expect(Object.keys(textsIn(disk.folder)).filter((name) => /pupitre-\w{6}/.test(name))).toEqual([]);
  });
});
