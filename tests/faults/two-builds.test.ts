import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { addEveryKind, workplace } from '../pipeline/dossier-folder.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const run = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, [MAIN, ...args], { cwd, stdio: 'ignore', env: { ...process.env, ...env } }).on('close', resolve);
  });

const build = (cwd: string, ...args: readonly string[]): Promise<number | null> =>
  run(cwd, ['build', '--no-cache', '--format', 'md,html,pptx', ...args]);

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

it('Two builds of different dossiers at once, that share every cache from empty, make what each makes alone.', async () => {
  const place = workplace();
  const { cwd } = place;
  addEveryKind(place);
  const options = ['--format', 'md,html,pptx'];
  const alone = ['essai', 'every-kind'].map((name) => run(cwd, ['build', name, ...options, '--no-cache', '--out', 'alone']));
  for (const one of alone) expect(await one).toBe(0);
  const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
  const both = ['essai', 'every-kind', 'essai', 'every-kind'].map((name) => run(cwd, ['build', name, ...options], env));
  expect(await Promise.all(both)).toEqual([0, 0, 0, 0]);
  expect(filesIn(join(cwd, 'out'))).toEqual(filesIn(join(cwd, 'alone')));
  expect(readdirSync(cwd, { recursive: true }).map(String).filter((name) => /^\.(?!cache$)/.test(basename(name)) || /\.css\.[0-9a-f]+$/.test(name))).toEqual([]);
}, 120_000);
