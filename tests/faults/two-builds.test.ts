import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { workplace } from '../pipeline/dossier-folder.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const build = (cwd: string, ...args: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, [MAIN, 'build', '--no-cache', '--format', 'md,html,pptx', ...args], { cwd, stdio: 'ignore' }).on('close', resolve);
  });

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );

it('Two builds of one folder at once leave all the files of one of them, and no mixture.', async () => {
  const { cwd } = workplace();
  const alone = async (theme: string) => {
    expect(await build(cwd, '--theme', theme, '--out', theme)).toBe(0);
    return filesIn(join(cwd, theme, 'essai'));
  };
  const results = [await alone('ecologiste'), await alone('sobre')];
  expect(await Promise.all(['ecologiste', 'sobre', 'ecologiste'].map((theme) => build(cwd, '--theme', theme)))).toEqual([0, 0, 0]);
  const left = filesIn(join(cwd, 'out', 'essai'));
  const decks = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).filter(([name]) => /\.(?:md|html|pptx)$/.test(name)));
  expect(results.map(decks)).toContainEqual(decks(left));
}, 60_000);
