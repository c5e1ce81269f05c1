import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lacksBrowser } from '../end-to-end/browser.js';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';
import { writeBrokenBrowser } from './broken-browser.js';

const noBrowser = await lacksBrowser('no watch is stopped that has one');
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const WRITER = fileURLToPath(new URL('../../dist/output/write-output.js', import.meta.url));

interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly said: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, LANG: 'C', ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    kill: (signal) => void child.kill(signal),
    said: () => said,
    ended: new Promise((resolve) => child.on('close', (code, signal) => { resolve({ code, signal }); })),
  };
}

async function becomes(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i++) await wait(25);
  expect(condition()).toBe(true);
}

/** A dossier that has been built, and a browser that hangs, so that the next build is at work when it is interrupted. */
async function hanging(command: string) {
  const place = workplace();
  await place.type('build --format md');
  const temporary = join(place.cwd, 'tmp');
  mkdirSync(temporary);
  const browser = writeBrokenBrowser(join(place.cwd, 'browser'), 'hangs');
  const running = start(place.cwd, [MAIN, ...command.split(' '), '--no-cache', '--browser', browser], { TMPDIR: temporary });
  await becomes(() => asked(browser).includes('Target.createTarget'));
  return { place, temporary, browser, running };
}

const isRunning = (pid: string): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const asked = (browser: string): string => (existsSync(`${browser}.asked`) ? readFileSync(`${browser}.asked`, 'utf8') : '');
const startsOf = (browser: string): readonly string[] => readFileSync(`${browser}.starts`, 'utf8').trim().split('\n');
const outputs = ({ cwd }: Workplace): readonly string[] => readdirSync(join(cwd, 'out', 'essai'), { recursive: true }).map(String).sort();

describe('a build that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s ends by it, says so once, and leaves nothing of its own', async (signal) => {
    const { place, temporary, browser, running } = await hanging('build');
    const before = outputs(place);
    running.kill(signal);
    expect(await running.ended).toEqual({ code: null, signal });
    expect(running.said().split('Interrompu\u00A0: aucun fichier n’est à moitié écrit.')).toHaveLength(2);
    expect(running.said()).not.toMatch(/erreur|Error/);
    expect(readdirSync(temporary)).toEqual([]);
    expect(outputs(place)).toEqual(before);
    await becomes(() => !startsOf(browser).some(isRunning));
  }, 60_000);
});

describe('a watch', () => {
  it('that is stopped says so and ends well, without a process or a temporary file', async () => {
    const place = workplace();
    const temporary = join(place.cwd, 'tmp');
    mkdirSync(temporary);
    const running = start(place.cwd, [MAIN, 'watch', 'essai', '--format', noBrowser ? 'md' : 'md,pdf'], { TMPDIR: temporary });
    await becomes(() => running.said().includes('à jour'));
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(running.said()).toContain('Surveillance arrêtée.');
    expect(readdirSync(temporary)).toEqual([]);
    expect(outputs(place).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('whose browser hangs ends at once when it is stopped twice', async () => {
    const { temporary, browser, running } = await hanging('watch essai --format pdf');
    running.kill('SIGINT');
    await becomes(() => startsOf(browser).length === 2);
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: null, signal: 'SIGINT' });
    await becomes(() => !startsOf(browser).some(isRunning) && readdirSync(temporary).length === 0);
  }, 60_000);
});

describe('writing that is interrupted', () => {
  it('leaves neither what was staged nor the lock', async () => {
    const { cwd } = workplace();
    const root = join(cwd, 'out');
    const script = `
      import { writeOutput } from ${JSON.stringify(WRITER)};
      const files = Array.from({ length: 3000 }, (_, i) => ({ path: 'f' + i, bytes: Buffer.alloc(20_000) }));
      await writeOutput(${JSON.stringify(root)}, files, []);
    `;
    const running = start(cwd, ['--input-type=module', '-e', script]);
    await becomes(() => existsSync(join(root, '.pupitre-staged', 'new', 'f9')));
    running.kill('SIGTERM');
    expect(await running.ended).toEqual({ code: null, signal: 'SIGTERM' });
    expect(readdirSync(root)).toEqual([]);
  }, 60_000);
});
