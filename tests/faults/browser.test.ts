import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.js';
import { thisMachine } from '../browser/this-machine.js';
import { lacksBrowser } from '../end-to-end/browser.js';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';
import { writeBrokenBrowser, type Behaviour } from './broken-browser.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A dossier that has been built, with the texts of what was built, and a temporary folder of its own. */
async function built(): Promise<{ readonly place: Workplace; readonly before: Record<string, string>; readonly temporary: string }> {
  const place = workplace();
  await place.type('build --format md,html,pptx');
  const temporary = join(place.cwd, 'tmp');
  mkdirSync(temporary);
  return { place, before: filesIn(join(place.cwd, 'out')), temporary };
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );

/** The command as a process of its own, so that it can be killed and its temporary folder watched. */
function start({ cwd }: Workplace, temporary: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, 'build', '--no-cache', ...args], {
    cwd, env: { ...process.env, PUPITRE_BROWSER_TIMEOUT: '1.5', TMPDIR: temporary, LANG: 'C', ...env }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => child.on('close', (code) => { resolve({ code, err }); }));
  return { child, ended };
}

const startsOf = (browser: string): readonly number[] => readFileSync(`${browser}.starts`, 'utf8').trim().split('\n').map(Number);

const isRunning = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
};

async function becomes(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !condition(); i++) await wait(50);
  expect(condition()).toBe(true);
}

describe('a browser that fails leaves the earlier output as it was, and neither process nor temporary file', () => {
  it.each<[Behaviour, string, number]>([
    ['dies', 'Le navigateur s’est arrêté en plein travail', 2],
    ['hangs', 'Le navigateur ne répond plus', 1],
    ['never says a word', 'Le navigateur ne répond plus', 1],
    ['refuses to start', 'libnss3.so: cannot open shared object file', 1],
  ])('when it %s: one message, exit code 3', async (behaviour, message, starts) => {
    const { place, before, temporary } = await built();
    const browser = writeBrokenBrowser(join(place.cwd, 'browser'), behaviour);
    const { code, err } = await start(place, temporary, ['--browser', browser]).ended;
    expect(err.split(message)).toHaveLength(2);
    expect(err).toContain('--format md,html,pptx');
    expect(code).toBe(3);
    expect(filesIn(join(place.cwd, 'out'))).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
    expect(startsOf(browser)).toHaveLength(starts);
    expect(startsOf(browser).filter(isRunning)).toEqual([]);
  }, 60_000);
});

describe.skipIf(await lacksBrowser('no real browser replaces one that died'))('a browser that dies once', () => {
  it('is replaced, and every file is made', async () => {
    const { place, temporary } = await built();
    const real = await findBrowser(thisMachine());
    const browser = writeBrokenBrowser(join(place.cwd, 'browser'), 'dies once', real);
    const { code, err } = await start(place, temporary, ['--browser', browser, '--format', 'pdf'], { PUPITRE_BROWSER_TIMEOUT: '30' }).ended;
    expect({ code, err: /erreur/.exec(err) }).toEqual({ code: 0, err: null });
    expect(startsOf(browser)).toHaveLength(2);
    expect(readdirSync(join(place.cwd, 'out/essai')).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(readdirSync(temporary)).toEqual([]);
  }, 60_000);
});

describe('a build that is killed outright', () => {
  it('takes its browser with it, profile and all', async () => {
    const { place, before, temporary } = await built();
    const browser = writeBrokenBrowser(join(place.cwd, 'browser'), 'hangs');
    const { child, ended } = start(place, temporary, ['--browser', browser]);
    await becomes(() => readdirSync(temporary).length > 0 && readdirSync(place.cwd).includes('browser.starts'));
    await wait(200);
    child.kill('SIGKILL');
    await ended;
    await becomes(() => !startsOf(browser).some(isRunning));
    await becomes(() => readdirSync(temporary).length === 0);
    expect(filesIn(join(place.cwd, 'out'))).toEqual(before);
  }, 60_000);
});
