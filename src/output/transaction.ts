import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { atExit } from '../browser/at-exit.js';
import { PLAN_NAME, readPlan, type Plan } from './plan.js';

/** A file of the result, its path relative to the folder of the set. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Where a set of files stands on its way, as the name of the folder that holds it beside the files it will replace:
 * `staged` is forgotten, `ready` has every file and is finished by whoever finds it, `back` has every old file.
 */
const STAGED = '.pupitre-staged';
const READY = '.pupitre-ready';
const BACK = '.pupitre-back';

/**
 * Replaces a set of files in `root`, all of them or none. The new ones are written aside with the plan, one rename makes the
 * set final, then each takes its place. A process killed before that rename has changed nothing; one killed after it is
 * finished by `recover`. A file that refuses to be replaced (open in another program) brings all the old ones back.
 * To be called by one process at a time. Throws the file system's error, nothing of its own left behind.
 */
export async function replaceFiles(root: string, files: readonly OutputFile[], remove: readonly string[]): Promise<void> {
  const write = files.map(({ path }) => path);
  const plan: Plan = { write, fresh: write.filter((path) => !existsSync(join(root, path))), remove };
  const staged = join(root, STAGED);
  const unstage = (): void => {
    rmSync(staged, { recursive: true, force: true, maxRetries: 3 });
  };
  const forgetExit = atExit(unstage);
  try {
    for (const folder of foldersOf(join(staged, 'new'), plan)) await mkdir(folder, { recursive: true });
    for (const { path, bytes } of files) await writeFile(join(staged, 'new', path), bytes);
    await writeFile(join(staged, PLAN_NAME), JSON.stringify(plan));
    for (const folder of foldersOf(root, plan)) await mkdir(folder, { recursive: true });
    await rename(staged, join(root, READY));
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  } finally {
    forgetExit();
  }
  finish(root, plan);
}

/** Finishes, takes back or forgets what a killed process left in `root`. To be called by one process at a time. */
export function recover(root: string): void {
  forget(root, STAGED);
  for (const [state, act] of [[BACK, takeBack], [READY, finish]] as const) {
    if (!existsSync(join(root, state))) continue;
    const plan = readPlan(join(root, state));
    if (plan) act(root, plan);
    else forget(root, state);
  }
}

/** Synchronous: nothing else happens between the first replaced file and the last. */
function finish(root: string, plan: Plan): void {
  const ready = join(root, READY);
  try {
    for (const folder of [...foldersOf(root, plan), ...foldersOf(join(ready, 'old'), plan)]) mkdirSync(folder, { recursive: true });
    for (const path of plan.write) {
      // A killed process had put this one in its place already.
      if (!existsSync(join(ready, 'new', path))) continue;
      keepOld(join(root, path), join(ready, 'old', path));
      renameSync(join(ready, 'new', path), join(root, path));
    }
    for (const path of plan.remove) moveIfThere(join(root, path), join(ready, 'old', path));
  } catch (error) {
    renameSync(ready, join(root, BACK));
    takeBack(root, plan);
    throw error;
  }
  forget(root, READY);
}

function takeBack(root: string, plan: Plan): void {
  const back = join(root, BACK);
  for (const path of plan.write) {
    if (existsSync(join(back, 'old', path))) renameSync(join(back, 'old', path), join(root, path));
    else if (plan.fresh.includes(path) && !existsSync(join(back, 'new', path))) rmSync(join(root, path), { force: true });
  }
  for (const path of plan.remove) moveIfThere(join(back, 'old', path), join(root, path));
  forget(root, BACK);
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

function keepOld(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    // FAT and some network folders know no hard links.
    copyFileSync(from, to);
  }
}

const foldersOf = (root: string, { write, remove }: Plan): ReadonlySet<string> =>
  new Set([...write, ...remove].map((path) => dirname(join(root, path))));

/** What cannot be deleted now is deleted by the next build: everything is in its place by then. */
function forget(root: string, state: string): void {
  try {
    rmSync(join(root, state), { recursive: true, force: true });
  } catch {
    return;
  }
}
