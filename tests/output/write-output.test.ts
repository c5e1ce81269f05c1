import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/output/write-output.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'pupitre-output-'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (path: string): string => readFileSync(path, 'utf8');

describe('writeOutput', () => {
  it('writes each file, making the folders it needs', async () => {
    const root = join(folder(), 'out', 'dossier');
    await writeOutput(root, [{ path: 'a.md', bytes: bytes('a') }, { path: 'a.assets/1.svg', bytes: bytes('s') }], []);
    expect(text(join(root, 'a.md'))).toBe('a');
    expect(text(join(root, 'a.assets', '1.svg'))).toBe('s');
  });

  it('leaves no partial file behind', async () => {
    const root = folder();
    await writeOutput(root, [{ path: 'a.md', bytes: bytes('a') }], []);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('leaves every earlier file as it was when one of the set cannot be written', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.md'), 'before');
    writeFileSync(join(root, 'closed'), 'a file where a folder is needed');
    const files = [{ path: 'a.md', bytes: bytes('after') }, { path: 'closed/b.md', bytes: bytes('b') }];
    await expect(writeOutput(root, files, [])).rejects.toMatchObject({ code: expect.stringMatching(/ENOTDIR|EEXIST/) as string });
    expect(text(join(root, 'a.md'))).toBe('before');
    expect(readdirSync(root).sort()).toEqual(['a.md', 'closed']);
  });

  it('takes away what an earlier build left in a folder of its own, and nothing elsewhere', async () => {
    const root = folder();
    mkdirSync(join(root, 'a.assets'));
    writeFileSync(join(root, 'a.assets', 'old.svg'), 'old');
    writeFileSync(join(root, 'mine.txt'), 'mine');
    await writeOutput(root, [{ path: 'a.assets/new.svg', bytes: bytes('new') }], ['a.assets']);
    expect(readdirSync(join(root, 'a.assets'))).toEqual(['new.svg']);
    expect(existsSync(join(root, 'mine.txt'))).toBe(true);
  });
});
