import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuarded } from '../../src/files/read-guarded.js';
import { temporaryFolder } from '../end-to-end/build.js';

const maxBytes = 100;

function place() {
  const outside = temporaryFolder();
  const folder = join(outside, 'dossier');
  mkdirSync(folder);
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'own.txt'), 'own');
  return { folder, outside };
}

describe('readGuarded', () => {
  it('reads a file, also by a link that stays in the folder', () => {
    const { folder } = place();
    symlinkSync('own.txt', join(folder, 'link.txt'));
    expect(readGuarded(join(folder, 'own.txt'), { folder, maxBytes }).toString()).toBe('own');
    expect(readGuarded(join(folder, 'link.txt'), { folder, maxBytes }).toString()).toBe('own');
  });

  it('reads a file of a folder that is itself reached by a link', () => {
    const { folder, outside } = place();
    symlinkSync(folder, join(outside, 'shortcut'));
    const shortcut = join(outside, 'shortcut');
    expect(readGuarded(join(shortcut, 'own.txt'), { folder: shortcut, maxBytes }).toString()).toBe('own');
  });

  it.each([
    ['a link to a file elsewhere', 'file.txt', (folder: string) => { symlinkSync('../secret.txt', join(folder, 'file.txt')); }],
    ['a link to a folder elsewhere', 'up/secret.txt', (folder: string) => { symlinkSync('..', join(folder, 'up')); }],
  ])('refuses %s', (_, name, prepare) => {
    const { folder } = place();
    prepare(folder);
    expect(() => readGuarded(join(folder, name), { folder, maxBytes })).toThrow('OUTSIDE_FOLDER');
    expect(readGuarded(join(folder, name), { maxBytes }).toString()).toBe('secret');
  });

  it('refuses a folder whose name only begins alike', () => {
    const { folder, outside } = place();
    mkdirSync(`${folder}-2`);
    writeFileSync(join(outside, 'dossier-2', 'x.txt'), 'x');
    expect(() => readGuarded(join(folder, '..', 'dossier-2', 'x.txt'), { folder, maxBytes })).toThrow('OUTSIDE_FOLDER');
  });

  it('refuses a pipe at once, where reading would never end', () => {
    const { folder } = place();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(() => readGuarded(join(folder, 'pipe'), { folder, maxBytes })).toThrow('NOT_A_FILE');
  });

  it('refuses a file over the limit without reading it', () => {
    const { folder } = place();
    writeFileSync(join(folder, 'huge'), '');
    truncateSync(join(folder, 'huge'), 2 ** 40);
    expect(() => readGuarded(join(folder, 'huge'), { folder, maxBytes })).toThrow('TOO_LARGE');
  });

  it('says what the system says of a folder and of nothing', () => {
    const { folder } = place();
    mkdirSync(join(folder, 'sub'));
    expect(() => readGuarded(join(folder, 'sub'), { folder, maxBytes })).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(() => readGuarded(join(folder, 'nothing'), { folder, maxBytes })).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});
